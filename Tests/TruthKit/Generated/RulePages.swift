import ElfScanCore
import Foundation

/// The pages about rules, and what is made of them.
struct RulePages {
  private let pages: [(rule: RuleDescription, document: RuleDocument)]

  /// Reads what people write, and adds what can be seen: what the rule finds in its example, and what strip did to that.
  static func read() throws -> RulePages {
    let recordings = try Recordings.load()
    return RulePages(
      pages: try RuleCatalog.descriptions.map { rule in
        let document = try RuleDocument.read(rule.id)
        let fixture = Fixture(try document.example)
        let found = RuleCatalog.findings(in: try fixture.module()).first { $0.rule == rule.id }
        guard let found else {
          throw DocumentFlaw("rule \(rule.id) finds nothing in its example, \(fixture)")
        }
        let measured = try recordings.lines(about: fixture)
        guard !measured.isEmpty else {
          throw DocumentFlaw(
            "nothing is recorded of \(fixture): make matrix recordings")
        }
        let page = RulePage(
          title: document.title, checks: try document.prose("What it checks"),
          matters: try document.prose("Why it matters"), example: fixture.name, output: found.message,
          measured: measured, remedy: try document.prose("What to do"))
        // What would be lost, were the page written again.
        let headings = Set(
          RuleReport.markdown(rule.with(page)).components(separatedBy: "\n## ").dropFirst().map(heading) + [
            RuleDocument.testing
          ])
        for section in document.sections
        where !headings.contains(section.heading) && !isGenerated(section.heading) {
          throw DocumentFlaw(
            "\(RuleDocument.folder)/\(rule.id).md: nothing is known of a section '\(section.heading)'")
        }
        return (rule.with(page), document)
      })
  }

  // MARK: docs/rules

  /// The pages: sections that people write stay as they are.
  var files: [GeneratedFile] {
    pages.map { rule, document in
      var parts = RuleReport.markdown(rule).components(separatedBy: "\n## ")
      for index in parts.indices.dropFirst() {
        let heading = RulePages.heading(parts[index])
        if !RulePages.isGenerated(heading), let text = try? document.text(heading) {
          parts[index] = "\(heading)\n\(text)"
        }
      }
      if let text = try? document.text(RuleDocument.testing) {
        parts.append("\(RuleDocument.testing)\n\(text)")
      }
      let text = parts.map { $0.trimmingCharacters(in: .newlines) }.joined(separator: "\n\n## ")
      return GeneratedFile(path: "\(RuleDocument.folder)/\(rule.id).md", text: text + "\n")
    }
  }

  private static func heading(_ section: String) -> String { String(section.prefix { $0 != "\n" }) }

  private static func isGenerated(_ heading: String) -> Bool {
    heading.hasPrefix("Measured") || heading.hasPrefix("Example")
  }

  /// The table of contents.
  var index: GeneratedFile {
    let head = """
      # Rules

      What elfscan looks for in a module, in the order of its reports. The verdict does not come from the rules but from
      what each release of strip would do; the rules say why. `elfscan explain RULE` shows the same pages.

      | Rule | Severity | What is wrong |
      |---|---|---|

      """
    let rows = pages.map(\.rule).map {
      "| [\($0.id)](\($0.id).md) | \($0.severity.rawValue) | \($0.title) |\n"
    }
    return GeneratedFile(path: "\(RuleDocument.folder)/README.md", text: head + rows.joined())
  }

  // MARK: The program

  /// The pages as the program has them.
  var source: GeneratedFile {
    var lines = [
      "// Written by `make generate` from docs/rules; do not edit.", "// swift-format-ignore-file", "",
      "extension RulePage {", "  /// The page of a rule.", "  static func of(_ rule: String) -> RulePage {",
      "    switch rule {",
    ]
    for (rule, _) in pages {
      let page = rule.page
      lines += [
        "    case \(literal(rule.id)):", "      RulePage(", "        title: \(literal(page.title)),",
        "        checks: \(literal(page.checks)),", "        matters: \(literal(page.matters)),",
        "        example: \(literal(page.example)),", "        output: \(literal(page.output)),",
        "        measured: [",
      ]
      lines += page.measured.map { "          \(literal($0))," }
      lines += ["        ],", "        remedy: \(literal(page.remedy)))"]
    }
    lines += ["    default: .unwritten", "    }", "  }", "}"]
    return GeneratedFile(
      path: "Sources/ElfScanCore/Rules/RulePage+Generated.swift", text: lines.joined(separator: "\n") + "\n")
  }
}

/// What is known of rules, for terminals, for programs and for `docs/rules`.
package enum RuleReport {
  /// The list of all rules, one line each, with a final newline.
  package static var list: String {
    let rules = RuleCatalog.descriptions
    let width = rules.map(\.id.count).max() ?? 0
    return rules.map { rule in
      pad(rule.id, width) + "  " + pad(rule.severity.rawValue, 7) + "  " + rule.title + "\n"
    }
    .joined()
  }

  /// The list with the pages, for programs.
  package static var json: [UInt8] {
    JsonWriter.document { json in
      json.array("rules", RuleCatalog.descriptions) { json, rule in write(rule, to: &json) }
    }
  }

  private static func write(_ rule: RuleDescription, to json: inout JsonWriter) {
    json.object { json in
      let page = rule.page
      let values: [(StaticString, String)] = [
        ("id", rule.id), ("severity", rule.severity.rawValue), ("title", rule.title), ("checks", page.checks),
        ("matters", page.matters), ("example", page.example), ("output", page.output),
        ("remedy", page.remedy),
      ]
      for (key, value) in values { json.field(key, value) }
      json.field("measured", page.measured)
    }
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  // MARK: One page

  /// What a program says stands as it is.
  private static func sections(
    _ rule: RuleDescription
  ) -> [(heading: String, lines: [String], isVerbatim: Bool)] {
    let page = rule.page
    return [
      ("What it checks", [page.checks], false), ("Why it matters", [page.matters], false),
      (
        "Measured: strip --strip-debug of GNU Binutils on the example", page.measured,
        page.measured.count > 1
      ),
      ("Example: \(page.example)", ["\(rule.severity.rawValue) [\(rule.id)] \(page.output)"], true),
      ("What to do", [page.remedy], false),
    ]
  }

  /// The page for a terminal, with a final newline.
  package static func page(_ rule: RuleDescription) -> String {
    var lines = ["\(rule.id) (\(rule.severity.rawValue)): \(rule.title)"]
    for section in sections(rule) {
      lines += ["", section.heading] + section.lines.flatMap { wrapped("  " + $0, indent: 2) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The page as Markdown.
  package static func markdown(_ rule: RuleDescription) -> String {
    var lines = ["# \(rule.id)", "", "\(rule.title). Severity: \(rule.severity.rawValue)."]
    for section in sections(rule) {
      lines += ["", "## \(section.heading)", ""]
      lines +=
        section.isVerbatim
        ? ["```text"] + section.lines.flatMap { wrapped($0, indent: 2) } + ["```"] : section.lines
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

@Suite struct MarkdownTests {
  private func text(_ assessments: [Assessment], _ options: ReportOptions = ReportOptions()) -> String {
    String(decoding: rendered(MarkdownFormat.self, assessments, options), as: UTF8.self)
  }

  @Test func manyFilesHaveATableAndSectionsOfThoseThatAreNotSafe() {
    let report = text(mixedFixtures.map { .of($0) })
    #expect(report.hasPrefix("## elfscan\n\n7 files: 2 safe, 1 caution, 2 unsafe, 2 without a verdict.\n"))
    #expect(report.contains("\n| UNSAFE | `modules/silent.ko` |\n"))
    #expect(report.contains("\n### UNSAFE `modules/silent.ko`\n\nstrip --strip-debug of GNU Binutils would"))
    #expect(report.contains("\n### CAUTION `shapes/link-order-zero.ko`\n"))
    #expect(
      report.hasSuffix(
        """

        ### WARNING `signature-only`

        1 module would lose the signature and nothing else. Strip before signing: strip, then scripts/sign-file, then \
        compress. Or leave them unstripped.

        * `modules/signed.ko`

        """))
    #expect(!report.contains("healthy.ko"))
  }

  @Test func everyFileIsThereIfWanted() {
    var options = ReportOptions()
    options.detail = .verbose
    let report = text(mixedFixtures.map { .of($0) }, options)
    for fixture in mixedFixtures { #expect(report.contains(" `\(fixture.name)`\n"), "\(fixture.name)") }
  }

  @Test func aFileHasReasonsStripsAndWaysOut() {
    let report = text([.of(Fixture("modules/nvidia-shape.ko"))])
    #expect(report.contains("```text\n  kernel module, x86-64"))
    #expect(report.contains("  error [several-relocation-sections] 8 relocation sections"))
    #expect(report.contains("| GNU Binutils | `strip --strip-debug` |\n|---|---|\n| 2.35.2 | `MAY CRASH: "))
    #expect(report.contains("| 2.36 | "))
    #expect(report.contains("| `llvm-strip --strip-debug` | `clean` |"))
    #expect(report.contains("**What to do** (one of these)\n\n1. Use elfscan strip in place of strip"))
  }

  /// GitHub takes no job summary of more than a mebibyte.
  @Test func aReportIsCutWhereItWouldBeTooLong() {
    let format = MarkdownFormat(ReportOptions())
    let section = format.entry(.of(Fixture("modules/nvidia-shape.ko")), isAlone: false)
    let length = section.bytes.count
    var part = ReportPart()
    for _ in 0..<10 { format.append(section, to: &part) }
    #expect((10 * (length - 1)...10 * length).contains(part.bytes.count))
    for _ in 0..<400 { format.append(section, to: &part) }
    let report = String(decoding: part.bytes, as: UTF8.self)
    #expect((900_000...1 << 20).contains(report.utf8.count))
    #expect(report.hasSuffix("says all of it.\n"))
    #expect(report.ranges(of: "says all of it").count == 1)
    // There is room for what comes last.
    var tally = Tally()
    tally.add(.of(Fixture("modules/signed.ko")))
    format.append(format.end(ReportTotals(tally, isComplete: true), isAlone: false), to: &part)
    #expect(String(decoding: part.bytes, as: UTF8.self).hasSuffix("* `modules/signed.ko`\n"))
  }

  // MARK: Nothing from a file becomes markup

  static let names = [
    "<script>alert(1)</script>", "|", "a|b", "\\|", "\\", "``", "`", "a`b", "` <img src=x> `",
    "](javascript:x)",
    "[x](http://example.org)", "![x](http://example.org)", "http://example.org", "www.example.org",
    "@somebody", "#1", "*a*", "_a_", "~~a~~", "&lt;", "&#60;b&#62;", "- a", "# a", "> a", " ", "a ", "",
    "<!--", "<b>",
    "```", "~~~", "$x$", "a@example.org", "<http://example.org>",
  ]

  @Test(
    .enabled(Comment(rawValue: Validator.hint), { await Validator.markdown.isWanted }), arguments: names)
  func codeIsInert(_ name: String) async throws {
    let code = Markdown.code(name)
    #expect(!code.contains("\n"))
    let lines = [
      "### \(code)", "", "* \(code): x", "", Markdown.row(["A", "B"]), "|---|---|",
      Markdown.row([code, "end"]),
    ]
    let html = try await Validator.html(fromMarkdown: Array((lines.joined(separator: "\n") + "\n").utf8))
    let shown = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
    #expect(html.contains("<h3><code>\(shown)</code></h3>"), "\(html)")
    #expect(html.contains("<li><code>\(shown)</code>: x</li>"), "\(html)")
    #expect(html.contains("<td><code>\(shown)</code></td>\n<td>end</td>"), "\(html)")
  }

  @Test(
    .enabled(Comment(rawValue: Validator.hint), { await Validator.markdown.isWanted }), arguments: names)
  func namesInModulesAreInert(_ name: String) async throws {
    var patched = try PatchedModule("shapes/groups-share-own-relocations.ko")
    let kept = Set(try patched.module().sections.filter { $0.name.hasPrefix(".rel") }.map(\.index))
    try patched.renameSections(keeping: kept) { Array("\(name)\($0)".utf8) }
    try patched.renameSymbols { Array("\(name)\($0)".utf8) }
    let assessment = Assessment.of(
      try patched.module(), path: "\(name)/x.ko", Question(modes: StripMode.allCases))
    let html = try await Validator.html(
      fromMarkdown: rendered(MarkdownFormat.self, [assessment, assessment]))
    let tags = Set(html.matches(of: /<([a-zA-Z!][a-zA-Z0-9]*)/).map { String($0.1) })
    #expect(
      tags.isSubset(of: [
        "h2", "h3", "p", "pre", "code", "table", "thead", "tbody", "tr", "th", "td", "strong", "ol", "li",
      ]),
      "\(tags)")
    let sections = html.matches(of: /<h3>UNSAFE/).count
    #expect(sections == 2)
  }
}

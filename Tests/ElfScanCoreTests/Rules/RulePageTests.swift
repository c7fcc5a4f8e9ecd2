import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Every rule has a page, and what it says is so.
@Suite struct RulePageTests {
  static let rules = RuleCatalog.descriptions.map(\.id)

  private func description(_ id: String) throws -> RuleDescription {
    try #require(RuleCatalog.description(of: id))
  }

  @Test(arguments: rules)
  func theExampleIsWhatTheRuleSays(_ id: String) throws {
    let page = try description(id).page
    let findings = RuleCatalog.findings(in: try Fixture(page.example).module())
    #expect(findings.first { $0.rule == id }?.message == page.output)
  }

  /// Only of releases that were run, each line as the report has it. The tests of predictions hold them against real runs.
  @Test(arguments: rules)
  func whatWasMeasuredIsWhatIsPredicted(_ id: String) throws {
    let page = try description(id).page
    let assessment = Assessment.of(path: Fixture(page.example).path, Question())
    #expect(TextReport.measured(assessment) == page.measured)
    #expect(!page.measured.isEmpty)
  }

  @Test(arguments: rules)
  func thePagesAreSentences(_ id: String) throws {
    let page = try description(id).page
    for text in [page.checks, page.matters, page.output, page.remedy] {
      #expect(
        text.count > 8 && text.hasSuffix(".") && !text.contains("\n") && !text.contains("  "), "\(text)")
    }
  }

  @Test func everyRuleIsListed() {
    for rule in RuleCatalog.descriptions {
      #expect(RuleReport.list.contains("\(rule.id) ") && RuleReport.markdownIndex.contains("(\(rule.id).md)"))
    }
  }

  /// Re-recorded like the golden outputs.
  @Test func theDocumentationIsUpToDate() throws {
    let folder = Fixture.project.appending(path: "docs/rules")
    var pages = ["README.md": RuleReport.markdownIndex]
    for rule in RuleCatalog.descriptions { pages["\(rule.id).md"] = RuleReport.markdown(rule) }
    if ProcessInfo.processInfo.environment["ELFSCAN_RECORD"] != nil {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in pages { try Data(text.utf8).write(to: folder.appending(path: name)) }
      Issue.record("recorded \(pages.count) pages")
      return
    }
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: folder.path)) == Set(pages.keys))
    for (name, text) in pages {
      #expect(
        try String(decoding: Data(contentsOf: folder.appending(path: name)), as: UTF8.self) == text, "\(name)"
      )
    }
  }
}

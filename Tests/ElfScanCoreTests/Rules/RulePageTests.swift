import Testing
import TruthKit

@testable import ElfScanCore

/// Every rule has a page. That what it says of its example is so, `GeneratedFilesTests` see.
@Suite struct RulePageTests {
  static let rules = RuleCatalog.descriptions.map(\.id)

  private func description(_ id: String) throws -> RuleDescription {
    try #require(RuleCatalog.description(of: id))
  }

  @Test(arguments: rules)
  func thePagesAreSentences(_ id: String) throws {
    let page = try description(id).page
    #expect(!page.title.isEmpty && !page.measured.isEmpty)
    for text in [page.checks, page.matters, page.output, page.remedy] {
      #expect(
        text.count > 8 && text.hasSuffix(".") && !text.contains("\n") && !text.contains("  "), "\(text)")
    }
  }

  /// Which release does what is in the table of the page.
  @Test(arguments: rules)
  func proseNamesNoReleases(_ id: String) throws {
    let page = try description(id).page
    for text in [page.title, page.checks, page.matters, page.remedy] {
      #expect(!text.contains(/\b2\.[0-9]{2}/), "\(text)")
    }
  }
}

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
  /// Where a message says that something begins or ends with a release, the recordings have its example change there.
  @Test(arguments: rules)
  func messagesNameReleasesWhereOutcomesChange(_ id: String) throws {
    let page = try description(id).page
    let rows = try page.measured.map { line in
      let match = try #require(line.wholeMatch(of: #/([0-9.]+)(?: to ([0-9.]+))?: (.*)/#), "\(line)")
      let first = try #require(BinutilsVersion(match.1))
      return (first: first, last: match.2.flatMap { BinutilsVersion($0) } ?? first, outcome: match.3)
    }
    for match in page.output.matches(of: #/(up to |from )?\b(2\.[0-9.]*[0-9])(?: to (2\.[0-9.]*[0-9]))?/#) {
      let first = try #require(BinutilsVersion(match.2))
      let last = match.3.flatMap { BinutilsVersion($0) } ?? first
      if match.1 != "up to ", let before = rows.last(where: { $0.first < first }) {
        let after = rows.first { $0.last >= first }
        #expect(before.last < first && before.outcome != after?.outcome, "\(match.0)")
      }
      if match.1 != "from ", let after = rows.first(where: { $0.last > last }) {
        let before = rows.last { $0.first <= last }
        #expect(after.first > last && before?.outcome != after.outcome, "\(match.0)")
      }
    }
  }
}

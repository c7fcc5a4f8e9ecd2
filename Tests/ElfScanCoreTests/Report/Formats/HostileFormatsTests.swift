import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Names that were chosen to break out of a report, in every format.
@Suite(.timeLimit(.minutes(5))) struct HostileFormatsTests {
  static let names =
    HostileNamesTests.sequences.filter { $0.count > 1 }
    + [
      "<script>alert(1)</script>", "::error::pwned", "\n::error::pwned", "%0A::error::pwned", "|", "`",
      "```\n",
      "]]>", "</failure>", "\"/><x y=\"", "&amp;&#0;", "],\"x\":[", "\\u0000", "{0}", "](http://example.org)",
      "##[error]x",
    ].map { Array($0.utf8) }

  /// A module full of a name, under a path that has it too.
  private static let assessments = Result {
    try names.flatMap { name in
      var patched = try PatchedModule("shapes/groups-share-own-relocations.ko")
      let kept = Set(try patched.module().sections.filter { $0.name.hasPrefix(".rel") }.map(\.index))
      try patched.renameSections(keeping: kept) { name + Array("b\($0)".utf8) }
      try patched.renameSymbols { name + Array("b\($0)".utf8) }
      let path = String(decoding: name, as: UTF8.self) + "/x.ko"
      return [
        Assessment.of(try patched.module(), path: path, HostileNamesTests.question),
        Assessment.of(path: "/no/such/\(path)", Question()),
      ]
    }
  }

  /// Line by line, as GitHub's runner reads them.
  @Test func everyLineForGitHubIsACommandOfOurs() throws {
    let assessments = try HostileFormatsTests.assessments.get()
    let text = String(decoding: rendered(GitHubFormat.self, assessments), as: UTF8.self)
    #expect(forbiddenScalars(in: text, allowingNewline: true).isEmpty)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == assessments.count + 1)
    let command = /::error file=[^:,]+,title=[^:,]+::.+/
    #expect(lines.dropLast().allSatisfy { $0.wholeMatch(of: command) != nil })
    #expect(lines.last?.hasPrefix("::notice title=elfscan::") == true)
  }

  @Test(arguments: ReportFormats.all.map { $0.name })
  func noControlCharacters(_ name: String) throws {
    let format = try #require(ReportFormats.named(name))
    let bytes = rendered(format, try HostileFormatsTests.assessments.get())
    #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\n") })
    #expect(String(validating: bytes, as: UTF8.self) != nil)
    guard name == "junit" || name == "markdown" else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(forbiddenScalars(in: text, allowingNewline: true).isEmpty)
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.sarif.isWanted }))
  func jsonStaysValid() async throws {
    let assessments = try HostileFormatsTests.assessments.get()
    let documents = [
      (SarifFormat.self as any ReportFormat.Type, Validator.sarifSchema, "x.sarif"),
      (GitLabFormat.self, Validator.ofTests("gitlab-code-quality.schema.json"), "x.json"),
      (JsonFormat.self, Validator.published("check"), "x.json"),
      (JsonLinesFormat.self, Validator.published("check-line"), "x.jsonl"),
    ].map { Validator.Document($2, $1, rendered($0, assessments)) }
    #expect(try await Validator.complaints(about: documents) == [])
  }

  @Test(.enabled(Comment(rawValue: Validator.hint), { await Validator.xml.isWanted }))
  func xmlStaysValid() async throws {
    let bytes = rendered(JUnitFormat.self, try HostileFormatsTests.assessments.get())
    #expect(
      try await Validator.complaints(aboutXml: [
        Validator.Document("x.xml", Validator.ofTests("junit.xsd"), bytes)
      ]).isEmpty)
  }
}

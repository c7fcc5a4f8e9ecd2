import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// GitHub's annotations, GitLab's Code Quality, JUnit's test cases: what is said, and what is left out.
@Suite struct AnnotationTests {
  private func text(_ format: any ReportFormat.Type, _ assessments: [Assessment]) -> String {
    String(decoding: rendered(format, assessments), as: UTF8.self)
  }

  private func lines(_ assessments: [Assessment]) -> [Substring] {
    text(GitHubFormat.self, assessments).split(separator: "\n")
  }

  // MARK: GitHub

  @Test func oneAnnotationForEachFileThatIsNotSafe() {
    let lines = lines(mixedFixtures.map { .of($0) })
    #expect(
      lines.map { $0.prefix { $0 != "," } } == [
        "::error file=modules/silent.ko", "::warning file=shapes/link-order-zero.ko",
        "::error file=modules/executable", "::error file=malformed/section-table-cut.ko",
        "::warning title=signature-only::1 module would lose the signature and nothing else: modules/signed.ko. "
          + "Strip before signing: strip",
        "::notice title=elfscan::7 files: 2 safe",
      ])
  }

  @Test func belowTheThresholdIsAWarning() {
    var gate = Gate()
    gate.threshold = .never
    let lines = lines([gate.decide(.of(Fixture("modules/silent.ko")))])
    #expect(lines.first?.hasPrefix("::warning file=modules/silent.ko,title=UNSAFE to strip::") == true)
  }

  @Test func aMessageHasTheReasonAndTheWaysOut() throws {
    let line = try #require(lines([.of(Fixture("modules/silent.ko"))]).first)
    #expect(line.contains("::modules/silent.ko: strip --strip-debug of GNU Binutils would change"))
    #expect(line.contains("%0Aerror [several-relocation-sections] 2 relocation sections"))
    #expect(line.contains("%0AWhat to do (one of these):%0A1. Use elfscan strip"))
  }

  @Test(arguments: ["a,b:c%d.ko", "::error::x", "a\nb\r.ko", "a%0Ab", "\u{1B}[31m"])
  func pathsCannotEndTheirProperty(_ path: String) throws {
    let missing = Assessment.of(path: "/no/such/\(path)", Question())
    let lines = lines([missing])
    #expect(lines.count == 2)
    let properties = try #require(lines.first).dropFirst("::error ".count)
    let file = properties.prefix { $0 != "," }
    #expect(!file.dropFirst("file=".count).contains(":"))
    // The runner's way back.
    let back = file.dropFirst("file=".count).replacing("%0D", with: "\r").replacing("%0A", with: "\n")
      .replacing("%3A", with: ":").replacing("%2C", with: ",").replacing("%25", with: "%")
    #expect(back == missing.shownPath)
  }

  // MARK: Known findings

  @Test func knownFindingsAreSilent() {
    let known = Assessment.of(Fixture("modules/silent.ko")).baselined
    #expect(
      lines([known]).map(String.init) == [
        "::notice title=elfscan::1 file: 0 safe, 0 caution, 1 unsafe, 0 without a verdict, 1 file excused, 1 finding known"
      ])
    #expect(text(GitLabFormat.self, [known]) == "[]\n")
    #expect(
      text(JUnitFormat.self, [known]).contains("<testcase classname=\"elfscan\" name=\"modules/silent.ko\"/>")
    )
    #expect(!text(MarkdownFormat.self, [known, known]).contains("###"))
  }

  // MARK: GitLab

  struct Entry: Decodable {
    struct Location: Decodable { let path: String }
    let check_name: String
    let fingerprint: String
    let severity: String
    let location: Location
  }

  @Test func codeQualityHasWhatNeedsAttention() throws {
    let bytes = rendered(GitLabFormat.self, mixedFixtures.map { .of($0) })
    let entries = try JSONDecoder().decode([Entry].self, from: Data(bytes))
    #expect(
      entries.map { "\($0.location.path) \($0.check_name) \($0.severity)" } == [
        "modules/silent.ko several-relocation-sections critical",
        "shapes/link-order-zero.ko link-order-none minor",
        "modules/executable no-verdict critical", "malformed/section-table-cut.ko no-verdict critical",
        "modules/signed.ko signature-only minor",
      ])
  }

  /// GitLab shows one of those that are equal.
  @Test func fingerprintsDifferBetweenFolders() throws {
    let module = try Fixture("modules/silent.ko").module()
    let assessments = ["6.1/silent.ko", "6.12/silent.ko", "./6.1/silent.ko"].map {
      Assessment.of(module, path: $0, Question())
    }
    let entries = try JSONDecoder().decode([Entry].self, from: Data(rendered(GitLabFormat.self, assessments)))
    #expect(entries.count == 3)
    #expect(entries[0].fingerprint != entries[1].fingerprint)
    #expect(entries[0].fingerprint == entries[2].fingerprint)
    #expect(entries[2].location.path == "6.1/silent.ko")
  }

  // MARK: JUnit

  @Test func testCasesAndTheirCounts() {
    let report = text(JUnitFormat.self, mixedFixtures.map { .of($0) })
    #expect(
      report.contains("<testsuite name=\"elfscan\" tests=\"7\" failures=\"2\" errors=\"2\" skipped=\"0\">"))
    #expect(report.ranges(of: "<testcase ").count == 7)
    #expect(report.ranges(of: "<failure type=\"unsafe\" message=\"UNSAFE: ").count == 1)
    #expect(report.ranges(of: "<failure type=\"signature-only\" message=\"1 module would").count == 1)
    #expect(report.ranges(of: "<error type=\"indeterminate\" message=\"INDETERMINATE: ").count == 2)
    // A warning of strip is no failure, but it is there.
    #expect(report.ranges(of: "<system-out>CAUTION  shapes/link-order-zero.ko").count == 1)
  }

  @Test func aFailureHasTheWholeReport() {
    let assessment = Assessment.of(Fixture("modules/silent.ko"))
    let report = text(JUnitFormat.self, [assessment])
    #expect(report.contains(">" + xmlEscaped(TextReport().render(assessment)) + "</failure>"))
  }

  @Test func anInterruptedRunIsAnError() {
    let report = String(
      decoding: rendered(JUnitFormat.self, [.of(Fixture("modules/healthy.ko"))], isComplete: false),
      as: UTF8.self)
    #expect(report.contains("tests=\"2\" failures=\"0\" errors=\"1\""))
    #expect(report.contains("<error type=\"interrupted\""))
  }

  @Test func xmlHasNoPlaceForSomeCharacters() {
    let bad = [0, 1, 8, 0xB, 0x1F, 0x7F, 0x85, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE].compactMap(
      Unicode.Scalar.init)
    let text = xmlEscaped("<a b=\"'&]]>" + String(String.UnicodeScalarView(bad)) + "\t\n\u{E4}\u{1F600}")
    #expect(
      text == "&lt;a b=&quot;&#39;&amp;]]&gt;" + String(repeating: "\u{FFFD}", count: 11)
        + "\t\n\u{E4}\u{1F600}")
  }
}

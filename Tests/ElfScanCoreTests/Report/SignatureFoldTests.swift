import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Modules that lose nothing but their signature are one entry of a report for people, after all others.
@Suite struct SignatureFoldTests {
  /// So many signed modules, with one that is safe and one that strip damages among them.
  private func assessments(_ signed: Int, isSignedLater: Bool = false) throws -> [Assessment] {
    let question = Question(isSignedLater: isSignedLater)
    let module = try Fixture("modules/signed.ko").module()
    let lost = (0..<signed).map { Assessment.of(module, path: "s/\(10 + $0).ko", question) }
    return lost.prefix(1) + ["modules/healthy.ko", "modules/silent.ko"].map { .of(Fixture($0), question) }
      + lost.dropFirst()
  }

  private func text(
    _ format: any ReportFormat.Type, _ assessments: [Assessment], _ options: ReportOptions = ReportOptions()
  ) -> String { String(decoding: rendered(format, assessments, options), as: UTF8.self) }

  private static let verbose = {
    var options = ReportOptions()
    options.detail = .verbose
    return options
  }()

  static let people = ReportFormats.all.map { $0.name }.filter { !$0.hasPrefix("json") }

  // MARK: What is kept

  @Test func theFirstTwentyAreNamedInOrder() {
    var whole = SignatureFold(isSignedLater: false)
    var parts = [SignatureFold](repeating: SignatureFold(isSignedLater: false), count: 3)
    for number in 0..<90 {
      // 10 to 99 in another order.
      let text = "\(10 + number * 7 % 90)"
      let name = SignatureFold.Name(path: text, shown: text)
      let isExcused = number % 2 == 1
      whole.add(name, fails: !isExcused, isExcused: isExcused)
      parts[number / 30].add(name, fails: !isExcused, isExcused: isExcused)
    }
    var sum = SignatureFold(isSignedLater: false)
    for part in parts.reversed() { sum.add(part) }
    for fold in [whole, sum] {
      let counts: [Int] = [fold.count, fold.failing, fold.excused, fold.news]
      #expect(counts == [90, 45, 45, 45] as [Int])
      #expect(fold.named.map(\.shown) == (0..<20).map { "\(10 + 2 * $0)" })
    }
    #expect(
      sum.sentence == "90 modules would lose the signature and nothing else, 45 of them excused by the "
        + "baseline or for rules that were left out: 10, 12, 14 and 42 more. Strip before signing: strip, then "
        + "scripts/sign-file, then compress. Or leave them unstripped.")
  }

  @Test(arguments: [1, 3, 4]) func aSentenceNamesAFew(_ count: Int) {
    var fold = SignatureFold(isSignedLater: true)
    for number in 0..<count { fold.add(SignatureFold.Name(path: "\(number)", shown: "\(number)")) }
    let names = ["0", "0, 1", "0, 1, 2", "0, 1, 2 and 1 more"][count - 1]
    #expect(
      fold.line
        == "note [signature-only] \(counted(count, "module")) would lose the signature and nothing else: \(names). "
        + "That does not count: signing comes later (--signed-after).")
  }

  // MARK: What reports say

  @Test(arguments: people, [false, true])
  func oneEntryForAllOfThem(_ name: String, _ isSignedLater: Bool) throws {
    let format = try #require(ReportFormats.named(name))
    let report = text(format, try assessments(30, isSignedLater: isSignedLater))
    // SARIF lists rules first.
    let results = report.firstRange(of: "\"results\":").map { report[$0.upperBound...] } ?? report[...]
    let tag = try #require(results.firstRange(of: "signature-only"))
    #expect(results.contains("30 modules would lose the signature and nothing else"))
    // After all that strip damages.
    #expect(try #require(results.ranges(of: "silent.ko").last).lowerBound < tag.lowerBound)
    #expect(results.ranges(of: "--signed-after").count == (isSignedLater ? 1 : 0))
    // No more than the first are named, unless they are told about because they are safe.
    if !isSignedLater { #expect(!results.contains("39.ko")) }
    #expect(!results.contains("appended-signature"))
  }

  @Test(arguments: people) func verboseTellsOfEach(_ name: String) throws {
    let format = try #require(ReportFormats.named(name))
    let report = text(format, try assessments(30), SignatureFoldTests.verbose)
    #expect(report.contains("39.ko"))
    let entries = report.ranges(of: name == "sarif" ? "\"ruleId\":\"signature-only\"" : "signature-only")
    #expect(entries.count == (name == "text" ? 1 : 0))
  }

  @Test(arguments: people) func oneFileIsToldAboutAtLength(_ name: String) throws {
    let format = try #require(ReportFormats.named(name))
    let assessment = Assessment.of(Fixture("modules/signed.ko"))
    #expect(text(format, [assessment]) == text(format, [assessment], SignatureFoldTests.verbose))
  }

  @Test(arguments: ["json", "jsonl"]) func programsHaveEach(_ name: String) throws {
    let format = try #require(ReportFormats.named(name))
    for isSignedLater in [false, true] {
      let report = text(format, try assessments(30, isSignedLater: isSignedLater))
      #expect(report.ranges(of: "\"losesSignatureOnly\":true").count == 30)
      #expect(
        report.contains("\"losingSignatureOnly\":30,\"signedLater\":\(isSignedLater ? 30 : 0),\"failing\""))
      #expect(report.contains("\"path\":\"s/39.ko\",\"verdict\":\"\(isSignedLater ? "safe" : "unsafe")\""))
    }
  }

  @Test func theTextHasAFinding() throws {
    let report = text(TextFormat.self, try assessments(30))
    #expect(
      report.hasSuffix(
        """

        32 files: 1 safe, 0 caution, 31 unsafe, 0 without a verdict
          UNSAFE  modules/silent.ko
          warning [signature-only] 30 modules would lose the signature and nothing else: s/10.ko, s/11.ko,
            s/12.ko and 27 more. Strip before signing: strip, then scripts/sign-file, then compress. Or
            leave them unstripped.

        """), "\(report.suffix(500))")
  }

  @Test func gitHubHasOneAnnotation() throws {
    for (isSignedLater, command) in [(false, "::warning"), (true, "::notice")] {
      let lines = text(GitHubFormat.self, try assessments(30, isSignedLater: isSignedLater))
        .split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[1].hasPrefix("\(command) title=signature-only::30 modules would lose"))
      #expect(lines[2].hasPrefix("::notice title=elfscan::"))
    }
  }

  @Test func testCasesAreCountedAsTheyAre() throws {
    for (isSignedLater, counts, cases) in [
      (false, "tests=\"3\" failures=\"2\" errors=\"0\"", 3),
      (true, "tests=\"32\" failures=\"1\" errors=\"0\"", 32),
    ] {
      let report = text(JUnitFormat.self, try assessments(30, isSignedLater: isSignedLater))
      #expect(report.contains("<testsuite name=\"elfscan\" \(counts) skipped=\"0\">"))
      #expect(report.ranges(of: "<testcase ").count == cases)
    }
    let never = try assessments(30).map { assessment in
      var gate = Gate()
      gate.threshold = .never
      return gate.decide(assessment)
    }
    let report = text(JUnitFormat.self, never)
    #expect(report.contains("tests=\"3\" failures=\"0\" errors=\"0\""))
    #expect(!report.contains("<failure"))
  }

  private struct Entry: Decodable {
    struct Location: Decodable { let path: String }
    let check_name: String
    let fingerprint: String
    let severity: String
    let location: Location
  }

  @Test func codeQualityHasOneEntryThatStaysTheSame() throws {
    var prints: Set<String> = []
    for (number, isSignedLater, severity) in [(30, false, "minor"), (2, false, "minor"), (5, true, "info")] {
      let bytes = rendered(GitLabFormat.self, try assessments(number, isSignedLater: isSignedLater))
      let entries = try JSONDecoder().decode([Entry].self, from: Data(bytes))
      #expect(entries.map(\.check_name) == ["several-relocation-sections", "signature-only"])
      #expect(entries.last?.severity == severity)
      #expect(entries.last?.location.path == "s/10.ko")
      prints.insert(entries.last?.fingerprint ?? "")
    }
    #expect(prints.count == 1)
  }

  @Test func knownSignaturesAreNoNews() throws {
    let known = try assessments(3).map(\.baselined)
    #expect(text(GitLabFormat.self, known) == "[]\n")
    #expect(!text(GitHubFormat.self, known).contains("signature-only"))
    #expect(!text(MarkdownFormat.self, known).contains("signature-only"))
    let lines = text(TextFormat.self, known).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      lines.contains(
        "note [signature-only] 3 modules would lose the signature and nothing else, 3 of them"))
    #expect(!lines.contains("s/10.ko") && !lines.contains("sign-file"))
    var options = ReportOptions()
    options.hasBaseline = true
    let sarif = text(SarifFormat.self, known, options)
    // Each is known by itself, as it was written down.
    #expect(sarif.ranges(of: "\"ruleId\":\"appended-signature\"").count == 3)
    #expect(!sarif.contains("\"baselineState\":\"new\"") && !sarif.contains("\"ruleId\":\"signature-only\""))
  }

  /// A signature that is known is not gone because something else about the module is new.
  @Test func aKnownSignatureIsThereBesideWhatIsNew() throws {
    let module = try Fixture("modules/signed.ko").module()
    let assessment = Assessment.of(module, path: "s/10.ko", Question())
    var gate = Gate()
    var baseline = Baseline()
    baseline.add(BaselineRecord(assessment))
    gate.baseline = baseline
    var worse = gate.decide(assessment)
    worse.gate = .fails
    var options = ReportOptions()
    options.hasBaseline = true
    let sarif = text(SarifFormat.self, [worse, worse], options)
    #expect(sarif.ranges(of: "\"baselineState\":\"unchanged\"").count == 2)
    #expect(sarif.ranges(of: "\"ruleId\":\"signature-only\"").count == 1)
  }

  @Test func aNameIsNoMarkup() throws {
    let module = try Fixture("modules/signed.ko").module()
    let names = HostileFormatsTests.names.map { String(decoding: $0, as: UTF8.self) + "/x.ko" }
    let assessments = names.map { Assessment.of(module, path: $0, Question()) }
    for format in ReportFormats.all {
      let bytes = rendered(format, assessments)
      #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\n") }, "\(format.name)")
    }
    _ = try HtmlOutline(text(HtmlFormat.self, assessments))
    let lines = text(GitHubFormat.self, assessments).split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("::warning title=signature-only::"))
    let entries = try JSONDecoder().decode([Entry].self, from: rendered(GitLabFormat.self, assessments).data)
    #expect(entries.count == 1)
  }
}

extension [UInt8] {
  fileprivate var data: Data { Data(self) }
}

import Testing
import TruthKit

@testable import ElfScanCore

/// What reports for other programs say of a file.
@Suite struct NoticesTests {
  private func notices(_ assessment: Assessment) -> [Notice] { assessment.notices }

  /// A defect that no strip trips over is no error for who wants to strip.
  @Test(arguments: Fixture.strippable)
  func severityIsNotAboveWhatTheVerdictSays(_ fixture: Fixture) {
    let assessment = Assessment.of(fixture)
    let severities = notices(assessment).map(\.severity)
    switch assessment.verdict {
    case .safe: #expect(severities.allSatisfy { $0 == .note })
    case .caution: #expect(severities.max() == .warning)
    case .unsafe, .indeterminate: #expect(severities.max() ?? .note >= .warning)
    }
  }

  @Test(arguments: Fixture.strippable)
  func everyMessageIsOneLineThatEndsWithWhatToDo(_ fixture: Fixture) {
    for notice in notices(.of(fixture)) {
      #expect(forbiddenScalars(in: notice.message).isEmpty)
      let ending = ["What to do: ", "Nothing to do: ", "Nothing has to be done: "]
      #expect(ending.contains { notice.message.contains($0) }, "\(notice.message)")
      #expect(notice.message.hasSuffix("."), "\(notice.message)")
    }
  }

  @Test func aFileWithoutAVerdictIsANoticeOfItsOwn() throws {
    let assessment = Assessment.of(Fixture("malformed/section-table-cut.ko"))
    let notice = try #require(notices(assessment).last)
    #expect(notice.rule == "no-verdict")
    #expect(notice.severity == .error)
    #expect(notice.message.contains(try #require(assessment.error)))
  }

  @Test func aFileThatNoFindingExplainsHasANotice() throws {
    var gate = Gate()
    gate.rules.ignored = ["several-relocation-sections"]
    gate.threshold = .never
    let unexplained = gate.decide(.of(Fixture("modules/silent.ko")))
    #expect(!unexplained.fails)
    #expect(notices(unexplained).filter { $0.severity >= .warning }.map(\.rule) == ["strip-prediction"])
    // Whoever leaves a rule out, and has the file pass for it, wants to hear no more of it.
    gate.threshold = .unsafe
    let excused = gate.decide(.of(Fixture("modules/silent.ko")))
    #expect(excused.excuse != nil)
    #expect(notices(excused).filter { $0.severity >= .warning }.isEmpty)
    #expect(!excused.isNews)
  }

  @Test func whatIsExplainedHasNoSecondNotice() {
    for file in ["modules/silent.ko", "modules/signed.ko", "shapes/link-order-zero.ko"] {
      #expect(!notices(.of(Fixture(file))).contains { $0.rule == "strip-prediction" }, "\(file)")
    }
  }

  /// Findings are known, but not that the module is worse than it was.
  @Test func aFileThatBecameWorseIsToldAboutAlthoughItsFindingsAreKnown() {
    let assessment = Assessment.of(Fixture("modules/silent.ko"))
    var baseline = Baseline()
    baseline.add(
      BaselineRecord(
        module: assessment.moduleName, verdict: .caution, findings: BaselineRecord(assessment).findings))
    var gate = Gate()
    gate.baseline = baseline
    let worse = gate.decide(assessment)
    #expect(worse.fails)
    #expect(notices(worse).filter { !$0.isKnown }.map(\.rule) == ["strip-prediction"])
  }

  @Test func headlinesNameTheReleases() throws {
    let newest = try #require(BinutilsRelease.all.last).version
    #expect(
      Assessment.of(Fixture("modules/silent.ko")).headline
        == "strip --strip-debug of GNU Binutils would change what the kernel loads (2.35.2 to \(newest))")
    #expect(
      Assessment.of(Fixture("modules/nvidia-shape.ko")).headline
        == "strip --strip-debug of GNU Binutils would perhaps crash (2.35.2), change what the kernel loads "
        + "(2.36 to 2.44), refuse it (2.45 to \(newest))")
    let releases = [40, 42, 43].compactMap { BinutilsRelease.of(BinutilsVersion(2, $0)) }
    #expect(
      Assessment.of(Fixture("modules/signed.ko"), Question(releases: releases)).headline
        == "strip --strip-debug of GNU Binutils would drop the signature (2.40, 2.42 to 2.43)")
    #expect(
      Assessment.of(Fixture("modules/healthy.ko")).headline
        == "every strip that was asked about leaves what the kernel loads as it is")
  }
}

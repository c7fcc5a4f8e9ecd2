import Testing
import TruthKit

@testable import ElfScanCore

/// Which files make a build fail.
@Suite struct GateTests {
  static let unsafe = "modules/nvidia-shape.ko"
  static let caution = "shapes/link-order-zero.ko"
  static let safe = "modules/gcc.ko"
  static let noVerdict = "malformed/section-table-cut.ko"

  static func assessment(_ name: String, _ modes: [StripMode] = [.debug]) -> Assessment {
    Assessment.of(path: Fixture(name).path, Question(modes: modes))
  }

  private func decision(_ name: String, _ change: (inout Gate) -> Void = { _ in }) -> GateDecision? {
    var gate = Gate()
    change(&gate)
    return gate.decide(GateTests.assessment(name)).gate
  }

  @Test func verdictsOfTheFixturesAreAsNamed() {
    let verdicts = [GateTests.safe, GateTests.caution, GateTests.unsafe, GateTests.noVerdict].map {
      GateTests.assessment($0).verdict
    }
    #expect(verdicts == [.safe, .caution, .unsafe, .indeterminate])
  }

  @Test(
    arguments: [
      (.unsafe, [.passes, .passes, .fails, .fails]), (.caution, [.passes, .fails, .fails, .fails]),
      (.never, [.passes, .passes, .passes, .fails]),
    ] as [(Gate.Threshold, [GateDecision])])
  func thresholdDecides(_ threshold: Gate.Threshold, _ decisions: [GateDecision]) {
    let files = [GateTests.safe, GateTests.caution, GateTests.unsafe, GateTests.noVerdict]
    #expect(files.map { decision($0) { $0.threshold = threshold } } == decisions)
  }

  /// The verdict stays what it is, whatever a gate decides.
  @Test func verdictStays() {
    var gate = Gate()
    gate.threshold = .never
    gate.rules.ignored = Set(RuleCatalog.descriptions.map(\.id))
    for file in [GateTests.safe, GateTests.caution, GateTests.unsafe, GateTests.noVerdict] {
      let assessment = GateTests.assessment(file)
      #expect(gate.decide(assessment).verdict == assessment.verdict)
    }
  }

  // MARK: Rules that are left out

  @Test func everyReasonMustBeLeftOut() {
    let both: Set = ["several-relocation-sections", "group-shared-section"]
    #expect(decision(GateTests.unsafe) { $0.rules.ignored = both } == .excused(.init(known: 0, ignored: 2)))
    for rule in both { #expect(decision(GateTests.unsafe) { $0.rules.ignored = [rule] } == .fails) }
    #expect(
      decision(GateTests.unsafe) { $0.rules.selected = ["btf"] } == .excused(.init(known: 0, ignored: 2)))
    #expect(decision(GateTests.unsafe) { $0.rules.selected = ["several-relocation-sections"] } == .fails)
  }

  @Test func findingsOfOtherRulesAreNotReported() {
    var gate = Gate()
    gate.rules.ignored = ["several-relocation-sections"]
    #expect(
      gate.decide(GateTests.assessment(GateTests.unsafe)).findings.map(\.rule) == ["group-shared-section"])
    gate.rules = RuleSelection()
    gate.rules.selected = ["several-relocation-sections", "btf"]
    #expect(
      gate.decide(GateTests.assessment(GateTests.unsafe)).findings.map(\.rule) == [
        "several-relocation-sections"
      ])
    gate.rules.ignored = ["several-relocation-sections"]
    #expect(gate.decide(GateTests.assessment(GateTests.unsafe)).findings.isEmpty)
  }

  /// A module that no rule explains cannot be excused by leaving out rules.
  @Test func whatNothingExplainsFails() {
    var assessment = GateTests.assessment(GateTests.unsafe)
    assessment.findings = []
    var gate = Gate()
    gate.rules.ignored = Set(RuleCatalog.descriptions.map(\.id))
    gate.baseline = Baseline()
    gate.baseline?.add(BaselineRecord(assessment))
    #expect(gate.decide(assessment).gate == .fails)
  }

  @Test func signatureCanBeLeftOut() {
    #expect(decision("modules/signed.ko") == .fails)
    #expect(
      decision("modules/signed.ko") { $0.rules.ignored = ["appended-signature"] }
        == .excused(.init(known: 0, ignored: 1)))
  }

  // MARK: Known findings

  private func baseline(_ assessments: Assessment...) -> Baseline {
    assessments.reduce(into: Baseline()) { $0.add(BaselineRecord($1)) }
  }

  /// Built again, the module has other numbers of sections and symbols, and the same findings.
  @Test func knownModuleIsExcusedAfterARebuild() throws {
    let old = GateTests.assessment(GateTests.unsafe)
    let new = GateTests.assessment("rebuilt/nvidia-shape.ko")
    #expect(old.findings.map(\.message) != new.findings.map(\.message))
    #expect(old.fingerprints == new.fingerprints)
    var gate = Gate()
    gate.baseline = baseline(old)
    let decided = gate.decide(new)
    #expect(decided.gate == .excused(.init(known: 2, ignored: 0)))
    #expect(decided.findings.allSatisfy { $0.isKnown })
  }

  @Test func newFindingFails() {
    let old = GateTests.assessment(GateTests.unsafe)
    var known = old
    known.findings.removeLast()
    var gate = Gate()
    gate.baseline = baseline(known)
    let decided = gate.decide(old)
    #expect(decided.gate == .fails)
    #expect(decided.findings.map(\.isKnown) == [true, false])
  }

  @Test func otherModulesFail() {
    var gate = Gate()
    gate.baseline = baseline(GateTests.assessment(GateTests.unsafe))
    #expect(gate.decide(GateTests.assessment("modules/silent.ko")).gate == .fails)
  }

  /// What was known to warn is no excuse for damage.
  @Test func worseVerdictFails() {
    let old = GateTests.assessment(GateTests.unsafe)
    var gate = Gate()
    gate.baseline?.add(BaselineRecord(old))
    gate.baseline = Baseline()
    gate.baseline?.add(
      BaselineRecord(module: "nvidia-shape.ko", verdict: .caution, findings: Set(old.fingerprints)))
    #expect(gate.decide(old).gate == .fails)
  }

  @Test func noVerdictIsNeverExcused() {
    let file = GateTests.assessment(GateTests.noVerdict)
    var gate = Gate()
    gate.baseline = baseline(file)
    #expect(gate.decide(file).gate == .fails)
  }

  // MARK: What it comes to

  @Test(
    arguments: [
      ([.safe], 0), ([.excused], 0), ([.unsafe, .excused], 1), ([.excused, .noVerdict], 2), ([], 2),
    ] as [([Kind], Int32)])
  func exitStatusIsThatOfWhatFails(_ kinds: [Kind], _ status: Int32) {
    var gate = Gate()
    gate.rules.ignored = ["appended-signature"]
    var tally = Tally()
    for kind in kinds { tally.add(gate.decide(GateTests.assessment(kind.file))) }
    #expect(tally.exitStatus == status)
    #expect(tally.excused == kinds.count { $0 == .excused })
  }

  enum Kind {
    case safe, excused, unsafe, noVerdict

    var file: String {
      switch self {
      case .safe: GateTests.safe
      case .excused: "modules/signed.ko"
      case .unsafe: GateTests.unsafe
      case .noVerdict: GateTests.noVerdict
      }
    }
  }
}

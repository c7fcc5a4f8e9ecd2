import Testing
import TruthKit

@testable import ElfScanCore

/// Findings that are known, in memory and as a file.
@Suite struct BaselineTests {
  private let files = [
    "modules/nvidia-shape.ko", "modules/signed.ko", "shapes/link-order-zero.ko", "modules/gcc.ko",
  ]

  private var baseline: Baseline {
    files.reduce(into: Baseline()) { $0.add(BaselineRecord(GateTests.assessment($1))) }
  }

  @Test func fileIsReadAsItWasWritten() throws {
    let read = try BaselineFile.read(BaselineFile.write(baseline))
    #expect(read.modules.keys.sorted() == ["link-order-zero.ko", "nvidia-shape.ko", "signed.ko"])
    for (name, record) in read.modules { #expect(record == baseline.modules[name]) }
    #expect(try BaselineFile.read(BaselineFile.write(Baseline())).modules.isEmpty)
  }

  /// So that its changes can be read in a repository.
  @Test func fileHasALineForEachModuleInOrder() {
    let lines = String(decoding: BaselineFile.write(baseline), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 8)
    #expect(lines[3...5].map { $0.prefix(24) } == lines[3...5].map { $0.prefix(24) }.sorted())
    #expect(lines[4].contains(#""rule":"several-relocation-sections","subject":".rodata","number":0}"#))
  }

  /// Whatever the module is called.
  @Test func anyNameSurvives() throws {
    var baseline = Baseline()
    for name in [
      "a\"b\\.ko", "n\u{1}\u{7F}\u{2028}.ko", "\u{FFFD}.ko", "", String(repeating: "x", count: 70_000),
    ] {
      let finding = Fingerprint(module: name, rule: "r", subject: name, number: 3)
      baseline.add(BaselineRecord(module: name, verdict: .unsafe, findings: [finding]))
    }
    #expect(try BaselineFile.read(BaselineFile.write(baseline)).modules == baseline.modules)
  }

  @Test func fileWithoutVerdictIsNotKept() throws {
    var baseline = Baseline()
    baseline.add(BaselineRecord(GateTests.assessment(GateTests.noVerdict)))
    #expect(try BaselineFile.read(BaselineFile.write(baseline)).modules.isEmpty)
  }

  @Test(
    arguments: [
      ("", "no baseline of elfscan; --write-baseline writes one"),
      ("[]", "no baseline of elfscan; --write-baseline writes one"),
      ("{\"modules\":[]}", "no baseline of elfscan; --write-baseline writes one"),
      ("{\"schemaVersion\":2,\"modules\":[]}", "a baseline of form 2; this elfscan understands 1"),
      ("{\"schemaVersion\":1}", "a damaged baseline; write it anew with --write-baseline"),
      (
        "{\"schemaVersion\":1,\"modules\":[{\"module\":\"a\"}]}",
        "a damaged baseline; write it anew with --write-baseline"
      ),
      (
        "{\"schemaVersion\":1,\"modules\":[{\"module\":\"a\",\"verdict\":\"indeterminate\",\"findings\":[]}]}",
        "a has the verdict 'indeterminate'"
      ),
    ])
  func whatIsNoBaselineIsAnError(_ text: String, _ message: String) {
    let flaw = #expect(throws: BaselineFile.Flaw.self) { try BaselineFile.read(Array(text.utf8)) }
    #expect(flaw?.description == message)
  }

  @Test func half() {
    let whole = BaselineFile.write(baseline)
    for count in stride(from: 0, to: whole.count - 3, by: 7) {
      #expect(throws: BaselineFile.Flaw.self) { try BaselineFile.read(Array(whole.prefix(count))) }
    }
  }

  // MARK: Changes

  @Test func whatIsFixedCanGo() {
    var found = Baseline()
    found.add(BaselineRecord(module: "nvidia-shape.ko"))
    #expect(
      baseline.fixed(in: found).map { "\($0.module) \($0.rule)" } == [
        "nvidia-shape.ko group-shared-section", "nvidia-shape.ko several-relocation-sections",
      ])
    #expect(baseline.fixed(in: baseline).isEmpty)
    // Nothing is known of modules that were not judged.
    #expect(baseline.fixed(in: Baseline()).isEmpty)
  }

  @Test func modulesThatWereNotJudgedStayAsTheyAre() {
    var found = Baseline()
    found.add(BaselineRecord(module: "signed.ko"))
    found.add(BaselineRecord(GateTests.assessment("modules/silent.ko")))
    let new = baseline.replaced(by: found)
    #expect(new.modules["signed.ko"]?.findings.isEmpty == true)
    #expect(new.modules["nvidia-shape.ko"] == baseline.modules["nvidia-shape.ko"])
    #expect(new.modules["silent.ko"] != nil)
  }

  /// Two kernels in one folder: what either has is known.
  @Test func modulesOfOneNameAreJoined() {
    var baseline = Baseline()
    let findings = (0..<2).map { Fingerprint(module: "a.ko", rule: "r", subject: "", number: $0) }
    baseline.add(BaselineRecord(module: "a.ko", verdict: .unsafe, findings: [findings[0]]))
    baseline.add(BaselineRecord(module: "a.ko", verdict: .caution, findings: [findings[1]]))
    #expect(baseline.modules["a.ko"]?.findings == Set(findings))
    #expect(baseline.modules["a.ko"]?.verdict == .unsafe)
  }
}

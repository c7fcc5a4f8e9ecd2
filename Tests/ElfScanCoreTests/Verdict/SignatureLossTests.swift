import Testing
import TruthKit

@testable import ElfScanCore

/// What it is to lose a signature and nothing else, and what that is where signing comes later.
@Suite struct SignatureLossTests {
  /// A fixture with the signature of another one.
  private func signed(_ file: String) throws -> Module {
    let signed = try Fixture("modules/signed.ko").module()
    let unsigned = try #require(try signed.withoutSignature())
    let signature = try Fixture("modules/signed.ko").data.suffix(signed.fileSize - unsigned.fileSize)
    return try Module(FileImage(bytes: try Array(Fixture(file).data + signature)))
  }

  private func assess(
    _ module: Module, isSignedLater: Bool = false, modes: [StripMode] = [.debug]
  ) -> Assessment {
    Assessment.of(module, path: "x.ko", Question(modes: modes, isSignedLater: isSignedLater))
  }

  @Test(
    arguments: [
      ("modules/gcc.ko", true, .safe), ("shapes/link-order-zero.ko", true, .caution),
      ("modules/silent.ko", false, .unsafe), ("modules/nvidia-shape.ko", false, .unsafe),
      ("shapes/group-member-out-of-range.ko", false, .unsafe),
    ] as [(String, Bool, Verdict)])
  func whatIsLeftDecides(_ file: String, _ isOnlySignature: Bool, _ rest: Verdict) throws {
    let module = try signed(file)
    let usual = assess(module)
    #expect(usual.verdict == .unsafe)
    #expect(usual.losesOnlySignature == isOnlySignature)
    let later = assess(module, isSignedLater: true)
    #expect(later.verdict == rest)
    #expect(later.losesOnlySignature == isOnlySignature)
    #expect(later.fails == (rest == .unsafe))
    // What is left to say does not depend on what was asked.
    #expect(usual.besideSignature.verdict == rest && later.besideSignature.verdict == rest)
  }

  @Test(arguments: [
    "modules/gcc.ko", "modules/silent.ko", "shapes/link-order-zero.ko", "malformed/empty.ko",
    "modules/bitcode.ko", "modules/executable",
  ])
  func withoutASignatureItIsAllTheSame(_ file: String) {
    let usual = Assessment.of(Fixture(file))
    let later = Assessment.of(Fixture(file), Question(isSignedLater: true))
    #expect(!usual.losesOnlySignature && !later.losesOnlySignature)
    #expect(later.verdict == usual.verdict)
    #expect(TextReport().render(later) == TextReport().render(usual))
  }

  /// `--strip-all` takes more than the signature.
  @Test func everyModeCounts() throws {
    let module = try signed("modules/gcc.ko")
    let all = assess(module, isSignedLater: true, modes: [.debug, .all])
    #expect(all.verdict == .unsafe && !all.losesOnlySignature)
  }

  /// With a real strip's run in place of a prediction, and with one that could not be run.
  @Test func whatWasRunCounts() throws {
    let module = try signed("modules/gcc.ko")
    let stripped = try FileImage(bytes: Array(Fixture("modules/gcc.ko").data))
    func proof(_ ending: StripEffect.Ending, _ after: FileImage?, messages: [String] = []) -> StripProof {
      StripProof(
        program: "strip", isNamed: true, version: nil, mode: .debug,
        effect: StripEffect(ending: ending, messages: messages, before: module, strips: true, after: after),
        before: module)
    }
    for isSignedLater in [false, true] {
      let assessment = assess(module, isSignedLater: isSignedLater)
      let kept: Verdict = isSignedLater ? .safe : .unsafe
      let lost = assessment.proved(by: [proof(.exited(0), stripped)])
      #expect(lost.losesOnlySignature && lost.verdict == kept)
      let warned = assessment.proved(by: [proof(.exited(0), stripped, messages: ["strip: hm"])])
      #expect(warned.losesOnlySignature && warned.verdict == (isSignedLater ? .caution : .unsafe))
      // The file is written, but the program says that it failed.
      let failed = assessment.proved(by: [proof(.exited(1), stripped)])
      #expect(!failed.losesOnlySignature && failed.verdict == .unsafe)
      let crashed = assessment.proved(by: [proof(.signaled(11), module.image)])
      #expect(!crashed.losesOnlySignature && crashed.verdict == .unsafe)
      let notRun = assessment.proved(by: [proof(.notRun("none"), nil)])
      #expect(!notRun.losesOnlySignature)
      #expect(notRun.verdict == (isSignedLater ? .indeterminate : .unsafe))
    }
  }

  @Test func whereSigningComesLaterTheLossIsANote() throws {
    let later = Assessment.of(Fixture("modules/signed.ko"), Question(isSignedLater: true))
    #expect(later.findings.first { $0.rule == "appended-signature" }?.severity == .note)
    #expect(later.advice().isEmpty)
    #expect(later.headline.hasSuffix("as it is, but for the signature, which is put on later"))
    let text = TextReport().render(later)
    #expect(text.hasPrefix("SAFE  modules/signed.ko\n"))
    #expect(text.contains("\n  note [appended-signature] a signature of 441 bytes"))
    #expect(text.contains("signing comes later (--signed-after)"))
    #expect(!text.contains("What to do"))
  }

  /// Strip's warnings are what there is to say then; they are not said of the signature.
  @Test func whatIsLeftIsToldWithoutTheSignature() throws {
    let later = assess(try signed("shapes/link-order-zero.ko"), isSignedLater: true)
    #expect(later.headline.contains("would print warnings") && !later.headline.contains("signature"))
    #expect(!later.advice().contains(WayOut.stripBeforeSigning.text))
    #expect(!later.besideSignature.findings.contains { $0.rule == "appended-signature" })
  }

  /// What a baseline knows of a signature does not depend on who signs when.
  @Test func aKnownSignatureStaysKnown() throws {
    let usual = Assessment.of(Fixture("modules/signed.ko"))
    let later = Assessment.of(Fixture("modules/signed.ko"), Question(isSignedLater: true))
    #expect(BaselineRecord(usual).findings == BaselineRecord(later).findings)
    var gate = Gate()
    var baseline = Baseline()
    baseline.add(BaselineRecord(usual))
    gate.baseline = baseline
    #expect(gate.decide(later).findings.first { $0.rule == "appended-signature" }?.isKnown == true)
    var found = Baseline()
    found.add(BaselineRecord(later))
    #expect(baseline.fixed(in: found).isEmpty)
    // One that was written where signing comes later excuses no loss where it does not.
    gate.baseline = found
    #expect(gate.decide(usual).fails && !gate.decide(later).fails)
  }
}

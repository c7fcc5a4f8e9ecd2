import Testing
import TruthKit

@testable import ElfScanCore

/// What two sets of modules come to.
@Suite struct SetComparisonTests {
  private func image(_ fixture: String) throws -> FileImage {
    FileImage(bytes: Array(try Fixture(fixture).data))
  }

  private func outcome(
    _ before: String, _ after: FileImage, isSignedLater: Bool = false, limit: Int? = 8
  ) throws -> ModuleOutcome {
    ModuleOutcome(
      .of(("before", .success(try image(before))), ("after", .success(after)), isSignedLater: isSignedLater),
      name: "x.ko", basis: .path, limit: limit)
  }

  private func comparison(_ outcomes: [ModuleOutcome]) -> SetComparison {
    var comparison = SetComparison(
      ("a", "b"), sizes: (1, 1), kernels: KernelGeneration.all, isSignedLater: false)
    for outcome in outcomes { comparison.add(outcome) }
    comparison.sort()
    return comparison
  }

  private func plain(_ answer: ModuleOutcome.Answer, _ name: String = "x.ko") -> ModuleOutcome {
    ModuleOutcome(answer, name: name, before: nil, after: nil)
  }

  @Test(
    arguments: [
      ([], 2), ([.same], 0), ([.same, .added], 0), ([.added], 0), ([.same, .missing], 1),
      ([.added, .different], 1), ([.indeterminate], 2), ([.different, .missing, .indeterminate], 2),
    ] as [([ModuleOutcome.Answer], Int32)])
  func theWorstDecides(_ answers: [ModuleOutcome.Answer], _ status: Int32) {
    #expect(comparison(answers.map { plain($0) }).answer.exitStatus == status)
  }

  @Test func aModuleThatIsTheSame() throws {
    let same = try outcome("modules/gcc.ko", image("modules/gcc.ko"))
    #expect(same.answer == .same && same.differences.isEmpty && same.signature == nil && same.notices.isEmpty)
  }

  @Test func anotherModule() throws {
    let other = try outcome("modules/gcc.ko", image("modules/nvidia-shape.ko"))
    #expect(other.answer == .different && other.loadsOtherwise && other.differences.count == 8)
    #expect(other.differences.allSatisfy { $0.impact == .damage } && other.counts[.damage] > 8)
    #expect(other.notices.map(\.rule) == [.loadsOtherwise])
    let whole = try outcome("modules/gcc.ko", image("modules/nvidia-shape.ko"), limit: nil)
    #expect(whole.differences.count == Impact.allCases.reduce(0) { $0 + whole.counts[$1] })
  }

  @Test func aLostSignatureIsADifferenceUnlessSomebodySignsLater() throws {
    let lost = try outcome("modules/signed.ko", image("modules/gcc.ko"))
    #expect(lost.answer == .different && lost.signature == .lost && !lost.loadsOtherwise)
    #expect(lost.notices.map(\.rule) == [.signatureLost] && lost.notices.map(\.severity) == [.error])
    let later = try outcome("modules/signed.ko", image("modules/gcc.ko"), isSignedLater: true)
    #expect(later.answer == .same && later.signature == .lost && !later.loadsOtherwise)
    #expect(later.notices.map(\.rule) == [.signatureLost] && later.notices.map(\.severity) == [.note])
    let gained = try outcome("modules/gcc.ko", image("modules/signed.ko"))
    #expect(gained.answer == .same && gained.signature == .gained && gained.notices.isEmpty)
  }

  /// Signing later makes nothing else good.
  @Test func aStaleSignatureIsADifferenceAnyway() throws {
    var patched = try PatchedModule("modules/signed.ko")
    let comment = try #require(patched.sections(ofType: 1).last)
    patched.bytes[Int(patched[.place, comment])] ^= 1
    for isSignedLater in [false, true] {
      let stale = try outcome(
        "modules/signed.ko", FileImage(bytes: patched.bytes), isSignedLater: isSignedLater)
      #expect(stale.answer == .different && stale.signature == .stale)
      #expect(stale.notices.map(\.rule).contains(.signatureStale))
    }
    let other = try outcome("modules/signed.ko", image("modules/nvidia-shape.ko"), isSignedLater: true)
    #expect(other.answer == .different && other.loadsOtherwise && other.signature == .lost)
  }

  @Test func whetherAModuleWasStripped() throws {
    let whole = try image("shapes/plain.ko")
    let stripped = FileImage(bytes: try StrippedModule.of(Module(whole), .debug).bytes)
    let cases = [
      (whole, stripped, ModuleOutcome.Debugging.dropped), (whole, whole, .kept), (stripped, stripped, .none),
    ]
    for (before, after, expected) in cases {
      let result = ComparisonResult.of(("before", .success(before)), ("after", .success(after)))
      let outcome = ModuleOutcome(result, name: "x.ko", basis: nil, limit: 8)
      #expect(outcome.answer == .same && outcome.debugging == expected)
    }
  }

  @Test func whatCannotBeReadIsIndeterminate() throws {
    let outcome = try outcome("modules/gcc.ko", FileImage(bytes: [0]))
    #expect(outcome.answer == .indeterminate && outcome.error?.hasPrefix("after: ") == true)
    #expect(outcome.debugging == nil && outcome.notices.map(\.rule) == [.notComparable])
  }

  @Test func modulesStandInTheOrderOfTheirNames() {
    let names = ["b.ko", "a.ko", "\u{E9}.ko", "e\u{301}.ko", "B.ko"]
    let sorted = comparison(names.map { plain(.same, $0) }).modules.map(\.name)
    #expect(
      sorted.map { Array($0.utf8) }
        == names.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
  }

  /// However much there is to say of many modules.
  @Test func wordsHaveAnEnd() {
    let text = String(repeating: "x", count: 1 << 20)
    var wordy = plain(.different)
    wordy.differences = [ModuleOutcome.Told(impact: .damage, kind: "header", text: text)]
    let all = comparison(Array(repeating: wordy, count: 70))
    #expect(all.modules.count == 70 && all.modules.count { $0.differences.isEmpty } == 6)
  }
}

import Testing
import TruthKit

@testable import ElfScanCore

/// Counting many files.
@Suite struct TallyTests {
  private func tally(_ verdicts: [Verdict]) -> Tally {
    verdicts.enumerated().reduce(into: Tally()) { tally, next in
      tally.add(next.element, losesOnlySignature: false, path: "\(next.offset)")
    }
  }

  @Test func everyVerdictIsCounted() {
    let tally = tally([.safe, .unsafe, .caution, .safe, .indeterminate, .unsafe, .safe])
    #expect([tally.safe, tally.caution, tally.unsafe, tally.indeterminate] == [3, 1, 2, 1])
    #expect(tally.files == 7)
    #expect(tally.listed.map(\.path) == ["1", "4", "5"])
    #expect(tally.listed.map(\.verdict) == [.unsafe, .indeterminate, .unsafe])
    #expect(tally.unlisted == 0)
  }

  @Test(
    arguments: [
      ([], .indeterminate), ([.safe], .safe), ([.safe, .caution], .caution),
      ([.unsafe, .safe, .caution], .unsafe),
      ([.indeterminate, .unsafe], .indeterminate),
    ] as [([Verdict], Verdict)])
  func worstDecides(_ verdicts: [Verdict], _ worst: Verdict) {
    #expect(tally(verdicts).worst == worst)
    #expect(tally(verdicts.reversed()).worst == worst)
  }

  /// Counted in parts or at once, it is the same.
  @Test(arguments: [0, 1, 7, 99, 100, 101, 150, 250])
  func partsAddUp(_ split: Int) {
    let verdicts = (0..<250).map { [Verdict.safe, .unsafe, .caution, .indeterminate, .unsafe][$0 % 5] }
    let whole = tally(verdicts)
    var sum = Tally()
    for (number, verdict) in verdicts.prefix(split).enumerated() {
      sum.add(verdict, losesOnlySignature: false, path: "\(number)")
    }
    var rest = Tally()
    for (number, verdict) in verdicts.enumerated().dropFirst(split) {
      rest.add(verdict, losesOnlySignature: false, path: "\(number)")
    }
    sum.add(rest)
    #expect(sum.files == 250)
    #expect(sum.worst == whole.worst)
    #expect([sum.safe, sum.caution, sum.unsafe, sum.indeterminate] == [50, 50, 100, 50])
    #expect(sum.listed.map(\.path) == whole.listed.map(\.path))
    #expect(sum.listed.count == 100)
    #expect(sum.unlisted == 50)
  }

  @Test func signaturesAreCountedAndNotListed() {
    var tally = Tally()
    tally.add(Assessment.of(path: Fixture("modules/signed.ko").path, Question()))
    tally.add(Assessment.of(path: Fixture("modules/silent.ko").path, Question()))
    #expect(tally.unsafe == 2)
    #expect(tally.lostSignatures.count == 1)
    #expect(tally.listed.map(\.path) == [Fixture("modules/silent.ko").path])
  }

  @Test func signaturesThatArePutOnLaterAreCountedAsSafe() {
    var tally = Tally()
    tally.add(Assessment.of(path: Fixture("modules/signed.ko").path, Question(isSignedLater: true)))
    #expect(tally.worst == .safe && tally.exitStatus == 0)
    #expect(tally.signedLater.count == 1 && tally.lostSignatures.count == 0)
  }
}

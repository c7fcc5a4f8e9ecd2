import ElfScanCore
import Testing

/// The four answers, from best to worst, and what they mean to a script.
@Suite struct VerdictTests {
  @Test func verdictsAreOrderedFromBestToWorst() {
    #expect(
      [Verdict.indeterminate, .unsafe, .safe, .caution].sorted() == [
        .safe, .caution, .unsafe, .indeterminate,
      ])
  }

  @Test(arguments: [(Verdict.safe, Int32(0)), (.caution, 0), (.unsafe, 1), (.indeterminate, 2)])
  func exitStatus(_ verdict: Verdict, _ status: Int32) {
    #expect(verdict.exitStatus == status)
  }

  @Test func outcomesAreOrderedFromBestToWorst() {
    let order: [StripPrediction.Outcome] = [.clean, .warns, .damages, .refuses, .crashes]
    #expect(order.reversed().sorted() == order)
  }
}

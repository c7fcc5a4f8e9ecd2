import Testing
import TruthKit

@testable import ElfScanCore

/// What the text says of one file among many, and of all.
@Suite struct TextSummaryTests {
  private let report = TextReport()

  private func entry(_ file: String) -> String {
    report.entry(Assessment.of(path: Fixture(file).path, Question())).replacing(
      Fixture(file).path, with: file)
  }

  @Test func whereALineSaysItThereIsALine() {
    #expect(entry("modules/healthy.ko") == "SAFE  modules/healthy.ko\n")
    #expect(entry("malformed/empty.ko") == "INDETERMINATE  malformed/empty.ko: the file is empty\n")
  }

  @Test(arguments: ["modules/silent.ko", "shapes/link-order-zero.ko", "modules/bitcode.ko"])
  func elseTheWholeReportWithBlankLinesAround(_ file: String) {
    let assessment = Assessment.of(path: Fixture(file).path, Question())
    #expect(report.entry(assessment) == "\n" + report.render(assessment) + "\n")
  }

  private func tally(_ entries: [(Verdict, Bool)]) -> Tally {
    entries.enumerated().reduce(into: Tally()) { tally, next in
      tally.add(next.element.0, losesOnlySignature: next.element.1, path: "\(next.offset).ko")
    }
  }

  @Test func summaryCountsAndListsOnceMore() {
    let some = tally([
      (.safe, false), (.unsafe, false), (.unsafe, true), (.indeterminate, false), (.unsafe, true),
    ])
    for isQuiet in [true, false] {
      #expect(
        report.summary(some, isQuiet: isQuiet) == """

          5 files: 1 safe, 0 caution, 3 unsafe, 1 without a verdict
            UNSAFE  1.ko
            INDETERMINATE  3.ko
            warning [signature-only] 2 modules would lose the signature and nothing else: 2.ko, 4.ko. Strip
              before signing: strip, then scripts/sign-file, then compress. Or leave them unstripped.

          """)
    }
  }

  @Test func quietSummaryIsNothingWhereAllIsSafe() {
    let safe = tally([(.safe, false)])
    #expect(report.summary(safe, isQuiet: true).isEmpty)
    #expect(
      report.summary(safe, isQuiet: false) == "\n1 file: 1 safe, 0 caution, 0 unsafe, 0 without a verdict\n")
    #expect(!report.summary(tally([(.safe, false), (.caution, false)]), isQuiet: true).isEmpty)
  }

  @Test func longListHasAnEnd() {
    let text = report.summary(tally(Array(repeating: (.unsafe, false), count: 103)), isQuiet: false)
    #expect(text.hasSuffix("\n  UNSAFE  99.ko\n  … and 3 more\n"))
    #expect(text.split(separator: "\n").count == 102)
  }

  @Test func nothingToJudge() {
    #expect(report.summary(Tally(), isQuiet: false) == "No files to judge.\n")
    // Even who wants to hear of trouble only hears of this.
    #expect(report.summary(Tally(), isQuiet: true) == "No files to judge.\n")
  }

  @Test func verdictsAreColouredOnATerminal() {
    let text = TextReport(color: true).summary(tally([(.unsafe, false)]), isQuiet: false)
    #expect(text.contains("  \u{1B}[1;31mUNSAFE\u{1B}[0m  0.ko\n"))
  }
}

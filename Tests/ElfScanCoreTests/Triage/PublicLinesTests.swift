import Testing
import TruthKit

@testable import ElfScanCore

/// What triage names by a single line of a public report.
@Suite struct PublicLinesTests {
  @Test(arguments: PublicLine.all.indices) func theCauseIsNamed(_ number: Int) {
    let row = PublicLine.all[number]
    let triage = Logs.triage(row.line + "\n")
    #expect(triage.diagnoses.map(\.cause.rawValue) == [row.cause], "\(row.line)")
    #expect(triage.exitStatus == 0)
  }

  @Test func thereAreManyLinesOfManyReports() {
    #expect(PublicLine.all.count >= 40)
    #expect(Set(PublicLine.all.map(\.report)).count >= 40)
    #expect(PublicLine.all.allSatisfy { $0.report.hasPrefix("https://github.com/") })
  }
}

import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// What triage names by a single line of a public report.
@Suite struct PublicLinesTests {
  @Test(arguments: Logs.publicLines.indices) func theCauseIsNamed(_ number: Int) {
    let row = Logs.publicLines[number]
    let triage = Logs.triage(row.line + "\n")
    #expect(triage.diagnoses.map(\.cause.rawValue) == [row.cause], "\(row.line)")
    #expect(triage.exitStatus == 0)
  }

  @Test func thereAreManyLinesOfManyReports() {
    #expect(Logs.publicLines.count >= 40)
    #expect(Set(Logs.publicLines.map(\.report)).count >= 40)
    #expect(Logs.publicLines.allSatisfy { $0.report.hasPrefix("https://github.com/") })
  }

  /// The part of docs/triage.md behind the mark; re-recorded like the golden outputs.
  @Test func theDocumentationIsUpToDate() throws {
    let file = Fixture.project.appending(path: "docs/triage.md")
    let mark = "<!-- What follows is written by PublicLinesTests. -->\n"
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let parts = text.components(separatedBy: mark)
    #expect(parts.count == 2)
    let expected = parts[0] + mark + TriageHandbook.causes + table
    if ProcessInfo.processInfo.environment["ELFSCAN_RECORD"] != nil {
      try Data(expected.utf8).write(to: file)
      Issue.record("recorded docs/triage.md")
      return
    }
    #expect(text == expected)
  }

  private var table: String {
    var lines = [
      "", "## Lines of public reports", "",
      "What triage names by each of these lines alone. The messages are those of the reports, with shortened paths.",
      "",
      "| Message | Report | Cause |", "|---|---|---|",
    ]
    for row in Logs.publicLines {
      let name = row.report.dropFirst("https://github.com/".count).replacing("/issues/", with: "#")
        .replacing("/pull/", with: "#")
      let message = row.line.replacing("|", with: "\\|")
      // A message with a backtick needs a longer mark around it.
      let code = message.contains("`") ? "`` \(message) ``" : "`\(message)`"
      lines.append("| \(code) | [\(name)](\(row.report)) | \(row.cause) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

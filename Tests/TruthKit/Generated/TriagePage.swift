import ElfScanCore
import Foundation

/// `docs/triage.md`: what triage knows, below what people have written.
enum TriagePage {
  private static let mark = "<!-- What follows is written by make generate. -->\n"

  static func file() throws -> GeneratedFile {
    let path = "docs/triage.md"
    let parts = (GeneratedFile.text(of: path) ?? "").components(separatedBy: mark)
    guard parts.count == 2 else { throw DocumentFlaw("\(path) does not have '\(mark)' once") }
    return GeneratedFile(path: path, text: parts[0] + mark + TriageHandbook.causes + table)
  }

  private static var table: String {
    var lines = [
      "", "## Lines of public reports", "",
      "What triage names by each of these lines alone. The messages are those of the reports, with shortened paths.",
      "",
      "| Message | Report | Cause |", "|---|---|---|",
    ]
    for row in PublicLine.all {
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

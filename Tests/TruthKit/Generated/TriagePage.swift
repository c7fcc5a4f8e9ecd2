import ElfScanCore
import Foundation

/// `docs/triage.md`: what triage knows, below what people have written.
enum TriagePage {
  private static let mark = "<!-- What follows is written by make generate. -->\n"

  static func file() throws -> GeneratedFile {
    let path = "docs/triage.md"
    let parts = (GeneratedFile.text(of: path) ?? "").components(separatedBy: mark)
    guard parts.count == 2 else { throw DocumentFlaw("\(path) does not have '\(mark)' once") }
    return GeneratedFile(path: path, text: parts[0] + mark + causes + table)
  }

  private static var causes: String {
    var lines = [
      "", "## Causes", "",
      "In the order in which they are named when all else is equal. Each has this name in JSON.", "",
    ]
    for cause in Cause.allCases {
      let page = cause.page
      lines += ["### \(cause.rawValue)", "", "\(page.title). Shows at: \(cause.stage.rawValue).", ""]
      lines += [page.explanation, "", page.isNot, "", "Messages:", ""]
      lines += cause.messages.map { "* \(code($0.text)): \($0.means)" } + ["", "What to do now:", ""]
      lines += page.steps.enumerated().map { "\($0 + 1). \($1)" } + [""]
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// A message with a backtick needs a longer mark around it.
  private static func code(_ text: String) -> String { text.contains("`") ? "`` \(text) ``" : "`\(text)`" }

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
      lines.append("| \(code(message)) | [\(name)](\(row.report)) | \(row.cause) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

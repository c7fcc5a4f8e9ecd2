import Foundation

/// A line of a public report, and the cause that triage is to name: `Fixtures/logs/public-lines.tsv`.
public struct PublicLine: Sendable {
  /// What the report quotes.
  public let line: String
  /// Its address.
  public let report: String
  /// What is behind it.
  public let cause: String

  /// Every such line.
  public static let all: [PublicLine] = {
    let rows = GeneratedFile.text(of: "Fixtures/logs/public-lines.tsv") ?? ""
    return rows.split(separator: "\n").filter { !$0.hasPrefix("# ") }.compactMap { row in
      let columns = row.split(separator: "\t").map(String.init)
      return columns.count == 3 ? PublicLine(line: columns[0], report: columns[1], cause: columns[2]) : nil
    }
  }()
}

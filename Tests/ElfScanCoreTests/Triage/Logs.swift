import ElfScanCore
import Foundation
import TruthKit

/// Logs for tests.
enum Logs {
  /// What a log comes to that is read in pieces of some size.
  static func triage(_ texts: String..., pieces: Int = 1 << 18) -> Triage {
    var triage = Triage()
    for (number, text) in texts.enumerated() {
      triage.add(Array(text.utf8), named: "log\(number)", pieces: pieces)
    }
    return triage
  }

  /// The text of a file below `Fixtures/logs`.
  static func text(_ name: String) throws -> String {
    String(decoding: try Fixture("logs/\(name)").data, as: UTF8.self)
  }

  /// A line of a public report, and the cause that triage is to name.
  struct PublicLine: Sendable {
    let line: String
    let report: String
    let cause: String
  }

  static let publicLines: [PublicLine] = {
    let rows = (try? Logs.text("public-lines.tsv")) ?? ""
    return rows.split(separator: "\n").filter { !$0.hasPrefix("# ") }.compactMap { row in
      let columns = row.split(separator: "\t").map(String.init)
      return columns.count == 3 ? PublicLine(line: columns[0], report: columns[1], cause: columns[2]) : nil
    }
  }()
}

extension Triage {
  mutating func add(_ bytes: [UInt8], named name: String = "log", pieces: Int = 1 << 18) {
    var position = 0
    addLog(named: name) { () throws(ElfError) in
      guard position < bytes.count else { return nil }
      let end = min(position + pieces, bytes.count)
      defer { position = end }
      return Array(bytes[position..<end])
    }
  }
}

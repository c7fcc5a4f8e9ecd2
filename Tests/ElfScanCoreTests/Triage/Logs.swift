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

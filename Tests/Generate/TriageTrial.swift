import ElfScanCore
import Foundation
import SystemPackage
import TruthKit

/// Tries causes' pages on logs and modules as they stand, before they are carried into the program.
enum TriageTrial {
  static func run(_ arguments: [String]) throws {
    guard let folder = arguments.first else { return }
    var triage = Triage(try KnowledgeSource.knowledge(in: URL(filePath: folder)))
    for path in arguments.dropFirst() {
      let data = try Data(contentsOf: URL(filePath: path))
      if path.hasSuffix(".ko") || data.starts(with: [0x7F, 0x45, 0x4C, 0x46]) {
        for input in Input.open(FilePath(path)) {
          triage.add(Assessment.of(input, Question()), beginning: Array(data.prefix(1 << 18)))
        }
      } else {
        var pieces = Array(data)[...]
        triage.addLog(named: path) {
          defer { pieces = pieces.dropFirst(1 << 18) }
          return pieces.isEmpty ? nil : Array(pieces.prefix(1 << 18))
        }
      }
    }
    print(TriageReport().text(triage), terminator: "")
  }
}

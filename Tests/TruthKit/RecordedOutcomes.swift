import ElfScanCore
import Foundation

/// What `strip --strip-debug` of many releases did to fixtures, as it was written down.
public enum RecordedOutcomes {
  /// What a release did to a fixture, in the words of a report's table; oldest first.
  static func outcomes(of fixture: String) -> [(release: BinutilsVersion, outcome: String)] {
    (records[fixture] ?? []).sorted { $0.release < $1.release }
  }

  /// The same, a line for each release or for several that follow each other and do the same.
  static func lines(about fixture: String) -> [String] {
    let known = BinutilsRelease.all.map(\.version)
    var rows: [(first: BinutilsVersion, last: BinutilsVersion, outcome: String)] = []
    for (release, outcome) in outcomes(of: fixture) {
      if let row = rows.last, row.outcome == outcome, let position = known.firstIndex(of: row.last),
        known.dropFirst(position + 1).first == release
      {
        rows[rows.count - 1].last = release
      } else {
        rows.append((release, release, outcome))
      }
    }
    return rows.map { row in
      (row.first == row.last ? "\(row.first)" : "\(row.first) to \(row.last)") + ": \(row.outcome)"
    }
  }

  private static let records: [String: [(release: BinutilsVersion, outcome: String)]] = {
    let rows = GeneratedFile.text(of: "Fixtures/recorded/examples.tsv") ?? ""
    return rows.split(separator: "\n").reduce(into: [:]) { records, row in
      let columns = row.split(separator: "\t").map(String.init)
      guard !row.hasPrefix("#"), columns.count == 7, let version = BinutilsVersion(columns[1]),
        let release = BinutilsRelease.of(version), let status = Int(columns[2])
      else { return }
      let assertions = columns[3].matches(of: /([^,:]+):(\d+)x(\d+)/).map {
        (file: String($0.output.1), line: Int($0.output.2) ?? 0, count: Int($0.output.3) ?? 0)
      }
      let messages = columns[6] == "-" ? [] : columns[6].components(separatedBy: "; ")
      let summary = StripPrediction.summary(
        of: release, exitStatus: status, assertions: assertions, messages: messages,
        damagedRelocations: Int(columns[4]) ?? 0, changesModule: columns[5] == "yes",
        losesSignature: columns[5] == "signature")
      records[columns[0], default: []].append((version, summary))
    }
  }()
}

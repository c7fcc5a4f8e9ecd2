import ElfScanCore

/// What the pages about rules say of their examples.
extension Recordings {
  /// What `strip --strip-debug` did to a fixture, in the words of a report's table: a line for each release, or for several
  /// that follow each other and do the same.
  func lines(about fixture: String) -> [String] {
    let outcomes = fixtures.first { $0.fixture.name == fixture }?.outcomes[.debug] ?? [:]
    var rows: [(first: BinutilsVersion, last: BinutilsVersion, outcome: String)] = []
    for release in BinutilsRelease.all {
      guard let outcome = outcomes["\(release.version)"]?.summary(of: release) else { continue }
      if let row = rows.last, row.outcome == outcome {
        rows[rows.count - 1].last = release.version
      } else {
        rows.append((release.version, release.version, outcome))
      }
    }
    return rows.map { row in
      (row.first == row.last ? "\(row.first)" : "\(row.first) to \(row.last)") + ": \(row.outcome)"
    }
  }
}

extension RecordedOutcome {
  fileprivate func summary(of release: BinutilsRelease) -> String {
    StripPrediction.summary(
      of: release, exitStatus: exitStatus,
      assertions: assertions.sorted { $0.key < $1.key }.map { ("elf.c", $0.key, $0.value) },
      messages: messages.map { $0.text.replacing(#/^(FILE|OUT): /#, with: "") },
      damagedRelocations: damagedRelocations ?? 0,
      changesModule: !changes.subtracting([.signature]).isEmpty,
      losesSignature: changes.contains(.signature))
  }
}

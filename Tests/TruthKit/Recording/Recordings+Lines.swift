import ElfScanCore

/// Outcomes in the words of a report.
extension Recordings {
  /// What `strip --strip-debug` did to a fixture: a line for each release, or for several that follow each other and did
  /// the same.
  func lines(about fixture: Fixture) throws -> [String] {
    guard let entry = fixtures.first(where: { $0.fixture.name == fixture.name }) else { return [] }
    let runs = recordings(of: entry).filter { $0.call == .debug }
    var predictor = StripPredictor(try fixture.module())
    let outcomes = BinutilsRelease.all.compactMap { release in
      // What was run without looking at all that a kernel would see says little of a file that was replaced.
      runs.first {
        $0.strip.version == release.version && ($0.comparesLoading || $0.outcome.exitStatus != 0)
      }.map { (release, $0.summary(predictor.predict(release, .debug))) }
    }
    return ReleaseRun.all(outcomes).map { "\($0.label): \($0.common)" }
  }
}

extension Recording {
  fileprivate func summary(_ prediction: StripPrediction) -> String {
    prediction.summary(
      ofRun: outcome.kind, exitStatus: outcome.exitStatus,
      assertions: outcome.assertions.sorted { $0.key < $1.key }.map { ("bfd/elf.c", $0.key, $0.value) },
      messages: PrintedLines(outcome.messages).lines, damagedRelocations: outcome.damagedRelocations ?? 0,
      losesSignature: outcome.changes.contains(.signature))
  }
}

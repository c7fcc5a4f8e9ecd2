import ElfScanCore

/// What is predicted of one recorded fixture.
public struct RecordedPredictions {
  private var predictor: StripPredictor
  /// Whether a strip for x86-64 knows the machine.
  private let isKnown: Bool

  /// nil for a file of which nothing is predicted: it cannot be read, or is not relocatable.
  public init?(_ entry: RecordedFixture) {
    guard let module = try? entry.fixture.module(), let header = module.header, header.type == .relocatable
    else {
      return nil
    }
    predictor = StripPredictor(module)
    isKnown = header.machine == .x8664 || header.machine == .i386
  }

  /// Where the prediction is wrong.
  public mutating func differences(from recording: Recording) -> [RecordedOutcome.Difference] {
    guard let release = BinutilsRelease.of(recording.strip.version) else { return [] }
    guard isKnown else {
      // Predictions are for a strip that knows the machine. Others refuse the file; that of 2.45 copies it.
      let (expected, status) = (
        release.version == BinutilsVersion(2, 45) ? 0 : 1, recording.outcome.exitStatus
      )
      guard status != expected else { return [] }
      return [RecordedOutcome.Difference(part: .exitStatus, predicted: "\(expected)", seen: "\(status)")]
    }
    let call = recording.call.call
    return recording.differences(from: predictor.predict(release, call.mode, call.edits))
  }
}

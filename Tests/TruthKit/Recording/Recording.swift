import ElfScanCore

/// One recorded call of one strip on one file.
public struct Recording: Sendable {
  /// What was run.
  public let strip: RecordedStrip
  /// How.
  public let call: RecordedCall
  /// What came of it.
  public let outcome: RecordedOutcome
  /// Why no kernel would have loaded the file before.
  let objections: [String]

  /// Where a prediction is wrong, part by part.
  public func differences(from prediction: StripPrediction) -> [RecordedOutcome.Difference] {
    outcome.differences(
      from: prediction, of: call.call, isComplete: strip.isComplete,
      comparesLoading: comparesLoading)
  }

  /// Whether what the loader sees afterwards says anything.
  var comparesLoading: Bool { strip.isComplete || objections.isEmpty }
}

extension Recordings {
  /// Every recording of a fixture.
  public func recordings(of entry: RecordedFixture) -> [Recording] {
    RecordedCall.allCases.flatMap { call in
      strips.compactMap { strip in
        entry.outcomes[call]?[strip.name].map {
          Recording(strip: strip, call: call, outcome: $0, objections: entry.objections)
        }
      }
    }
  }
}

import ElfScanCore
import Foundation

/// Holds a prediction against what the real program did.
public enum Comparison {
  /// What differs, in words; empty where the prediction was right.
  public static func differences(
    _ prediction: StripPrediction, of call: RealCall, _ result: RealStrip.Result, before: LoaderView?,
    after: LoaderView?, input: Data
  ) -> [String] {
    // Memory was overwritten: nothing can be said about the result, and nothing is.
    if prediction.outcome == .crashes && prediction.overwritesMemory { return [] }
    let outcome = RecordedOutcome.of(result, call, before: before, after: after)
    let wrong = outcome.differences(from: prediction, of: call)
    var differences = wrong.map(\.description)
    if result.exitStatus != 0 {
      if result.output != input { differences.append("refused, but the file changed") }
      return differences
    }
    guard let before else { return differences + ["the input cannot be read for comparison"] }
    guard let after else { return differences + ["the output cannot be read for comparison"] }
    if !wrong.isEmpty {
      differences.append(
        "lost: \(before.lost(from: after)), changed: \(before.differencesOutsideRelocations(from: after)), "
          + "predicted: \(prediction.harm.relocationChanges.prefix(3)) \(prediction.harm.lines), "
          + "printed: \(result.messages.prefix(3))")
    }
    return differences
  }

  /// What the run means for the verdict, without any prediction.
  public static func verdict(_ result: RealStrip.Result, before: LoaderView?, after: LoaderView?) -> Verdict {
    guard result.exitStatus == 0, result.assertions.isEmpty, let before, let after
    else {
      return .unsafe
    }
    if before.relocationsMissing(from: after) > 0 || before.differsOutsideRelocations(from: after)
      || before.hasSignature
    {
      return .unsafe
    }
    return result.messages.isEmpty ? .safe : .caution
  }
}

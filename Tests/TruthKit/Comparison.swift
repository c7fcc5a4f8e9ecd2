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
    if prediction.outcome == .crashes {
      // A null pointer is another matter: that is certain.
      let isCertain = prediction.assertions.isEmpty
      return isCertain && result.exitStatus < 128 ? ["a crash predicted, was \(result.exitStatus)"] : []
    }
    if prediction.overwritesMemory, result.exitStatus >= 128 { return [] }
    var differences: [String] = []
    if prediction.exitStatus != result.exitStatus {
      differences.append(
        "exit status \(prediction.exitStatus ?? -1) predicted, was \(result.exitStatus) \(result.messages)")
    }
    let assertions = Dictionary(uniqueKeysWithValues: prediction.assertions.map { ($0.line, $0.count) })
    // An added section is written before the relocations are looked at, and the groups with it.
    let isStopped = call.addsSection && result.exitStatus == 1 && prediction.exitStatus == 1
    if assertions != result.assertions && !isStopped {
      differences.append("assertions \(assertions) predicted, were \(result.assertions)")
    }
    if result.exitStatus == 0 && prediction.exitStatus == 0 {
      if prediction.messages.isEmpty != result.messages.isEmpty {
        differences.append("messages \(prediction.messages.map(\.text)) predicted, were \(result.messages)")
      }
      differences += loaderDifferences(prediction, before, after)
    }
    if result.exitStatus != 0 && result.output != input {
      differences.append("refused, but the file changed")
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

  private static func loaderDifferences(
    _ prediction: StripPrediction, _ before: LoaderView?, _ after: LoaderView?
  ) -> [String] {
    guard let before else { return ["the input cannot be read for comparison"] }
    guard let after else { return ["the output cannot be read for comparison"] }
    var differences: [String] = []
    let missing = before.relocationsMissing(from: after)
    // After --strip-all nothing is left that a count would say anything about; nor is there in a file whose
    // relocations have no symbol table.
    let isRight =
      before.symbolTables == 0
      ? true
      : prediction.mode == .all
        ? (missing > 0) == (prediction.damagedRelocations > 0) : missing == prediction.damagedRelocations
    if !isRight {
      differences.append(
        "\(prediction.damagedRelocations) damaged relocations predicted, were \(missing) "
          + "\(prediction.relocationChanges.prefix(3)) \(before.lost(from: after))")
    }
    // Relocations that come to another section do not show where that loses as many.
    var others = before.differencesOutsideRelocations(from: after)
    var predicted = prediction.loaderChanges
    if prediction.damagedRelocations > 0 {
      others.removeAll { $0.hasPrefix("relocations appear") }
      predicted.removeAll { if case .relocationsAppear = $0 { true } else { false } }
    }
    if others.isEmpty != predicted.isEmpty {
      differences.append("other changes \(predicted) predicted, were \(others)")
    }
    if before.hasSignature != prediction.losesSignature || after.hasSignature {
      differences.append(
        "loss of the signature predicted: \(prediction.losesSignature), had \(before.hasSignature), "
          + "has \(after.hasSignature)")
    }
    return differences
  }
}

import ElfScanCore
import Foundation

/// One prediction held against one run of a real strip.
public struct Trial: Sendable {
  /// The program that ran.
  public let strip: RealStrip
  /// How it was called.
  public let call: RealCall
  /// What was predicted.
  public let prediction: StripPrediction
  /// What differs, in words; empty where the prediction was right.
  public let differences: [String]
  /// What of the object that strip wrote is not as predicted; nil where none was to be compared.
  public let objectDifferences: [OutputDifference]?
  /// What the run itself means for the verdict.
  public let truth: Verdict

  /// Whether the module was called better than it is.
  public var isFalselySafe: Bool { prediction.verdict < .unsafe && truth == .unsafe }
  /// Whether the module was called worse than it is.
  public var isFalselyUnsafe: Bool { prediction.verdict == .unsafe && truth < .unsafe }

  /// Predicts, strips and compares: every strip on this machine that knows the module's machine, in every mode. None for
  /// files that are no relocatable ELF files.
  ///
  /// - Parameters:
  ///   - calls: how they are called; nil for every mode, and one call that names something.
  ///   - strips: those that are run.
  ///   - releases: of how many releases, from the oldest to the newest; nil for all.
  public static func all(
    of data: Data, _ calls: [RealCall]? = nil, with strips: [RealStrip] = RealStrip.all, releases: Int? = nil
  ) async throws -> [Trial] {
    guard let module = try? Module(FileImage(bytes: Array(data))), let header = module.header,
      header.type == .relocatable
    else { return [] }
    let before = LoaderView(data)
    var predictor = StripPredictor(module)
    let calls = calls ?? RealCall.all(for: module, data)
    var trials: [Trial] = []
    for strip in RealStrip.spread(strips, over: releases, for: header.machine) {
      guard let release = BinutilsRelease.of(strip.version) else { continue }
      for call in calls {
        let prediction = predictor.predict(release, call.mode, call.edits)
        let result = try await strip.run(call, on: data)
        let before = call.edits.localizedSymbols.isEmpty ? before : call.view(data)
        let after = result.exitStatus == 0 ? call.view(result.output) : nil
        trials.append(
          Trial(
            strip: strip, call: call, prediction: prediction,
            differences: Comparison.differences(
              prediction, of: call, result, before: before, after: after, input: data)
              + Proof.differences(module, result, call, before: before, after: after),
            objectDifferences: result.exitStatus == 0 && prediction.outcome.isWritten
              ? OutputDifference.all(
                predictor.output(release, call.mode, call.edits), call, Array(result.output)) : nil,
            truth: Comparison.verdict(result, before: before, after: after)))
      }
    }
    return trials
  }
}

extension StripPrediction.Outcome {
  /// Whether strip comes to an end with a file.
  fileprivate var isWritten: Bool { self != .refuses && self != .crashes }
}

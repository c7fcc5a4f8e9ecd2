import ElfScanCore
import Foundation

/// One prediction held against one run of a real strip.
public struct Trial: Sendable {
  /// The program that ran.
  public let strip: RealStrip
  /// How it was called.
  public let mode: StripMode
  /// What was predicted.
  public let prediction: StripPrediction
  /// What differs, in words; empty where the prediction was right.
  public let differences: [String]
  /// What the run itself means for the verdict.
  public let truth: Verdict

  /// Whether the module was called better than it is.
  public var isFalselySafe: Bool { prediction.verdict < .unsafe && truth == .unsafe }
  /// Whether the module was called worse than it is.
  public var isFalselyUnsafe: Bool { prediction.verdict == .unsafe && truth < .unsafe }

  /// Predicts, strips and compares: every strip on this machine that knows the module's machine, in every mode. None for
  /// files that are no relocatable ELF files.
  public static func all(of data: Data) async throws -> [Trial] {
    guard let module = try? Module(FileImage(bytes: Array(data))), let header = module.header,
      header.type == .relocatable
    else { return [] }
    let before = LoaderView(data)
    var predictor = StripPredictor(module)
    var trials: [Trial] = []
    for strip in RealStrip.all where strip.knows(header.machine) {
      guard let release = BinutilsRelease.of(strip.version) else { continue }
      for mode in StripMode.allCases {
        let prediction = predictor.predict(release, mode)
        let result = try await strip.run(mode, on: data)
        trials.append(
          Trial(
            strip: strip, mode: mode, prediction: prediction,
            differences: Comparison.differences(prediction, result, before: before, input: data),
            truth: Comparison.verdict(result, before: before, input: data)))
      }
    }
    return trials
  }
}

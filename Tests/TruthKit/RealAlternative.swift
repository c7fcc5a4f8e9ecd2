import ElfScanCore
import Foundation

/// A stripper on this machine that is not GNU's.
public struct RealAlternative: Sendable, CustomStringConvertible {
  /// Which one.
  public let stripper: AlternativeStrip
  /// Its version, as the package has it.
  public let version: String
  /// Path of the program that strips.
  public let program: String

  /// For reports.
  public var description: String { "\(stripper.program(.debug) ?? "") \(version)" }

  /// Those that `scripts/binutils-matrix` installed.
  public static let all: [RealAlternative] = MatrixRow.all.compactMap { row in
    let stripper: AlternativeStrip? =
      switch row.kind {
      case "llvm": .llvm
      case "elfutils": .elfutils
      default: nil
      }
    return stripper.map { RealAlternative(stripper: $0, version: row.version, program: row.program) }
  }

  /// What it, or the objcopy beside it, did to a copy of a file.
  public func run(_ call: RealCall, on data: Data) async throws -> RealStrip.Result {
    try await RealStrip.run(program.dropLast("strip".count) + call.mode.program, call, on: data)
  }
}

/// One prediction for another stripper held against one run.
public struct AlternativeTrial: Sendable {
  /// The program.
  public let program: RealAlternative
  /// What was predicted.
  public let prediction: AlternativePrediction
  /// What differs, in words; empty where the prediction was right or there was none.
  public let differences: [String]

  /// Every alternative in every mode that is predicted.
  public static func all(of data: Data) async throws -> [AlternativeTrial] {
    guard let module = try? Module(FileImage(bytes: Array(data))), module.header?.type == .relocatable else {
      return []
    }
    var predictor = StripPredictor(module)
    let before = LoaderView(data)
    var trials: [AlternativeTrial] = []
    for program in RealAlternative.all {
      for mode in StripMode.allCases {
        guard let prediction = predictor.predict(program.stripper, mode), prediction.outcome != .unknown
        else {
          continue
        }
        let result = try await program.run(RealCall(mode), on: data)
        trials.append(
          AlternativeTrial(
            program: program, prediction: prediction,
            differences: differences(prediction, result, before, data)))
      }
    }
    return trials
  }

  private static func differences(
    _ prediction: AlternativePrediction, _ result: RealStrip.Result, _ before: LoaderView?, _ input: Data
  ) -> [String] {
    let isSame = result.output == input
    let told = "\(result.exitStatus) \(result.messages.prefix(1))"
    switch prediction.outcome {
    case .unknown: return []
    // A crash that leaves the file alone comes to the same.
    case .refuses: return result.exitStatus != 0 && isSame ? [] : ["a refusal predicted, was \(told)"]
    case .unchanged:
      return result.exitStatus == 0 && isSame && !result.messages.isEmpty
        ? [] : ["unchanged predicted, was \(told)"]
    case .sound:
      guard result.exitStatus == 0, result.messages.isEmpty else { return ["sound predicted, was \(told)"] }
      guard let before, let after = LoaderView(result.output) else { return ["cannot be compared"] }
      guard prediction.losesSignature == (before.hasSignature && !after.hasSignature) else {
        return ["loss of the signature predicted: \(prediction.losesSignature)"]
      }
      var differences = before.differencesOutsideRelocations(from: after)
      if before.relocationsMissing(from: after) > 0 { differences += before.lost(from: after) }
      return differences
    }
  }
}

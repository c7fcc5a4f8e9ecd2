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
    AlternativeStrip(rawValue: row.kind).map {
      RealAlternative(stripper: $0, version: row.version, program: row.program)
    }
  }

  /// What it, or the objcopy beside it, did to a copy of a file.
  public func run(_ call: RealCall, on data: Data) async throws -> RealStrip.Result {
    try await RealStrip.run(program.dropLast("strip".count) + call.mode.program, call, on: data)
  }
}

/// What is predicted of another stripper, held against one run.
public struct AlternativeTrial: Sendable {
  /// The program.
  public let program: RealAlternative
  /// How it was called.
  public let call: RealCall
  /// What was predicted; nil for a mode that is no stripping of modules, of which only the object is predicted.
  public let prediction: AlternativePrediction?
  /// What differs, in words; empty where the prediction was right.
  public let differences: [String]
  /// What of the object that was written is not as predicted; nil where none was to be compared.
  public let objectDifferences: [OutputDifference]?

  /// Every alternative in every mode in which something is predicted.
  public static func all(of data: Data) async throws -> [AlternativeTrial] {
    guard let module = try? Module(FileImage(bytes: Array(data))), module.header?.type == .relocatable else {
      return []
    }
    var predictor = StripPredictor(module)
    let before = LoaderView(data)
    var trials: [AlternativeTrial] = []
    for program in RealAlternative.all {
      for mode in StripMode.allCases where program.stripper.program(mode) != nil {
        let object = Result { () throws(NoOutput) in try predictor.output(program.stripper, mode) }
        let prediction = predictor.predict(program.stripper, mode)
        if case .failure(.unknown) = object { continue }
        let call = RealCall(mode)
        let result = try await program.run(call, on: data)
        var differences = differences(object, result, data)
        if differences.isEmpty, let prediction {
          differences = self.differences(prediction, result, before)
        }
        trials.append(
          AlternativeTrial(
            program: program, call: call, prediction: prediction, differences: differences,
            objectDifferences: result.exitStatus == 0
              ? (try? object.get()).flatMap {
                program.objectDifferences(module, $0, call, Array(result.output))
              } : nil))
      }
    }
    return trials
  }

  /// How it ends.
  private static func differences(
    _ object: Result<OutputObject, NoOutput>, _ result: RealStrip.Result, _ input: Data
  ) -> [String] {
    let isSame = result.output == input
    let told = "\(result.exitStatus) \(result.messages.prefix(1))"
    switch object {
    case .failure(.unknown), .failure(.crashes): return []
    // A crash that leaves the file alone comes to the same.
    case .failure(.refuses):
      return result.exitStatus != 0 && isSame ? [] : ["a refusal predicted, was \(told)"]
    case .failure(.unchanged):
      return result.exitStatus == 0 && isSame && !result.messages.isEmpty
        ? [] : ["unchanged predicted, was \(told)"]
    case .success:
      return result.exitStatus == 0 && result.messages.isEmpty ? [] : ["an object predicted, was \(told)"]
    }
  }

  /// What the loader sees.
  private static func differences(
    _ prediction: AlternativePrediction, _ result: RealStrip.Result, _ before: LoaderView?
  ) -> [String] {
    guard prediction.outcome == .sound || prediction.outcome == .damages else { return [] }
    guard let before, let after = LoaderView(result.output) else { return ["cannot be compared"] }
    guard prediction.losesSignature == (before.hasSignature && !after.hasSignature) else {
      return ["loss of the signature predicted: \(prediction.losesSignature)"]
    }
    var differences = before.differencesOutsideRelocations(from: after)
    if before.relocationsMissing(from: after) > 0 { differences += before.lost(from: after) }
    if prediction.outcome == .damages {
      return differences.isEmpty ? ["damage predicted: \(prediction.reason ?? "")"] : []
    }
    return differences
  }
}

extension RealAlternative {
  /// Known and harmless: the object is predicted as newer releases write it. 14.0.6 of LLVM keeps groups of which nothing is
  /// left, and drops every link to the symbol table but those of relocations and groups; no loader looks at either.
  fileprivate func objectDifferences(
    _ module: Module, _ object: OutputObject, _ call: RealCall, _ written: [UInt8]
  ) -> [OutputDifference]? {
    let found = OutputDifference.all(object, call, written)
    guard stripper == .llvm, version.hasPrefix("14.") else { return found }
    if call.mode != .all, object.module.groups.count < module.groups.count { return nil }
    let table = object.module.symbolTable.section
    return found.filter { $0.kind != .link || !$0.detail.hasSuffix("predicted \(table), is 0") }
  }
}

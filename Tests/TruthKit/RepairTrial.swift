import ElfScanCore
import Foundation

/// A repaired module held against real strips.
public struct RepairTrial: Sendable {
  /// The program that ran.
  public let strip: RealStrip
  /// How it was called.
  public let mode: StripMode
  /// What is not as it should be, in words.
  public let differences: [String]

  /// Every strip of this machine that knows the module's, in every mode that a repair is for; nothing where the module is
  /// not repaired.
  public static func all(of data: Data) async throws -> [RepairTrial] {
    guard let module = try? Module(FileImage(bytes: Array(data))), let header = module.header,
      let repair = try? ModuleRepair(module), !repair.changes.isEmpty
    else { return [] }
    let before = LoaderView(data)
    let repaired = Data(repair.bytes)
    var trials: [RepairTrial] = []
    for strip in RealStrip.all where strip.knows(header.machine) {
      for mode in ModuleRepair.modes {
        let result = try await strip.run(RealCall(mode), on: repaired)
        trials.append(
          RepairTrial(strip: strip, mode: mode, differences: differences(module, before, result)))
      }
    }
    return trials
  }

  private static func differences(
    _ module: Module, _ before: LoaderView?, _ result: RealStrip.Result
  ) -> [String] {
    guard result.exitStatus == 0, result.assertions.isEmpty else {
      return [
        "exit status \(result.exitStatus), assertions \(result.assertions), \(result.messages.prefix(3))"
      ]
    }
    guard let before, let after = LoaderView(result.output),
      let stripped = try? Module(FileImage(bytes: Array(result.output))),
      let comparison = try? ModuleComparison(before: module, after: stripped)
    else { return ["the result cannot be read"] }
    var differences = before.differencesOutsideRelocations(from: after)
    if before.relocationsMissing(from: after) > 0 { differences += before.lost(from: after) }
    if let damage = comparison.differences(.damage).first { differences.append("verify: \(damage.kind)") }
    return differences
  }
}

import ElfScanCore
import Foundation
import TruthKit

/// Counts of agreement by strip and mode.
struct Tally {
  struct Row {
    var cases = 0
    var agreed = 0
    var falseSafe = 0
    var falseUnsafe = 0
  }

  private struct Key: Hashable {
    let strip: String
    let call: String
  }

  private var rows: [Key: Row] = [:]
  private var order: [Key] = []
  private(set) var disagreements = 0

  var isEmpty: Bool { order.isEmpty }

  /// Predicts, strips and compares one file with every strip that knows its machine.
  mutating func add(
    _ data: Data, name: String, keep: String, _ strips: [RealStrip], alternatives: Bool
  ) async {
    guard let trials = try? await Trial.all(of: data, with: strips) else { return }
    for trial in alternatives ? (try? await AlternativeTrial.all(of: data)) ?? [] : [] {
      record(trial)
      guard !trial.differences.isEmpty else { continue }
      print(
        "\(name): \(trial.program) \(trial.prediction.mode.command): \(trial.differences.joined(separator: "; "))"
      )
      save(data, name, keep)
    }
    for trial in trials {
      record(trial)
      guard !trial.differences.isEmpty else { continue }
      print("\(name): \(trial.strip) \(trial.call): \(trial.differences.joined(separator: "; "))")
      save(data, name, keep)
    }
  }

  /// Repairs one file where that can be done, and strips the result with every strip that knows its machine.
  mutating func addRepair(_ data: Data, name: String, keep: String) async {
    for trial in (try? await RepairTrial.all(of: data)) ?? [] {
      let key = Key(strip: "\(trial.strip)", call: "repair, \(trial.mode.command)")
      if rows[key] == nil { order.append(key) }
      rows[key, default: Row()].cases += 1
      guard !trial.differences.isEmpty else {
        rows[key]?.agreed += 1
        continue
      }
      rows[key]?.falseSafe += 1
      disagreements += 1
      print("\(name): repaired, \(trial.strip) \(trial.mode): \(trial.differences.joined(separator: "; "))")
      save(data, name, keep)
    }
  }

  /// Adds the counts of another tally.
  mutating func merge(_ other: Tally) {
    disagreements += other.disagreements
    for key in other.order {
      guard let row = other.rows[key] else { continue }
      if rows[key] == nil { order.append(key) }
      rows[key, default: Row()].cases += row.cases
      rows[key]?.agreed += row.agreed
      rows[key]?.falseSafe += row.falseSafe
      rows[key]?.falseUnsafe += row.falseUnsafe
    }
  }

  private mutating func record(_ trial: AlternativeTrial) {
    let key = Key(strip: "\(trial.program)", call: trial.prediction.mode.command)
    if rows[key] == nil { order.append(key) }
    rows[key, default: Row()].cases += 1
    if trial.differences.isEmpty {
      rows[key]?.agreed += 1
      return
    }
    disagreements += 1
    if trial.prediction.outcome == .sound { rows[key]?.falseSafe += 1 } else { rows[key]?.falseUnsafe += 1 }
  }

  private mutating func record(_ trial: Trial) {
    let key = Key(strip: "\(trial.strip)", call: Tally.kind(trial.call))
    if rows[key] == nil { order.append(key) }
    rows[key, default: Row()].cases += 1
    if trial.differences.isEmpty { rows[key]?.agreed += 1 } else { disagreements += 1 }
    if trial.isFalselySafe { rows[key]?.falseSafe += 1 }
    if trial.isFalselyUnsafe { rows[key]?.falseUnsafe += 1 }
  }

  /// Calls that differ only in names are counted together.
  private static func kind(_ call: RealCall) -> String {
    call.mode.command + (call.addsSection ? " --add-section" : "")
      + (call.edits.removedSections.isEmpty ? "" : " --remove-section")
      + (call.edits.localizedSymbols.isEmpty ? "" : " --localize-symbol")
  }

  private func save(_ data: Data, _ name: String, _ folder: String) {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let file = name.split(separator: "/").joined(separator: "_")
    try? data.write(to: URL(filePath: "\(folder)/\(file)"))
  }

  /// Cases, agreement, false SAFE and false UNSAFE by strip and mode.
  var table: String {
    var lines = [line("strip", "mode", "cases", "agree", "%", "false SAFE", "false UNSAFE")]
    for key in order {
      guard let row = rows[key] else { continue }
      let share = Double(row.agreed) / Double(max(row.cases, 1)) * 100
      lines.append(
        line(
          key.strip, key.call, "\(row.cases)", "\(row.agreed)", String(format: "%.3f", share),
          "\(row.falseSafe)", "\(row.falseUnsafe)"))
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ columns: String...) -> String {
    let widths = [18, 40, 8, 8, 9, 12, 14]
    return zip(columns, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined()
  }
}

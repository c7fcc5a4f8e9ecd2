import ElfScanCore
import Foundation
import TruthKit

/// A prediction that was wrong.
struct Disagreement: Codable {
  enum Kind: String, Codable {
    case falseSafe, falseUnsafe, other
  }

  let file: String
  let program: String
  let command: String
  let kind: Kind
  let differences: [String]

  /// What is the same for two strips that the same is wrongly predicted of.
  var mistake: [String] { [file, command] + differences }
}

/// Counts of agreement by strip and mode.
struct Tally {
  struct Row: Codable {
    var cases = 0
    var agreed = 0
    var falseSafe = 0
    var falseUnsafe = 0
    /// Of how many runs what was written is held against the object that is predicted, and how often both are the same.
    var objects = 0
    var sameObjects = 0
  }

  /// How often objects differ in one way, and where first.
  struct ObjectMistake: Codable {
    let kind: OutputDifference.Kind
    var count = 0
    var examples: [String] = []
  }

  private struct Key: Hashable {
    let strip: String
    let call: String
  }

  private var rows: [Key: Row] = [:]
  private var order: [Key] = []
  private var found: [Disagreement] = []
  private var objectMistakes: [OutputDifference.Kind: ObjectMistake] = [:]

  /// How many examples are kept of each way in which objects differ.
  private let examples: Int

  init(examples: Int) { self.examples = examples }

  var disagreements: Int { found.count + rows.values.reduce(0) { $0 + $1.objects - $1.sameObjects } }

  /// Leaves out what was found with another strip as well.
  mutating func forget(_ other: Tally) {
    let mistakes = Set(other.found.map(\.mistake))
    found.removeAll { mistakes.contains($0.mistake) }
  }

  var isEmpty: Bool { order.isEmpty }

  /// Predicts, strips and compares one file with those of the strips that know its machine.
  mutating func add(
    _ data: Data, name: String, keep: String, _ strips: [RealStrip], releases: Int?, alternatives: Bool
  ) async {
    guard let trials = try? await Trial.all(of: data, with: strips, releases: releases) else { return }
    for trial in alternatives ? (try? await AlternativeTrial.all(of: data)) ?? [] : [] {
      let command = trial.call.mode.command
      let key = Key(strip: "\(trial.program)", call: command)
      let wrong: Disagreement.Kind = trial.prediction?.outcome == .sound ? .falseSafe : .falseUnsafe
      record(
        key, trial.differences, trial.differences.isEmpty ? .other : wrong, command, of: data, name, keep)
      if let differences = trial.objectDifferences {
        record(differences, key, "\(trial.program) \(command)", of: data, name, keep)
      }
    }
    for trial in trials {
      let kind: Disagreement.Kind =
        trial.isFalselySafe ? .falseSafe : trial.isFalselyUnsafe ? .falseUnsafe : .other
      let key = Key(strip: "\(trial.strip)", call: Tally.kind(trial.call))
      record(key, trial.differences, kind, "\(trial.call)", of: data, name, keep)
      if let differences = trial.objectDifferences {
        record(differences, key, "\(trial.strip) \(trial.call)", of: data, name, keep)
      }
    }
  }

  private mutating func record(
    _ differences: [OutputDifference], _ key: Key, _ command: String, of data: Data, _ name: String,
    _ keep: String
  ) {
    rows[key]?.objects += 1
    if differences.isEmpty {
      rows[key]?.sameObjects += 1
    } else {
      save(data, name, keep)
    }
    var told: Set<OutputDifference.Kind> = []
    for one in differences where told.insert(one.kind).inserted {
      let mistake = ObjectMistake(
        kind: one.kind, count: 1, examples: ["\(name): \(command): \(one.detail)"])
      add(mistake)
    }
  }

  private mutating func add(_ mistake: ObjectMistake) {
    var known = objectMistakes[mistake.kind] ?? ObjectMistake(kind: mistake.kind)
    known.count += mistake.count
    known.examples += mistake.examples.prefix(max(examples - known.examples.count, 0))
    objectMistakes[mistake.kind] = known
  }

  /// Repairs one file where that can be done, and strips the result with every strip that knows its machine.
  mutating func addRepair(_ data: Data, name: String, keep: String) async {
    for trial in (try? await RepairTrial.all(of: data)) ?? [] {
      let command = "repair, \(trial.mode.command)"
      record(
        Key(strip: "\(trial.strip)", call: command), trial.differences,
        trial.differences.isEmpty ? .other : .falseSafe, command, of: data, name, keep)
    }
  }

  /// Adds the counts of another tally.
  mutating func merge(_ other: Tally) {
    found += other.found
    for key in other.order {
      guard let row = other.rows[key] else { continue }
      if rows[key] == nil { order.append(key) }
      rows[key, default: Row()].cases += row.cases
      rows[key]?.agreed += row.agreed
      rows[key]?.falseSafe += row.falseSafe
      rows[key]?.falseUnsafe += row.falseUnsafe
      rows[key]?.objects += row.objects
      rows[key]?.sameObjects += row.sameObjects
    }
    for mistake in other.objectMistakes.values { add(mistake) }
  }

  private mutating func record(
    _ key: Key, _ differences: [String], _ kind: Disagreement.Kind, _ command: String, of data: Data,
    _ name: String, _ keep: String
  ) {
    if rows[key] == nil { order.append(key) }
    rows[key, default: Row()].cases += 1
    if kind == .falseSafe { rows[key]?.falseSafe += 1 }
    if kind == .falseUnsafe { rows[key]?.falseUnsafe += 1 }
    guard !differences.isEmpty else {
      rows[key]?.agreed += 1
      return
    }
    found.append(
      Disagreement(
        file: name, program: key.strip, command: command, kind: kind, differences: differences))
    save(data, name, keep)
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

  /// The counts and the disagreements, for programs.
  var json: Data {
    get throws {
      struct Line: Codable {
        let strip: String
        let call: String
        let counts: Row
      }
      struct Report: Codable {
        let rows: [Line]
        let disagreements: [Disagreement]
        let objects: [ObjectMistake]
      }
      let lines = order.compactMap { key in
        rows[key].map { Line(strip: key.strip, call: key.call, counts: $0) }
      }
      return try JSONEncoder().encode(Report(rows: lines, disagreements: found, objects: mistakes))
    }
  }

  private var mistakes: [ObjectMistake] {
    OutputDifference.Kind.allCases.compactMap { objectMistakes[$0] }
  }

  /// Prints what was found, and the counts.
  func report() {
    for one in found {
      print("\(one.file): \(one.program) \(one.command): \(one.differences.joined(separator: "; "))")
    }
    for mistake in mistakes {
      print("object, \(mistake.kind.rawValue): \(mistake.count)")
      for example in mistake.examples { print("  \(example)") }
    }
    print(table)
  }

  /// Cases, agreement, objects, false SAFE and false UNSAFE by strip and mode.
  private var table: String {
    var lines = [
      line("strip", "mode", "cases", "agree", "%", "false SAFE", "false UNSAFE", "objects", "same")
    ]
    for key in order {
      guard let row = rows[key] else { continue }
      let share = Double(row.agreed) / Double(max(row.cases, 1)) * 100
      lines.append(
        line(
          key.strip, key.call, "\(row.cases)", "\(row.agreed)", String(format: "%.3f", share),
          "\(row.falseSafe)", "\(row.falseUnsafe)", "\(row.objects)", "\(row.sameObjects)"))
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ columns: String...) -> String {
    let widths = [18, 40, 8, 8, 9, 12, 14, 9, 8]
    return zip(columns, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }.joined()
  }
}

import ElfScanCore
import Foundation

/// What the strips of every machine did to the files of `MachineFile`, written down, so that predictions are held against
/// it where those strips are not there. `ELFSCAN_RECORD=1 swift test --filter MachineTruthTests` writes it anew.
public struct MachineRecordings: Sendable {
  /// The file.
  public static let file = Fixture.root.appending(path: "recorded/machines.tsv")

  /// One call of one release.
  public struct Run: Sendable, Hashable {
    /// The release.
    public let version: BinutilsVersion
    /// The mode.
    public let mode: StripMode
  }

  /// How it ended, by machine, file and run: `clean`, `damages 2`.
  private var outcomes: [String: [String: [Run: String]]] = [:]

  /// What was written down.
  public static func load() throws -> MachineRecordings {
    MachineRecordings(text: try String(contentsOf: file, encoding: .utf8))
  }

  /// Nothing.
  public init() {}

  /// What was recorded of a file.
  public func outcomes(of file: MachineFile, for target: MachineTarget) -> [Run: String] {
    outcomes[target.description]?[file.description] ?? [:]
  }

  /// What a prediction says, as it is written down.
  public static func text(_ prediction: StripPrediction) -> String {
    text(prediction.outcome, relocations: prediction.harm.damagedRelocations)
  }

  private static func text(_ outcome: StripPrediction.Outcome, relocations: Int) -> String {
    outcome == .damages ? "damages \(relocations)" : outcome.rawValue
  }

  /// Runs every strip for a machine on all files for it.
  public mutating func record(_ target: MachineTarget) async throws {
    for file in MachineFile.all(for: target) {
      for strip in RealStrip.all where strip.knows(target.machine) {
        for mode in file.modes {
          let call = RealCall(mode)
          let result = try await strip.run(call, on: file.data)
          let outcome = RecordedOutcome.of(
            result, call, before: call.view(file.data),
            after: result.exitStatus == 0 ? call.view(result.output) : nil)
          outcomes[target.description, default: [:]][file.description, default: [:]][
            Run(version: strip.version, mode: mode)] = MachineRecordings.text(
              outcome.kind, relocations: outcome.damagedRelocations ?? 0)
        }
      }
    }
  }
}

// MARK: As text

extension MachineRecordings {
  private static let head = """
    # What strip of each machine and release did to small files that have one thing it may take in its own way (MachineFile.swift):
    # how it ended, with how many relocations that name something else, and where releases or modes differ, which did so.
    # `ELFSCAN_RECORD=1 swift test --filter MachineTruthTests` writes this file.

    """

  /// One line for each file.
  public var text: String {
    var lines = ""
    for target in MachineTarget.all {
      for file in MachineFile.all(for: target) {
        let runs = outcomes(of: file, for: target)
        var byOutcome: [String: [Run]] = [:]
        for (run, outcome) in runs { byOutcome[outcome, default: []].append(run) }
        let groups = byOutcome.map { outcome, runs in
          let names = runs.map { "\($0.mode.rawValue) \($0.version)" }.sorted()
          return "\(outcome): \(names.joined(separator: ", "))"
        }
        lines += "\(target)\t\(file)\t\(groups.sorted().joined(separator: "; "))\n"
      }
    }
    return MachineRecordings.head + lines
  }

  private init(text: String) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      guard fields.count == 3 else { continue }
      for group in fields[2].split(separator: "; ") {
        guard let colon = group.firstIndex(of: ":") else { continue }
        for name in group[colon...].dropFirst(2).split(separator: ", ") {
          let words = name.split(separator: " ")
          guard words.count == 2, let mode = StripMode(rawValue: String(words[0])),
            let version = BinutilsVersion(words[1])
          else { continue }
          outcomes[String(fields[0]), default: [:]][String(fields[1]), default: [:]][
            Run(version: version, mode: mode)] = String(group[..<colon])
        }
      }
    }
  }
}

import ElfScanCore
import Foundation

/// What strip and objcopy of many releases did to the fixtures: `Fixtures/recorded/outcomes.tsv`.
///
/// The form: what was run, one line each; then each fixture with its checksum, and below it, for calls and releases with
/// the same outcome, one line with that outcome and the messages under it.
public struct Recordings: Sendable {
  /// What was run, oldest release first.
  public var strips: [RecordedStrip] = []
  /// What became of each fixture.
  public var fixtures: [RecordedFixture] = []
  /// Lines before all others.
  private var comment: [Substring] = []

  /// Where they are kept.
  public static let file = Fixture.root.appending(path: "recorded/outcomes.tsv")

  /// The recordings of the project.
  public static func load() throws -> Recordings {
    try read(String(contentsOf: file, encoding: .utf8))
  }

  /// A line that is none of the form.
  public struct Malformed: Error {
    let line: Substring
  }

  /// Reads such a text.
  public static func read(_ text: String) throws -> Recordings {
    var recordings = Recordings()
    var last: (call: [RecordedCall], strips: [String])?
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if line.hasPrefix("#") {
        recordings.comment.append(line)
      } else if line.hasPrefix("\t\t") {
        guard let message = RecordedOutcome.Message.read(line.dropFirst(2)), let last else {
          throw Malformed(line: line)
        }
        for call in last.call {
          for strip in last.strips {
            recordings.fixtures[recordings.fixtures.endIndex - 1].outcomes[call]?[strip]?.messages.append(
              message)
          }
        }
      } else if line.hasPrefix("\t") {
        let calls = fields[1].split(separator: ",").compactMap { RecordedCall(rawValue: String($0)) }
        guard let outcome = RecordedOutcome.read(fields.dropFirst(3)), !calls.isEmpty,
          let strips = recordings.strips(fields[2]), !recordings.fixtures.isEmpty
        else { throw Malformed(line: line) }
        for call in calls {
          for strip in strips {
            recordings.fixtures[recordings.fixtures.endIndex - 1].outcomes[call, default: [:]][strip] =
              outcome
          }
        }
        last = (calls, strips)
      } else if fields[0] == "strip" {
        guard fields.count == 4, let version = BinutilsVersion(fields[1]) else { throw Malformed(line: line) }
        recordings.strips.append(
          RecordedStrip(
            name: String(fields[1]), version: version, isComplete: fields[2] == "all",
            origin: String(fields[3])))
      } else {
        guard fields.count >= 2 else { throw Malformed(line: line) }
        recordings.fixtures.append(
          RecordedFixture(
            fixture: Fixture(String(fields[0])), checksum: String(fields[1]),
            objections: fields.dropFirst(2).map(String.init)))
        last = nil
      }
    }
    return recordings
  }

  /// `2.36.1-2.39,2.41`, in the order of the strips.
  private func strips(_ ranges: Substring) -> [String]? {
    var names: [String] = []
    for range in ranges.split(separator: ",") {
      let ends = range.split(separator: "-").map { end in strips.firstIndex { $0.name == end } }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last else { return nil }
      names += strips[first...last].map(\.name)
    }
    return names
  }

  /// As it is written to the file.
  public var text: String {
    var lines = comment.map(String.init)
    for strip in strips {
      lines.append(
        ["strip", strip.name, strip.isComplete ? "all" : "part", strip.origin].joined(separator: "\t"))
    }
    for entry in fixtures {
      lines.append(([entry.fixture.name, entry.checksum] + entry.objections).joined(separator: "\t"))
      for row in rows(entry) {
        let calls = row.calls.map(\.rawValue).joined(separator: ",")
        lines.append((["", calls, ranges(row.strips)] + row.outcome.fields).joined(separator: "\t"))
        lines += row.outcome.messages.map { "\t\t" + $0.field }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Row {
    var calls: [RecordedCall]
    let strips: [Int]
    let outcome: RecordedOutcome
  }

  /// Equal outcomes of one call together, then calls that agree in all releases of an outcome.
  private func rows(_ entry: RecordedFixture) -> [Row] {
    var rows: [Row] = []
    for call in RecordedCall.allCases {
      let outcomes = entry.outcomes[call] ?? [:]
      var byOutcome: [RecordedOutcome: [Int]] = [:]
      for (position, strip) in strips.enumerated() {
        if let outcome = outcomes[strip.name] { byOutcome[outcome, default: []].append(position) }
      }
      for (outcome, strips) in byOutcome.sorted(by: { $0.value[0] < $1.value[0] }) {
        if let same = rows.firstIndex(where: { $0.strips == strips && $0.outcome == outcome }) {
          rows[same].calls.append(call)
        } else {
          rows.append(Row(calls: [call], strips: strips, outcome: outcome))
        }
      }
    }
    return rows
  }

  private func ranges(_ positions: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for position in positions {
      if let last = ranges.last, last.upperBound + 1 == position {
        ranges[ranges.endIndex - 1] = last.lowerBound...position
      } else {
        ranges.append(position...position)
      }
    }
    return ranges.map { range in
      let first = strips[range.lowerBound].name
      return range.count == 1 ? first : "\(first)-\(strips[range.upperBound].name)"
    }.joined(separator: ",")
  }
}

/// A strip that was run on the fixtures.
public struct RecordedStrip: Sendable, Hashable {
  /// The release that it is, or stands for.
  public let name: String
  /// That as a number.
  public let version: BinutilsVersion
  /// Whether equal messages were counted and defined symbols looked at.
  public let isComplete: Bool
  /// Where it comes from.
  public let origin: String
}

/// What was done to one fixture.
public struct RecordedFixture: Sendable, CustomStringConvertible {
  /// The file.
  public let fixture: Fixture
  /// SHA-256 of the bytes that were stripped.
  public var checksum: String
  /// Why no kernel would have loaded it before.
  public var objections: [String]
  /// By call and by the name of the strip.
  public var outcomes: [RecordedCall: [String: RecordedOutcome]] = [:]

  /// For reports of tests.
  public var description: String { fixture.name }
}

/// The calls that are recorded.
public enum RecordedCall: String, Sendable, CaseIterable {
  case debug, unneeded, all, objcopy
  /// objcopy --localize-symbol of two symbols of the files in `recorded/`.
  case localize
  /// objcopy --add-section of a loaded section.
  case addSection = "add-section"

  /// Those that are run on a fixture.
  static func calls(for fixture: Fixture) -> [RecordedCall] {
    fixture.name.hasPrefix("recorded/") ? allCases : [.debug, .unneeded, .all, .objcopy]
  }

  /// As it is run, and predicted.
  public var call: RealCall {
    switch self {
    case .debug: RealCall(.debug)
    case .unneeded: RealCall(.unneeded)
    case .all: RealCall(.all)
    case .objcopy: RealCall(.objcopy)
    case .localize: RealCall(.objcopy, CopyEdits(localizedSymbols: ["first_inline", "ordered"]))
    case .addSection: RealCall(.objcopy, CopyEdits(addedSections: 1))
    }
  }
}

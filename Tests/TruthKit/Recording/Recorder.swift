import ElfScanCore
import Foundation

/// Runs one strip on the fixtures and writes down what it did.
public struct Recorder: Sendable {
  let strip: RealStrip

  /// A recorder for this strip.
  public init(_ strip: RealStrip) {
    self.strip = strip
  }

  /// Runs the strip on fixtures, in every call that is recorded.
  ///
  /// - Parameters:
  ///   - recordings: gets a column more, or the column of that name anew.
  ///   - name: the release that the strip is, or stands for.
  ///   - origin: where it comes from.
  public func record(
    _ fixtures: [Fixture] = Fixture.recorded, into recordings: inout Recordings, as name: String,
    _ origin: String
  ) async throws {
    guard let version = BinutilsVersion(name) else { throw NoRelease(name: name) }
    recordings.add(RecordedStrip(name: name, version: version, isComplete: true, origin: origin))
    for fixture in fixtures {
      let data = try fixture.data
      var outcomes: [RecordedCall: RecordedOutcome] = [:]
      for call in RecordedCall.calls(for: fixture) { outcomes[call] = try await outcome(call.call, data) }
      recordings.add(outcomes, of: fixture, checksum: try Checksum.of([fixture.path])[0], to: name)
    }
  }

  struct NoRelease: Error, CustomStringConvertible {
    let name: String
    var description: String { "\(name) is no release number" }
  }

  private func outcome(_ call: RealCall, _ data: Data) async throws -> RecordedOutcome {
    let result = try await strip.run(call, on: data)
    let after = result.exitStatus == 0 ? call.view(result.output) : nil
    return RecordedOutcome.of(result, call, before: call.view(data), after: after)
  }
}

extension RecordedOutcome {
  /// What a run has done, by the loader's view of the file before and after.
  static func of(
    _ result: RealStrip.Result, _ call: RealCall, before: LoaderView?, after: LoaderView?
  ) -> RecordedOutcome {
    var outcome = RecordedOutcome(exitStatus: result.exitStatus, assertions: result.assertions)
    var counts: [String: Int] = [:]
    for message in result.messages { counts[message, default: 0] += 1 }
    for message in result.messages {
      guard let count = counts.removeValue(forKey: message) else { continue }
      outcome.messages.append(Message(text: message.replacing("\t", with: "\\t"), count: count))
    }
    guard result.exitStatus == 0, let before else { return outcome }
    guard let after else {
      outcome.damagedRelocations = before.relocations.values.reduce(0, +)
      outcome.changes = [.other]
      return outcome
    }
    let missing = before.relocationsMissing(from: after)
    // Without a symbol table relocations name nothing.
    if before.symbolTables > 0 { outcome.damagedRelocations = missing }
    let others = before.differencesOutsideSymbols(from: after).filter {
      // Relocations that come to another section do not show where that loses as many.
      missing == 0 || !$0.hasPrefix("relocations appear")
    }
    if !others.isEmpty { outcome.changes.insert(.other) }
    if !before.symbolDifferences(from: after).isEmpty {
      outcome.changes.insert(call.mode == .all ? .other : .symbols)
    }
    if before.hasSignature && !after.hasSignature { outcome.changes.insert(.signature) }
    return outcome
  }
}

extension Recordings {
  /// A column more, in the order of releases, or the place for the one of that name anew.
  fileprivate mutating func add(_ strip: RecordedStrip) {
    strips.removeAll { $0.name == strip.name }
    strips.insert(strip, at: strips.firstIndex { strip.version < $0.version } ?? strips.endIndex)
    for position in fixtures.indices {
      for call in RecordedCall.allCases { fixtures[position].outcomes[call]?[strip.name] = nil }
    }
    let known = Set(Fixture.recorded.map(\.name))
    fixtures.removeAll { !known.contains($0.fixture.name) }
  }

  /// What was done to a file that is another one now goes.
  fileprivate mutating func add(
    _ outcomes: [RecordedCall: RecordedOutcome], of fixture: Fixture, checksum: String, to name: String
  ) {
    var entry = RecordedFixture(fixture: fixture, checksum: checksum, objections: [])
    let position = fixtures.firstIndex { $0.fixture.name == fixture.name }
    if let position, fixtures[position].checksum == checksum { entry = fixtures[position] }
    for (call, outcome) in outcomes { entry.outcomes[call, default: [:]][name] = outcome }
    if let position {
      fixtures[position] = entry
    } else {
      fixtures.append(entry)
    }
  }
}

/// SHA-256 of files.
public enum Checksum {
  /// One for each file.
  public static func of(_ paths: [String]) throws -> [String] {
    try BlockingRun(["sha256sum", "--"] + paths).lines.map { String($0.prefix(64)) }
  }
}

import Testing
import TruthKit

@testable import ElfScanCore

/// What is said of a quirk has been seen: on its evidence releases differ where it begins, and where it ends.
@Suite struct QuirkTests {
  static let withEvidence = Quirk.allCases.filter { $0.facts.evidence != nil }

  @Test(arguments: withEvidence) func releasesDifferWhereItBeginsAndEnds(_ quirk: Quirk) throws {
    let name = try #require(quirk.facts.evidence)
    let recordings = try RecordedOutcomesTests.recordings.get()
    let entry = try #require(recordings.fixtures.first { $0.fixture.name == name })
    let rows = BinutilsRelease.all.map(\.version)
    let changes = zip(rows, rows.dropFirst()).filter {
      quirk.facts.releases.contains($0) != quirk.facts.releases.contains($1)
    }
    #expect(!changes.isEmpty)
    for (older, newer) in changes {
      let differs = entry.outcomes.values.contains { outcomes in
        guard let before = outcomes["\(older)"], let after = outcomes["\(newer)"] else { return false }
        return Seen(before) != Seen(after)
      }
      #expect(differs, "\(older) and \(newer) do the same to \(name)")
    }
  }

  /// Two of the 64 bits are for questions about something else (`Bfd`).
  @Test func everyQuirkHasABitOfItsOwn() {
    #expect(Quirk.allCases.count <= 62)
  }

  /// What does not change with every release, or with how much was noted.
  private struct Seen: Equatable {
    let exitStatus: Int
    let assertions: [Int]
    let relocations: Int?
    let changes: Set<RecordedOutcome.Change>
    let messages: [String]

    init(_ outcome: RecordedOutcome) {
      exitStatus = outcome.exitStatus
      assertions = outcome.assertions.sorted { $0.key < $1.key }.map(\.value)
      relocations = outcome.damagedRelocations
      changes = outcome.changes.subtracting([.symbols])
      messages = outcome.messages.map(\.text)
    }
  }
}

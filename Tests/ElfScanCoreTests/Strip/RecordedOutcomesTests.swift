import ElfScanCore
import Foundation
import Testing
import TruthKit

/// What strips of all releases did to the fixtures was written down, and predictions are held against that, whichever
/// strip the machine has.
@Suite struct RecordedOutcomesTests {
  static let recordings = Result { try Recordings.load() }
  static let fixtures = (try? recordings.get())?.fixtures ?? []

  @Test(arguments: fixtures)
  func predictionsAgreeWithTheRecordings(_ entry: RecordedFixture) throws {
    guard var predictions = RecordedPredictions(entry) else { return }
    for recording in try RecordedOutcomesTests.recordings.get().recordings(of: entry) {
      let differences = predictions.differences(from: recording)
      #expect(differences.isEmpty, "\(recording.strip.name) \(recording.call.call): \(differences)")
    }
  }

  /// A fixture that was built anew, or that nothing is written down of, is stripped again: CONTRIBUTING.md.
  @Test func everyFixtureIsRecordedAsItIs() throws {
    let recorded = try RecordedOutcomesTests.recordings.get().fixtures
    #expect(Set(recorded.map(\.fixture.name)) == Set(Fixture.recorded.map(\.name)))
    let checksums = try Checksum.of(recorded.map(\.fixture.path))
    for (entry, checksum) in zip(recorded, checksums) {
      #expect(entry.checksum == checksum, "\(entry): the recordings are of other bytes")
    }
    #expect(checksums.count == recorded.count)
  }

  @Test func everyMeasuredReleaseIsRecorded() throws {
    let recorded = try Set(RecordedOutcomesTests.recordings.get().strips.map(\.version))
    #expect(recorded.isSuperset(of: BinutilsRelease.all.filter { $0.basis == .measured }.map(\.version)))
  }

  @Test func whatIsWrittenIsWhatIsRead() throws {
    let text = try String(contentsOf: Recordings.file, encoding: .utf8)
    #expect(try RecordedOutcomesTests.recordings.get().text == text)
  }
}

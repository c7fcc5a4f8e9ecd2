import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// What stands in a machine's facts is what its strips do: to files that each have one thing which is up to the machine.
@Suite struct MachineTruthTests {
  private static let recordings = Result { try MachineRecordings.load() }

  /// Every machine, with strips or without.
  @Test(arguments: MachineTarget.all)
  func predictionsAgreeWithWhatWasRecorded(_ target: MachineTarget) throws {
    if ProcessInfo.processInfo.environment["ELFSCAN_RECORD"] == "1" { return }
    let recordings = try MachineTruthTests.recordings.get()
    for file in MachineFile.all(for: target) {
      let runs = recordings.outcomes(of: file, for: target)
      #expect(!runs.isEmpty, "\(file): nothing recorded")
      var predictor = StripPredictor(try Module(FileImage(bytes: Array(file.data))))
      for (run, outcome) in runs {
        let release = try #require(BinutilsRelease.of(run.version))
        let predicted = MachineRecordings.text(predictor.predict(release, run.mode))
        #expect(predicted == outcome, "\(file) \(run.version) \(run.mode)")
      }
    }
  }

  /// Where the strips are there, some of the files are stripped; every one is when they are recorded.
  @Test(arguments: MachineTarget.all)
  func stripsDoWhatIsPredicted(_ target: MachineTarget) async throws {
    if ProcessInfo.processInfo.environment["ELFSCAN_RECORD"] == "1" { return }
    for (position, file) in MachineFile.all(for: target).enumerated() where position % 7 == 0 {
      for trial in try await Trial.all(of: file.data, [RealCall(.debug)], releases: 1) {
        #expect(trial.differences.isEmpty, "\(file): \(trial.strip): \(trial.differences)")
        #expect(!trial.isFalselySafe, "\(file): \(trial.strip)")
      }
    }
  }

  /// Writes down what all strips do.
  @Test func theRecordingsAreWhole() async throws {
    if ProcessInfo.processInfo.environment["ELFSCAN_RECORD"] == "1" {
      var recordings = MachineRecordings()
      for target in MachineTarget.all { try await recordings.record(target) }
      try Data(recordings.text.utf8).write(to: MachineRecordings.file)
      Issue.record("recorded machines.tsv; run again without ELFSCAN_RECORD")
      return
    }
    let text = try String(contentsOf: MachineRecordings.file, encoding: .utf8)
    #expect(try MachineTruthTests.recordings.get().text == text)
  }

  /// No two facts are about one file, and each is about some.
  @Test(arguments: MachineTarget.all)
  func aFileHasOneSetOfFacts(_ target: MachineTarget) throws {
    let file = try #require(MachineFile.all(for: target).first)
    let header = try #require(try Module(FileImage(bytes: Array(file.data))).header)
    let facts = MachineFacts.all.filter { $0.machine == header.machine && $0.isForFile?(header) ?? true }
    #expect(facts.count == 1)
  }
}

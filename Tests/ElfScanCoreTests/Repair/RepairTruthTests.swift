import ElfScanCore
import Testing
import TruthKit

/// Repaired modules, stripped by every release of this machine: clean, and the kernel loads the same.
@Suite struct RepairTruthTests {
  @Test(arguments: Fixture.strippable)
  func everyStripIsCleanAfterARepair(_ fixture: Fixture) async throws {
    for trial in try await RepairTrial.all(of: fixture.data) {
      #expect(
        trial.differences.isEmpty,
        "\(trial.strip) \(trial.mode): \(trial.differences.joined(separator: "; "))")
    }
  }
}

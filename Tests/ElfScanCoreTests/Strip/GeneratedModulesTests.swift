import ElfScanCore
import Foundation
import Testing
import TruthKit

/// A slice of the differential comparison, always the same: files that nobody thought of, composed and mutated from a
/// seed, stripped by the real programs. `make differential` runs as many as one likes.
@Suite struct GeneratedModulesTests {
  /// Spread over several test cases, so that they run side by side.
  private static let slices = 10

  @Test(arguments: 0..<slices)
  func composedModulesAreStrippedAsPredicted(_ slice: Int) async throws {
    for seed in stride(from: slice, to: 250, by: GeneratedModulesTests.slices) {
      var generator = ModuleGenerator(seed: UInt64(seed))
      try await compare(Data(generator.next()), "composed from seed \(seed)")
    }
  }

  @Test(arguments: 0..<slices)
  func mutatedModulesAreStrippedAsPredicted(_ slice: Int) async throws {
    let fixtures = Fixture.strippable
    for seed in stride(from: slice, to: 250, by: GeneratedModulesTests.slices) {
      let fixture = fixtures[seed % fixtures.count]
      var mutator = ModuleMutator(seed: UInt64(seed))
      guard let bytes = mutator.mutate(Array(try fixture.data)) else { continue }
      try await compare(Data(bytes), "\(fixture) mutated with seed \(seed)")
    }
  }

  /// llvm-strip, llvm-objcopy and eu-strip, down to the objects that they write.
  @Test(arguments: 0..<slices)
  func otherStrippersStripAsPredicted(_ slice: Int) async throws {
    let fixtures = Fixture.strippable
    for seed in stride(from: slice, to: 60, by: GeneratedModulesTests.slices) {
      var generator = ModuleGenerator(seed: UInt64(seed))
      var mutator = ModuleMutator(seed: UInt64(seed))
      let mutated = mutator.mutate(Array(try fixtures[seed % fixtures.count].data))
      for file in [generator.next(), mutated].compactMap(\.self) {
        for trial in try await AlternativeTrial.all(of: Data(file)) {
          let unlike = trial.objectDifferences ?? []
          #expect(
            trial.differences.isEmpty && unlike.isEmpty,
            "seed \(seed): \(trial.program) \(trial.call): \(trial.differences) \(unlike.prefix(3))")
        }
      }
    }
  }

  private func compare(_ data: Data, _ name: String) async throws {
    for trial in try await Trial.all(of: data) {
      // What is printed of files that nobody made is not told apart to the letter, such as names of sections in groups.
      let differences = trial.differences.filter { !$0.hasPrefix("messages: ") && !$0.hasPrefix("lost: ") }
      #expect(
        differences.isEmpty,
        "\(name): \(trial.strip) \(trial.call): \(trial.differences.joined(separator: "; "))")
      #expect(!trial.isFalselySafe, "false \(trial.prediction.verdict): \(name)")
    }
  }
}

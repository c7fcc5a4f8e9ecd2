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

  private func compare(_ data: Data, _ name: String) async throws {
    guard let module = try? Module(FileImage(bytes: Array(data))), let header = module.header,
      header.type == .relocatable
    else { return }
    let before = LoaderView(data)
    var predictor = StripPredictor(module)
    for strip in RealStrip.all where strip.knows(header.machine) {
      let release = try #require(BinutilsRelease.of(strip.version))
      for mode in StripMode.allCases {
        let prediction = predictor.predict(release, mode)
        let result = try await strip.run(mode, on: data)
        let differences = Comparison.differences(prediction, result, before: before, input: data)
        #expect(
          differences.isEmpty, "\(name): \(strip) \(mode.option): \(differences.joined(separator: "; "))")
        let truth = Comparison.verdict(result, before: before, input: data)
        #expect(prediction.verdict == .unsafe || truth < .unsafe, "false \(prediction.verdict): \(name)")
      }
    }
  }
}

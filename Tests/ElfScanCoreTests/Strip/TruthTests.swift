import ElfScanCore
import Foundation
import Testing
import TruthKit

/// Every prediction is held against the real program: the strip on PATH, and the releases that
/// `scripts/binutils-matrix` installed.
@Suite struct TruthTests {
  @Test(arguments: Fixture.strippable)
  func predictionAgreesWithRealStrip(_ fixture: Fixture) async throws {
    for trial in try await Trial.all(of: fixture.data) {
      #expect(
        trial.differences.isEmpty,
        "\(trial.strip) \(trial.call): \(trial.differences.joined(separator: "; "))")
      #expect(!trial.isFalselySafe, "\(trial.strip) \(trial.call)")
    }
  }

  /// A file that could not be read is never called safe, and bitcode is refused as predicted.
  @Test(arguments: [Fixture("modules/bitcode.ko"), Fixture("modules/bitcode-wrapper.bin")])
  func bitcodeIsRefused(_ fixture: Fixture) async throws {
    let strip = try #require(RealStrip.installed)
    let release = try #require(BinutilsRelease.of(strip.version))
    var predictor = StripPredictor(try fixture.module())
    for mode in StripMode.allCases {
      #expect(predictor.predict(release, mode).outcome == .refuses)
      #expect(try await strip.run(RealCall(mode), on: fixture.data).exitStatus == 1)
    }
  }
}

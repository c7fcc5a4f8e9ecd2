import ElfScanCore
import Foundation
import Testing
import TruthKit

/// Every prediction is held against the real program: the strip on PATH, and the releases that
/// `scripts/binutils-matrix` installed.
@Suite struct TruthTests {
  @Test(arguments: Fixture.strippable)
  func predictionAgreesWithRealStrip(_ fixture: Fixture) async throws {
    guard let module = try? fixture.module(), let header = module.header, header.type == .relocatable else {
      return
    }
    let data = try fixture.data
    let before = LoaderView(data)
    var predictor = StripPredictor(module)
    for strip in RealStrip.all where strip.knows(header.machine) {
      let release = try #require(BinutilsRelease.of(strip.version))
      for mode in StripMode.allCases {
        let prediction = predictor.predict(release, mode)
        let result = try await strip.run(mode, on: data)
        let differences = Comparison.differences(prediction, result, before: before, input: data)
        #expect(differences.isEmpty, "\(strip) \(mode.option): \(differences.joined(separator: "; "))")
      }
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
      #expect(try await strip.run(mode, on: fixture.data).exitStatus == 1)
    }
  }
}

import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// Every prediction is held against the real program: the strip on PATH, and the releases that
/// `scripts/binutils-matrix` installed.
@Suite struct TruthTests {
  @Test(arguments: Fixture.strippable)
  func predictionAgreesWithRealStrip(_ fixture: Fixture) async throws {
    expectAgreement(try await Trial.all(of: fixture.data))
  }

  /// Options that say which symbols go, and which stay.
  @Test(arguments: Fixture.strippable)
  func callsThatNameSymbolsArePredicted(_ fixture: Fixture) async throws {
    guard let module = try? fixture.module() else { return }
    expectAgreement(
      try await Trial.all(of: fixture.data, [RealCall.selecting(for: module, fixture.data)]))
  }

  private func expectAgreement(_ trials: [Trial]) {
    for trial in trials {
      #expect(
        trial.differences.isEmpty,
        "\(trial.strip) \(trial.call): \(trial.differences.joined(separator: "; "))")
      #expect(!trial.isFalselySafe, "\(trial.strip) \(trial.call)")
      let unlike = trial.objectDifferences ?? []
      #expect(unlike.isEmpty, "\(trial.strip) \(trial.call): \(unlike.prefix(3))")
    }
  }

  /// Headers that no tool writes: what came out of mutation once, and was predicted wrongly.
  @Test(
    arguments: [
      // An imported symbol of type STT_SECTION, which BFD takes the name from.
      (
        "shapes/plain.ko",
        { @Sendable (file: inout PatchedModule) throws in
          let module = try file.module()
          let symbol = try #require(module.symbolTable.symbols.lastIndex { $0.isUndefined })
          file.bytes[Int(file[.place, module.symbolTable.section]) + 24 * symbol + 4] = 0x13
        }
      ),
      // Common symbols of type STT_SECTION, with STB_GLOBAL.
      (
        "shapes/plain.ko",
        { @Sendable (file: inout PatchedModule) throws in
          let module = try file.module()
          let symbol = Int(file[.place, module.symbolTable.section]) + 24 * 5
          file.bytes[symbol + 4] = 0x13
          file.bytes[symbol + 6] = 0xF2
          file.bytes[symbol + 7] = 0xFF
        }
      ),
      // A null symbol with a binding.
      (
        "shapes/plain.ko",
        { @Sendable (file: inout PatchedModule) throws in
          let module = try file.module()
          file.bytes[Int(file[.place, module.symbolTable.section]) + 4] = 0x10
        }
      ),
      // A null symbol in a section that does not exist.
      (
        "shapes/plain.ko",
        { @Sendable (file: inout PatchedModule) throws in
          let module = try file.module()
          file.bytes[Int(file[.place, module.symbolTable.section]) + 6] = 99
        }
      ),
      // A section of type SHT_NULL that goes past the end of the file.
      (
        "shapes/size-past-end.ko",
        { @Sendable (file: inout PatchedModule) throws in
          let module = try file.module()
          let section = try #require(module.sections.first { $0.extendsPastEndOfFile })
          file[.type, section.index] = 0
        }
      ),
    ] as [(String, @Sendable (inout PatchedModule) throws -> Void)])
  func oddHeadersArePredicted(
    _ name: String, _ change: @Sendable (inout PatchedModule) throws -> Void
  ) async throws {
    var file = try PatchedModule(name)
    try change(&file)
    for trial in try await Trial.all(of: Data(file.bytes)) {
      #expect(
        trial.differences.isEmpty,
        "\(trial.strip) \(trial.call): \(trial.differences.joined(separator: "; "))")
    }
    for trial in try await AlternativeTrial.all(of: Data(file.bytes)) {
      #expect(
        trial.differences.isEmpty,
        "\(trial.program) \(trial.call): \(trial.differences.joined(separator: "; "))")
    }
  }

  /// Sections that are named to be removed, and are not: LTO's debugging information, which strip of 2.46 and later keeps
  /// all the same, and a section without a type, which BFD does not see.
  @Test(arguments: [
    ("shapes/gcc-lto-debug-referenced.ko", CopyEdits(removedSections: [".gnu.debuglto_.debug_line"])),
    (
      "shapes/gcc-lto-debug-referenced.ko",
      CopyEdits(removedSections: [".gnu.debuglto_.debug_line", ".gnu.lto_.*"])
    ),
    ("shapes/null-named.ko", CopyEdits(removedSections: [".init_array.5"])),
  ])
  func whatCannotBeRemovedIsPredicted(_ name: String, _ edits: CopyEdits) async throws {
    for trial in try await Trial.all(
      of: Fixture(name).data, StripMode.allCases.map { RealCall($0, edits) })
    {
      #expect(
        trial.differences.isEmpty,
        "\(trial.strip) \(trial.call): \(trial.differences.joined(separator: "; "))")
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

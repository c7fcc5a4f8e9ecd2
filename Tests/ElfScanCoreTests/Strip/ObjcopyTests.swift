import ElfScanCore
import Testing
import TruthKit

/// `--mode objcopy` and the names that a call can carry. What the real programs do is in `TruthTests`; here is what
/// tells the modes apart.
@Suite struct ObjcopyTests {
  private func predict(
    _ name: String, _ version: BinutilsVersion, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) throws -> StripPrediction {
    var predictor = StripPredictor(try Fixture(name).module())
    return predictor.predict(try #require(BinutilsRelease.of(version)), mode, edits)
  }

  @Test func symbolsThatStayInPlaceKeepRelocationsRight() throws {
    let name = "recorded/merged-relocations-only.ko"
    #expect(try predict(name, BinutilsVersion(2, 42), .debug).harm.damagedRelocations == 3)
    #expect(try predict(name, BinutilsVersion(2, 42), .objcopy).outcome == .clean)
    // 2.35 adds section symbols, which moves the global ones.
    #expect(try predict(name, BinutilsVersion(2, 35, 2), .objcopy).harm.damagedRelocations == 3)
  }

  /// Two relocations copied with their old numbers: the one to the localized symbol, and the one to its neighbour.
  @Test func aLocalizedSymbolMovesOthers() async throws {
    let name = "recorded/merged-relocations-only.ko"
    let edits = CopyEdits(localizedSymbols: ["second_inline"])
    #expect(try predict(name, BinutilsVersion(2, 42), .objcopy).harm.damagedRelocations == 0)
    #expect(try predict(name, BinutilsVersion(2, 42), .objcopy, edits).harm.damagedRelocations == 2)
  }

  @Test func aRemovedLoadedSectionIsAChange() throws {
    let edits = CopyEdits(removedSections: [".modinfo"])
    let prediction = try predict("modules/gcc.ko", BinutilsVersion(2, 44), .objcopy, edits)
    #expect(prediction.harm.changes.contains { if case .sectionLost = $0.kind { true } else { false } })
    #expect(prediction.verdict == .unsafe)
    let comment = CopyEdits(removedSections: [".comment"])
    #expect(try predict("modules/gcc.ko", BinutilsVersion(2, 44), .objcopy, comment).outcome == .clean)
  }

  /// Loaded or not, the kernel looks for them.
  @Test(arguments: [".BTF", ".BTF.base", ".modinfo", ".gnu.linkonce.this_module"] as [ElfName])
  func aRemovedSectionThatTheKernelLooksForIsMissed(_ name: ElfName) throws {
    for mode in [StripMode.debug, .objcopy] {
      let edits = CopyEdits(removedSections: [name])
      #expect(try predict("shapes/btf.ko", BinutilsVersion(2, 44), mode, edits).verdict == .unsafe)
    }
  }

  @Test func objcopyFrom243FollowsANullPointerWhereAGroupIsDropped() throws {
    #expect(try predict("modules/merged-text-refused.ko", BinutilsVersion(2, 44), .debug).outcome == .damages)
    #expect(
      try predict("modules/merged-text-refused.ko", BinutilsVersion(2, 44), .objcopy).outcome == .crashes)
    #expect(
      try predict("modules/merged-text-refused.ko", BinutilsVersion(2, 42), .objcopy).outcome == .refuses)
  }
}

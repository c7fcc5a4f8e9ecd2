import ElfScanCore
import Testing
import TruthKit

/// What can be seen of damage in a file alone: modules that a real strip has damaged, with every release that is here.
@Suite struct StrippedBeforeTests {
  @Test(arguments: ["modules/nvidia-shape.ko", "modules/silent.ko", "modules/merged-text.ko"])
  func damageOfARealStripIsSeen(_ name: String) async throws {
    let before = try Fixture(name).data
    for strip in RealStrip.all where strip.knows(.x8664) {
      let result = try await strip.run(RealCall(.debug), on: before)
      guard result.exitStatus == 0, result.output != before else { continue }
      let module = try Module(FileImage(bytes: Array(result.output)))
      let found = RuleCatalog.findings(in: module).filter { $0.rule == "stripped-before" }
      #expect(found.count == 1 && found[0].message.hasPrefix("This module was damaged"), "\(strip)")
    }
  }

  /// What llvm-strip leaves is sound; that it is cannot be seen, and is not claimed.
  @Test func aSoundModuleIsNotCalledDamaged() throws {
    let found = RuleCatalog.findings(in: try Fixture("shapes/rela-twice-stable.ko").module())
      .filter { $0.rule == "stripped-before" }
    #expect(found.count == 1 && found[0].message.contains("cannot be seen"))
  }
}

import Foundation
import Testing
import TruthKit

@testable import ElfScanCore

/// What a repair writes, and what it leaves alone.
@Suite struct ModuleRepairTests {
  static let modules = Fixture.strippable.filter {
    (try? $0.module())?.kind == .kernelModule
  }

  /// Also where strip would be safe.
  @Test(arguments: modules)
  func whateverCanBeWrittenLoadsTheSame(_ fixture: Fixture) throws {
    let module = try fixture.module()
    guard let plan = try? RepairPlan(module), let written = try? plan.written(RelocationSurvey(module)) else {
      return
    }
    let comparison = try ModuleComparison(before: module, after: written)
    #expect(comparison.isSame, "\(comparison.differences.first.map { $0.text(in: comparison) } ?? "")")
    #expect(written.groups.isEmpty && !written.sections.contains { $0.flags.contains(.group) })
    #expect(!written.sections.contains { Int($0.link) >= written.sections.count })
    let before = try #require(LoaderView(Data(module.bytes)))
    let after = try #require(LoaderView(Data(written.bytes)))
    #expect(before.relocationsMissing(from: after) == 0)
    #expect(before.differencesOutsideRelocations(from: after).isEmpty)
    // What was written needs no repair any more.
    #expect(try RepairPlan(written).changes.isEmpty)
  }

  @Test(arguments: [
    "modules/nvidia-shape.ko", "modules/silent.ko", "modules/merged-text.ko", "modules/gcc-cxx-lld.ko",
  ])
  func relocationsOfOneTargetAreInOneSectionInTheirOrder(_ name: String) throws {
    let module = try Fixture(name).module()
    let repair = try ModuleRepair(module)
    let targets = repair.module.relocationSections.map(\.target)
    #expect(Set(targets).count == targets.count)
    for section in repair.module.relocationSections {
      let target = repair.module.sectionLabel(section.target)
      let before = module.relocationSections.filter { module.sectionLabel($0.target) == target }
      // As the kernel comes by them: section after section.
      let offsets = before.flatMap { module.relocations(in: $0).map { $0.map(\.offset) } ?? [] }
      #expect(repair.module.relocations(in: section).map { $0.map(\.offset) } == offsets, "\(target)")
    }
    #expect(repair.changes.contains { if case .relocationsMerged = $0 { true } else { false } })
  }

  /// Relocations of one offset are applied in the order of the sections, as before.
  @Test func relocationsOfOneOffsetKeepTheirOrder() throws {
    var file = try PatchedModule("shapes/rela-twice-stable.ko")
    let sections = file.sections(ofType: 4).filter {
      file[.info, $0] == file[.info, file.sections(ofType: 4)[0]]
    }
    try #require(sections.count == 2)
    // Both at the offset of the first, with addends that tell them apart.
    for (number, section) in sections.enumerated() {
      let place = Int(file[.place, section])
      file.set(1, at: place, width: 8)
      file.set(UInt64(70 + number), at: place + 16, width: 8)
    }
    let module = try file.module()
    let plan = try RepairPlan(module)
    let written = try plan.written(RelocationSurvey(module))
    let target = try #require(written.sections.first { $0.name == ".text" })
    let merged = try #require(written.relocationSections.first { $0.target == target.index })
    let addends = try #require(written.relocations(in: merged)).filter { $0.offset == 1 }.map(\.addend)
    #expect(addends.suffix(2) == [70, 71])
  }

  @Test(arguments: ["modules/healthy.ko", "modules/gcc.ko", "modules/arm64.ko", "shapes/group-ok.ko"])
  func whatIsSafeIsLeftAlone(_ name: String) throws {
    let module = try Fixture(name).module()
    let repair = try ModuleRepair(module)
    #expect(repair.changes.isEmpty && repair.bytes == module.bytes)
  }

  /// Groups, section numbers in SHT_SYMTAB_SHNDX, livepatch sections, SHF_LINK_ORDER: everything moves by one.
  @Test func everyKindOfIndexFollows() throws {
    let module = try Fixture("shapes/group-moves-indexes.ko").module()
    let release = try #require(BinutilsRelease.of(BinutilsVersion(2, 44)))
    let repair = try ModuleRepair(module, for: Question(releases: [release], modes: ModuleRepair.modes))
    let repaired = repair.module
    #expect(repaired.sections.count == module.sections.count - 1)
    let livepatch = try #require(
      repaired.relocationSections.first {
        repaired.sections[$0.index].flags.contains(.relaLivepatch)
      })
    #expect(repaired.sectionLabel(livepatch.target) == ".text")
    #expect(livepatch.symbolTable == repaired.symbolTable.section)
    let ordered = try #require(repaired.sections.first { $0.flags.contains(.linkOrder) })
    #expect(repaired.sectionLabel(Int(ordered.link)) == ".text")
    let helper = try #require(repaired.symbolTable.symbols.first { repaired.name(of: $0) == "helper" })
    #expect(helper.definingSection.map(repaired.sectionLabel) == ".text")
    #expect(!repaired.symbolTable.symbols.contains { repaired.name(of: $0) == "helper_key" })
    #expect(repaired.symbolTable.symbols[Int(repaired.symbolTable.firstGlobal)].isGlobalOrWeak)
    // Binutils 2.45 and later take livepatch sections apart whatever is done to them.
    #expect(throws: RepairRefusal.self) { try ModuleRepair(module) }
  }

  @Test(arguments: [
    ("modules/signed.ko", "signed"), ("modules/bitcode.ko", "not a kernel module but LLVM bitcode"),
    ("modules/executable", "not a kernel module but an executable"),
    ("modules/library.so", "not a kernel module but a shared library"),
    ("shapes/modinfo-none.ko", "not a kernel module but a relocatable object"),
    ("shapes/symtab-twice.ko", "2 symbol tables"), ("shapes/crel.ko", "no rewriting helps"),
    ("shapes/symbol-section-out-of-range.ko", "defined in section 99, which does not exist"),
    ("shapes/size-past-end.ko", "past the end of the file"),
    ("shapes/align-not-power-of-two.ko", "section .rodata: alignment 3 -> "),
    ("found/repair-null-section-is-a-group.ko", "section 0 is not the null section"),
    ("shapes/null-alloc.ko", "is unused (SHT_NULL), and has a size"),
    ("shapes/klp-rela.ko", "no rewriting helps"), ("malformed/rela-entry-size-0.ko", "cannot be read"),
  ])
  func whatShouldNotBeTouchedIsRefused(_ name: String, _ reason: String) throws {
    let module = try Fixture(name).module()
    let refusal = #expect(throws: RepairRefusal.self) { try ModuleRepair(module) }
    #expect(refusal?.message.contains(reason) ?? false, "\(refusal?.message ?? "")")
  }

  /// A note that someone has appended is not thrown away.
  @Test func bytesAfterTheLastSectionAreRefused() throws {
    let bytes = Array(try Fixture("modules/silent.ko").data) + Array("a note".utf8)
    let refusal = #expect(throws: RepairRefusal.self) { try ModuleRepair(Module(FileImage(bytes: bytes))) }
    #expect(refusal?.message.contains("6 bytes follow the ELF file") ?? false)
  }

  /// Section numbers beyond 0xff00 before and after.
  @Test(.timeLimit(.minutes(20))) func moreSectionsThanFitIntoSixteenBits() throws {
    let module = try Module(FileImage(bytes: ForgedFile.module(sections: 66_000)))
    let plan = try RepairPlan(module)
    let written = try plan.written(RelocationSurvey(module))
    #expect(written.header?.usesExtendedNumbering ?? false)
    #expect(
      written.sections.count == module.sections.count - 1 && written.header?.sectionNameTable ?? 0 > 0xFFFF)
    let far = try #require(written.symbolTable.symbols.first { written.name(of: $0) == "far" })
    #expect(far.isExtendedIndex && far.definingSection.map(written.sectionLabel) == ".data.far")
    #expect(try ModuleComparison(before: module, after: written).isSame)
  }
}

import Testing
import TruthKit

@testable import ElfScanCore

/// One change at a time, and what it counts as. That real strips are judged rightly is held against an independent view
/// of the file in `TruthTests` and `GeneratedModulesTests`.
@Suite struct ModuleComparisonTests {
  private func differences(
    _ fixture: String = "modules/gcc.ko", _ change: (inout PatchedModule) throws -> Void
  ) throws -> [Difference] {
    var patched = try PatchedModule(fixture)
    try change(&patched)
    return try ModuleComparison(before: Fixture(fixture).module(), after: patched.module()).differences
  }

  private func section(_ name: ElfName, _ fixture: String = "modules/gcc.ko") throws -> Int {
    try #require(Fixture(fixture).module().sections.first { $0.name == name }?.index)
  }

  @Test(arguments: Fixture.strippable)
  func aModuleIsTheSameAsItself(_ fixture: Fixture) throws {
    guard let module = try? fixture.module(), module.header?.type == .relocatable else { return }
    // Relocations that cannot be read cannot be compared either.
    guard let comparison = try? ModuleComparison(before: module, after: module) else { return }
    #expect(comparison.differences.isEmpty)
  }

  /// A relocation against an imported function that ends up with no symbol, as after a silent strip.
  @Test func noSymbolIsNotAnUndefinedOne() throws {
    let fixture = "shapes/plain.ko"
    let module = try Fixture(fixture).module()
    let section = try #require(module.relocationSections.first)
    let entries = try #require(module.relocations(in: section))
    let undefined = Array(entries).firstIndex(where: {
      module.symbolTable.symbols[Int($0.symbol)].isUndefined
    })
    let position = try #require(undefined)
    let found = try differences(fixture) { patched in
      patched.set(0, at: Int(patched[.place, section.index]) + 24 * position + 12, width: 4)
    }
    #expect(found.contains { if case .relocationChanged = $0.kind { $0.impact == .damage } else { false } })
  }

  @Test func changedBytesOfALoadedSectionAreDamage() throws {
    let modinfo = try section(".modinfo")
    let found = try differences { patched in
      patched.bytes[Int(patched[.place, modinfo]) + 3] ^= 1
    }
    #expect(found.contains(Difference(.sectionChanged(modinfo, modinfo, .contents(offset: 3)), .damage)))
    #expect(found.contains { if case .info = $0.kind { $0.impact == .damage } else { false } })
  }

  @Test func changedBytesOfOtherSectionsAreMetadata() throws {
    let debug = try section(".debug_info")
    let found = try differences { $0.bytes[Int($0[.place, debug])] ^= 1 }
    #expect(found == [Difference(.sectionChanged(debug, debug, .contents(offset: 0)), .metadata)])
  }

  @Test(arguments: [UInt64(0x1), 0x2, 0x4, 0x20_0000])
  func flagsThatTheLoaderLooksAtAreDamage(_ bit: UInt64) throws {
    let text = try section(".text")
    let found = try differences { $0[.flags, text] ^= bit }
    #expect(found.contains(Difference(.sectionChanged(text, text, .flags), .damage)))
  }

  @Test(arguments: [UInt64(0x40), 0x80, 0x200])
  func flagsForLinkersAreNothing(_ bit: UInt64) throws {
    let text = try section(".text")
    let found = try differences { $0[.flags, text] ^= bit }
    #expect(found.isEmpty)
  }

  @Test func anotherAlignmentIsDamage() throws {
    let text = try section(".text")
    let found = try differences { patched in
      patched.set(64, at: patched.sectionTable + 64 * text + 48, width: 8)
    }
    #expect(found == [Difference(.sectionChanged(text, text, .alignment), .damage)])
  }

  @Test func aRelocationToAnotherSymbolIsDamage() throws {
    let fixture = "shapes/plain.ko"
    let module = try Fixture(fixture).module()
    let relocations = try #require(
      module.relocationSections.first { module.sections[$0.target].name == ".rodata" })
    let names = module.symbolTable.symbols.map { module.name(of: $0) }
    let (kept, other) = (
      try #require(names.firstIndex(of: "_printk")), try #require(names.firstIndex(of: "helper"))
    )
    let found = try differences(fixture) { patched in
      // r_info's upper half of the second entry.
      patched.set(UInt64(other), at: Int(patched[.place, relocations.index]) + 24 + 12, width: 4)
    }
    #expect(found.count == 1 && found[0].impact == .damage)
    let comparison = try ModuleComparison(
      before: module,
      after: {
        var patched = try PatchedModule(fixture)
        patched.set(UInt64(other), at: Int(patched[.place, relocations.index]) + 24 + 12, width: 4)
        return try patched.module()
      }())
    #expect(comparison.differences[0].text(in: comparison) == ".rodata+0x8: _printk -> helper")
    #expect(kept != other)
  }

  @Test func anotherNameForTheSameAddressIsMetadata() throws {
    let fixture = "shapes/plain.ko"
    let module = try Fixture(fixture).module()
    let table = try #require(module.symbolTableSections.first)
    let names = module.symbolTable.symbols.map { module.name(of: $0) }
    let index = try #require(names.firstIndex(of: "helper"))
    // The symbol becomes global; what names it comes to the same address.
    let found = try differences(fixture) { patched in
      patched.bytes[Int(patched[.place, table]) + 24 * index + 4] = 0x12
    }
    #expect(!found.isEmpty)
    #expect(found.contains { $0.impact == .metadata } && !found.contains { $0.impact == .damage })
  }

  @Test func theSignatureCounts() throws {
    let signed = try Fixture("modules/signed.ko").module()
    let plain = try Fixture("modules/gcc.ko").module()
    #expect(
      try ModuleComparison(before: signed, after: plain).differences == [Difference(.signatureLost, .damage)])
    let added = try ModuleComparison(before: plain, after: signed)
    #expect(added.isSame && added.differences == [Difference(.signatureGained, .expected)])
  }

  /// The kernel holds a signature against the bytes before it, and refuses the module where they differ.
  @Test func aSignatureOverOtherBytesIsWorseThanNone() throws {
    let signed = try Fixture("modules/signed.ko").module()
    var patched = try PatchedModule("modules/signed.ko")
    let comment = try #require(patched.sections(ofType: 1).last)
    patched.bytes[Int(patched[.place, comment])] ^= 1
    let stale = try ModuleComparison(before: signed, after: patched.module())
    #expect(!stale.isSame && stale.differences.first == Difference(.signatureStale, .damage))
    // Another signature is taken for one over the new bytes.
    patched.bytes[patched.bytes.count - 60] ^= 1
    let anew = try ModuleComparison(before: signed, after: patched.module())
    #expect(anew.isSame && anew.differences.contains(Difference(.signatureReplaced, .expected)))
  }

  /// Of several sections of one name the loader takes the first.
  @Test func theFirstOfANameCounts() throws {
    func module(_ contents: [UInt8]..., name: String) throws -> Module {
      var file = ForgedFile(is64: true, machine: 62)
      file.sections = [ForgedFile.Section(name: ".shstrtab", type: 3, flags: 0)]
      file.sections += contents.map { ForgedFile.Section(name: name, type: 1, flags: 2, content: $0) }
      file.nameTable = 1
      return try Module(FileImage(bytes: file.encode()))
    }
    for (name, isSame) in [("__param", false), (".rodata", true)] {
      let comparison = try ModuleComparison(
        before: module([1, 2, 3], [], name: name), after: module([], [1, 2, 3], name: name))
      #expect(comparison.isSame == isSame, "\(name)")
      #expect(comparison.differences.contains(Difference(.firstOfName(2, 2), .damage)) != isSame)
    }
  }

  @Test func livepatchSymbolsMustKeepTheirOrder() throws {
    let fixture = "shapes/symbol-livepatch.ko"
    let module = try Fixture(fixture).module()
    let hasLivepatch = module.symbolTable.symbols.contains(where: \.isLivepatch)
    #expect(hasLivepatch)
    let found = try ModuleComparison(before: module, after: Fixture("shapes/plain.ko").module()).differences
    #expect(found.contains { $0.impact == .damage })
  }

  @Test func filesThatAreNoModulesCannotBeCompared() throws {
    let module = try Fixture("modules/gcc.ko").module()
    #expect(throws: ElfError.self) {
      try ModuleComparison(before: module, after: Fixture("modules/executable").module())
    }
    #expect(throws: ElfError.self) {
      try ModuleComparison(before: module, after: Fixture("modules/bitcode.ko").module())
    }
    #expect(throws: ElfError.self) {
      try ModuleComparison(before: module, after: Fixture("malformed/rela-entry-size-0.ko").module())
    }
  }

  /// An added BTF section is what the BTF step is there for; any other loaded section is a difference.
  @Test(arguments: [(".BTF", Impact.expected), (".data.new", .damage)])
  func addedSections(_ name: String, _ impact: Impact) throws {
    let found = try differences { patched in
      let comment = patched.sections(ofType: 1).last ?? 0
      // The last section of plain bytes, .debug_frame or the like, becomes another one.
      patched[.flags, comment] = 2
      let kept = Set(0..<patched.sectionCount).subtracting([comment])
      try patched.renameSections(keeping: kept) { _ in Array(name.utf8) }
    }
    #expect(found.contains { if case .sectionGained = $0.kind { $0.impact == impact } else { false } })
  }
}

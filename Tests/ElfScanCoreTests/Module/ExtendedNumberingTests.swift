import Testing
import TruthKit

@testable import ElfScanCore

/// Numbers that do not fit into 16 bits are kept elsewhere: in section header 0 and in SHT_SYMTAB_SHNDX.
@Suite struct ExtendedNumberingTests {
  @Test func countAndNamesComeFromSectionZero() throws {
    let module = try Fixture("shapes/extended-numbering.ko").module()
    let header = try #require(module.header)
    #expect(header.usesExtendedNumbering)
    #expect(header.sectionCount == 12)
    #expect(header.sectionNameTable == 11)
    #expect(
      module.sections.map(\.name.description)
        == (try Fixture("shapes/plain.ko").module()).sections.map(\.name.description))
    #expect(module.kind == .kernelModule)
  }

  @Test func symbolSectionComesFromTheIndexTable() throws {
    let module = try Fixture("shapes/symtab-shndx.ko").module()
    let extended = module.symbolTable.symbols.filter(\.isExtendedIndex)
    #expect(extended.count == 1)
    let symbol = try #require(extended.first)
    let definingSection = try #require(symbol.definingSection)
    #expect(module.sections[definingSection].name == ".text")
    #expect(!symbol.isUndefined)
  }

  /// An index from the table is an index even where the number has a reserved meaning elsewhere.
  @Test(arguments: [UInt32(0xFF20), 0xFFF1, 0xFFF2, 0xFFFF, 0x1_0000, .max])
  func reservedNumbersInTheIndexTableAreIndexes(_ number: UInt32) throws {
    var patched = try PatchedModule("shapes/symtab-shndx.ko")
    let before = try patched.module()
    let extended = before.symbolTable.symbols.firstIndex(where: \.isExtendedIndex)
    let symbol = try #require(extended)
    let table = try #require(patched.sections(ofType: 18).first)
    patched.set(UInt64(number), at: Int(patched[.place, table]) + 4 * symbol, width: 4)
    let after = try patched.module().symbolTable.symbols[symbol]
    #expect(after.definingSection == Int(number))
    #expect(!after.isLivepatch && !after.isAbsolute && !after.isCommon)
    #expect(try patched.assessment().findings.map(\.rule).contains("symbol-section-index"))
  }

  /// SHN_XINDEX without a table to look it up in.
  @Test func escapeWithoutTableIsNoSection() throws {
    var patched = try PatchedModule("shapes/symtab-shndx.ko")
    let table = try #require(patched.sections(ofType: 18).first)
    patched[.type, table] = 1
    let symbols = try patched.module().symbolTable.symbols
    #expect(symbols.allSatisfy { !$0.isExtendedIndex })
    #expect(symbols.contains { $0.sectionIndex == 0xFFFF && $0.definingSection == nil })
  }

  /// A table for some symbols only must not be read past its end.
  @Test(arguments: [UInt64(0), 4, 16])
  func shortIndexTableIsNotReadPastItsEnd(_ size: UInt64) throws {
    var patched = try PatchedModule("shapes/symtab-shndx.ko")
    let table = try #require(patched.sections(ofType: 18).first)
    patched[.size, table] = size
    #expect(Assessment.of(bytes: patched.bytes)?.verdict != .safe)
  }

  /// More sections than 16 bits can count, for real.
  @Test func moreSectionsThan16BitsCount() throws {
    var patched = try PatchedModule("shapes/plain.ko")
    let extra = 0x1_0010
    let table = Array(patched.bytes[patched.sectionTable...])
    let count = patched.sectionCount
    let start = patched.bytes.count
    patched.bytes += table
    for _ in 0..<extra { patched.bytes += table[64..<128] }
    patched.set(UInt64(start), at: 40, width: 8)
    patched.set(0, at: 60, width: 2)
    patched.set(UInt64(count + extra), at: start + 32, width: 8)
    let module = try patched.module()
    #expect(module.sections.count == count + extra)
    #expect(module.sections.last?.name == ".text")
    #expect(module.header?.usesExtendedNumbering == true)
    let release = try #require(BinutilsRelease.of(BinutilsVersion(2, 40)))
    #expect(Assessment.of(module, path: "many.ko", Question(releases: [release])).verdict == .safe)
  }
}

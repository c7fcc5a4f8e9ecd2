import Testing
import TruthKit

@testable import ElfScanCore

/// 32 and 64 bits, both byte orders: what is read is what `readelf -hSsrgW` (Binutils 2.40) shows.
@Suite struct ElfClassTests {
  struct Figures: Sendable, CustomTestStringConvertible {
    let file: String
    let elfClass: ElfClass
    let order: ByteOrder
    let machine: Machine
    let flags: UInt32
    let sectionTable: UInt64
    let sections: Int
    let names: Int
    let symbols: Int
    let relocationSections: Int
    let relocations: Int
    let groups: Int
    var testDescription: String { file }

    init(
      _ file: String, _ elfClass: ElfClass, _ order: ByteOrder, _ machine: Machine, flags: UInt32 = 0,
      table: UInt64, sections: Int, names: Int, symbols: Int, relocationSections: Int, relocations: Int,
      groups: Int = 0
    ) {
      self.file = file
      self.elfClass = elfClass
      self.order = order
      self.machine = machine
      self.flags = flags
      sectionTable = table
      self.sections = sections
      self.names = names
      self.symbols = symbols
      self.relocationSections = relocationSections
      self.relocations = relocations
      self.groups = groups
    }
  }

  static let figures: [Figures] = [
    Figures(
      "modules/i386.ko", .elf32, .little, .i386, table: 4636, sections: 43, names: 41, symbols: 52,
      relocationSections: 13, relocations: 53),
    Figures(
      "modules/powerpc.ko", .elf32, .big, .powerpc, table: 5116, sections: 43, names: 41, symbols: 52,
      relocationSections: 13, relocations: 61),
    Figures(
      "modules/powerpc64.ko", .elf64, .big, .powerpc64, flags: 2, table: 6728, sections: 44, names: 42,
      symbols: 53,
      relocationSections: 13, relocations: 69),
    Figures(
      "modules/arm64.ko", .elf64, .little, .aarch64, table: 6920, sections: 43, names: 41, symbols: 75,
      relocationSections: 13, relocations: 65),
    Figures(
      "modules/gcc.ko", .elf64, .little, .x8664, table: 7816, sections: 46, names: 45, symbols: 57,
      relocationSections: 13, relocations: 85),
    Figures(
      "modules/signed.ko", .elf64, .little, .x8664, table: 7816, sections: 46, names: 45, symbols: 57,
      relocationSections: 13, relocations: 85),
    Figures(
      "modules/nvidia-shape.ko", .elf64, .little, .x8664, table: 22512, sections: 133, names: 131,
      symbols: 158,
      relocationSections: 39, relocations: 293, groups: 34),
    Figures(
      "modules/healthy.ko", .elf64, .little, .x8664, table: 23384, sections: 143, names: 141, symbols: 168,
      relocationSections: 39, relocations: 293, groups: 34),
    Figures(
      "modules/silent.ko", .elf64, .little, .x8664, table: 8064, sections: 51, names: 49, symbols: 64,
      relocationSections: 16, relocations: 87, groups: 3),
    Figures(
      "shapes/groups-share-three.ko", .elf64, .little, .x8664, table: 1272, sections: 18, names: 17,
      symbols: 13,
      relocationSections: 3, relocations: 6, groups: 3),
    Figures(
      "shapes/rel-twice-i386.ko", .elf32, .little, .i386, table: 932, sections: 13, names: 12, symbols: 13,
      relocationSections: 4, relocations: 6),
    Figures(
      "shapes/symtab-none.ko", .elf64, .little, .x8664, table: 520, sections: 8, names: 7, symbols: 0,
      relocationSections: 0, relocations: 0),
  ]

  @Test(arguments: figures)
  func headerIsThatOfReadelf(_ figures: Figures) throws {
    let header = try #require(try Fixture(figures.file).module().header)
    #expect(header.elfClass == figures.elfClass)
    #expect(header.byteOrder == figures.order)
    #expect(header.machine == figures.machine)
    #expect(header.type == .relocatable)
    #expect(header.flags == figures.flags)
    #expect(header.sectionTableOffset == figures.sectionTable)
    #expect(header.sectionCount == figures.sections)
    #expect(header.sectionNameTable == figures.names)
    #expect(!header.usesExtendedNumbering)
    #expect(header.programHeaderCount == 0)
  }

  @Test(arguments: figures)
  func countsAreThoseOfReadelf(_ figures: Figures) throws {
    let module = try Fixture(figures.file).module()
    #expect(module.sections.count == figures.sections)
    #expect(module.symbolTable.count == figures.symbols)
    #expect(module.relocationSections.count == figures.relocationSections)
    #expect(module.relocationSections.reduce(0) { $0 + $1.count } == figures.relocations)
    #expect(module.groups.count == figures.groups)
  }

  /// What is counted is what is decoded.
  @Test(arguments: figures)
  func everyCountedRelocationIsDecoded(_ figures: Figures) throws {
    let module = try Fixture(figures.file).module()
    for section in module.relocationSections {
      let entries = try #require(module.relocations(in: section))
      #expect(entries.map { $0 }.count == section.count)
      #expect(entries.allSatisfy { $0.symbol < UInt32(module.symbolTable.count) })
    }
  }

  @Test func relocationsOf32BitsWithoutAddends() throws {
    let module = try Fixture("modules/i386.ko").module()
    let section = try #require(module.relocationSections.first)
    #expect(section.index == 4)
    #expect(section.target == 1)
    #expect(section.symbolTable == 40)
    #expect(!section.hasAddends)
    let entries = try #require(module.relocations(in: section)).map { $0 }
    #expect(
      entries == [
        Relocation(offset: 0, symbol: 0x2B, type: 2, addend: 0),
        Relocation(offset: 4, symbol: 0x27, type: 2, addend: 0),
        Relocation(offset: 8, symbol: 0x27, type: 2, addend: 0),
      ])
  }

  @Test(arguments: ["modules/powerpc.ko", "modules/powerpc64.ko"])
  func relocationsOfBigEndianFilesWithAddends(_ file: String) throws {
    let module = try Fixture(file).module()
    let section = try #require(module.relocationSections.first)
    #expect(section.hasAddends)
    let entries = try #require(module.relocations(in: section)).map { $0 }
    #expect(
      entries == [
        Relocation(offset: 0, symbol: 0x2B, type: 0x1A, addend: 0),
        Relocation(offset: 4, symbol: 0x28, type: 0x1A, addend: 1),
        Relocation(offset: 8, symbol: 0x28, type: 0x1A, addend: 0),
      ])
  }

  @Test func relocationsOf64BitsLittleEndian() throws {
    let module = try Fixture("modules/arm64.ko").module()
    let section = try #require(module.relocationSections.first)
    let entries = try #require(module.relocations(in: section)).map { $0 }
    #expect(
      entries == [
        Relocation(offset: 0, symbol: 0x42, type: 0x105, addend: 0),
        Relocation(offset: 4, symbol: 0x3E, type: 0x105, addend: 1),
        Relocation(offset: 8, symbol: 0x3E, type: 0x105, addend: 0),
      ])
  }

  /// Addends are signed in both widths.
  @Test func negativeAddendsStayNegative() throws {
    let module = try Fixture("modules/gcc.ko").module()
    let addends = module.relocationSections.flatMap { section in
      (module.relocations(in: section).map { $0.map(\.addend) }) ?? []
    }
    #expect(addends.contains(-4))

    var bytes = Array(try Fixture("modules/powerpc.ko").data)
    let start = 0x764
    for (place, byte) in [UInt8](repeating: 0xFF, count: 3).enumerated() { bytes[start + 8 + place] = byte }
    bytes[start + 11] = 0xFC
    let patched = try Module(FileImage(bytes: bytes))
    let first = try #require(patched.relocations(in: patched.relocationSections[0])?.first { _ in true })
    #expect(first.addend == -4)
  }

  @Test(arguments: [
    ("modules/i386.ko", 43, UInt64(92), 5), ("modules/powerpc.ko", 43, 140, 5),
    ("modules/powerpc64.ko", 43, 164, 5),
    ("modules/arm64.ko", 66, 120, 5),
  ])
  func symbolFieldsAreThoseOfReadelf(_ file: String, _ index: Int, _ size: UInt64, _ section: Int) throws {
    let module = try Fixture(file).module()
    let symbol = module.symbolTable.symbols[index]
    #expect(module.name(of: symbol) == "fixture_open")
    #expect(symbol.size == size)
    #expect(symbol.value == 0)
    #expect(symbol.definingSection == section)
    #expect(symbol.binding == 1)
    #expect(symbol.type == 2)
    #expect(Int(module.symbolTable.firstGlobal) == index)
    #expect(module.symbolTable.symbols[index + 1].isUndefined)
  }

  @Test func nullSectionAndNullSymbolComeFirst() throws {
    let module = try Fixture("modules/powerpc.ko").module()
    #expect(module.sections[0].type == .null)
    #expect(module.sections[0].name.isEmpty)
    #expect(module.symbolTable.symbols[0].isUndefined)
    #expect(module.symbolLabel(0) == "no symbol")
  }
}

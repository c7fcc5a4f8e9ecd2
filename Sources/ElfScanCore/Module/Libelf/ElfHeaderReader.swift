extension ElfHeader {
  /// Reads the ELF header and holds every number in it against the size of the file.
  ///
  /// libelf does not: it opens a file whose section table is cut off or mis-sized, reports success, and shows no
  /// sections at all. (gABI "ELF Header" and "Sections"; extended numbering through section 0.)
  static func read(_ image: FileImage) throws(ElfError) -> ElfHeader {
    guard image.count >= 16, image.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else {
      throw ElfError(.notElf, at: .offset(0), "not an ELF file")
    }
    let elfClass: ElfClass
    switch image.byte(at: 4) {
    case 1: elfClass = .elf32
    case 2: elfClass = .elf64
    case let other: throw ElfError(.badHeader, at: .offset(4), "unknown ELF class \(other) (EI_CLASS)")
    }
    let order: ByteOrder
    switch image.byte(at: 5) {
    case 1: order = .little
    case 2: order = .big
    case let other: throw ElfError(.badHeader, at: .offset(5), "unknown data encoding \(other) (EI_DATA)")
    }
    guard image.byte(at: 6) == 1 else {
      throw ElfError(.badHeader, at: .offset(6), "unknown ELF version \(image.byte(at: 6)) (EI_VERSION)")
    }
    let wide = elfClass == .elf64
    guard image.count >= (wide ? 64 : 52) else {
      throw ElfError(.badHeader, at: .offset(UInt64(image.count)), "the file ends inside the ELF header")
    }
    func half(_ narrow: Int, _ wideOffset: Int) -> UInt16 {
      image.load(UInt16.self, at: wide ? wideOffset : narrow, order)
    }
    let version = image.load(UInt32.self, at: 20, order)
    guard version == 1 else {
      throw ElfError(.badHeader, at: .offset(20), "unknown ELF version \(version) (e_version)")
    }
    let tableOffset =
      wide ? image.load(UInt64.self, at: 40, order) : UInt64(image.load(UInt32.self, at: 32, order))
    let table = try SectionTableShape.read(
      image, order: order, wide: wide, offset: tableOffset,
      entrySize: half(46, 58), rawCount: half(48, 60), rawNameTable: half(50, 62))
    return ElfHeader(
      elfClass: elfClass,
      byteOrder: order,
      osABI: image.byte(at: 7),
      type: ElfType(rawValue: image.load(UInt16.self, at: 16, order)),
      machine: Machine(rawValue: image.load(UInt16.self, at: 18, order)),
      flags: image.load(UInt32.self, at: wide ? 48 : 36, order),
      sectionTableOffset: tableOffset,
      sectionCount: table.count,
      usesExtendedNumbering: table.isExtended,
      sectionNameTable: table.nameTable,
      programHeaderCount: Int(half(44, 56))
    )
  }
}

/// The section header table as the ELF header describes it, checked against the file.
private struct SectionTableShape {
  let count: Int
  let nameTable: Int
  let isExtended: Bool

  static func read(
    _ image: FileImage, order: ByteOrder, wide: Bool, offset: UInt64,
    entrySize: UInt16, rawCount: UInt16, rawNameTable: UInt16
  ) throws(ElfError) -> SectionTableShape {
    let expected: UInt64 = wide ? 64 : 40
    let shoffField: UInt64 = wide ? 40 : 32
    guard offset != 0 else {
      throw ElfError(.badHeader, at: .offset(shoffField), "no section headers (e_shoff is 0)")
    }
    guard UInt64(entrySize) == expected else {
      throw ElfError(
        .badHeader, at: .offset(wide ? 58 : 46),
        "section headers of \(entrySize) bytes (e_shentsize); \(wide ? "ELF64" : "ELF32") has \(expected)")
    }
    guard let first = image.range(offset: offset, size: expected) else {
      throw ElfError(
        .badHeader, at: .offset(shoffField),
        "the section header table starts at \(hex(offset)), past the end of the file (\(image.count) bytes)")
    }
    var count = UInt64(rawCount)
    if rawCount == 0 {
      count =
        wide
        ? image.load(UInt64.self, at: first.lowerBound + 32, order)
        : UInt64(image.load(UInt32.self, at: first.lowerBound + 20, order))
      guard count != 0 else {
        throw ElfError(.badHeader, at: .offset(wide ? 60 : 48), "an ELF file with no sections (e_shnum is 0)")
      }
    }
    let (tableSize, overflow) = count.multipliedReportingOverflow(by: expected)
    guard !overflow, image.contains(offset: offset, size: tableSize) else {
      throw ElfError(
        .badHeader, at: .offset(offset),
        "\(count) section headers do not fit into the file (\(image.count) bytes): truncated or damaged")
    }
    let nameTable =
      rawNameTable == 0xFFFF
      ? UInt64(image.load(UInt32.self, at: first.lowerBound + (wide ? 40 : 24), order)) : UInt64(rawNameTable)
    guard nameTable < count else {
      throw ElfError(
        .badHeader, at: .offset(wide ? 62 : 50),
        "the section names are said to be in section \(nameTable) (e_shstrndx), but there are only \(count)")
    }
    return SectionTableShape(count: Int(count), nameTable: Int(nameTable), isExtended: rawCount == 0)
  }
}

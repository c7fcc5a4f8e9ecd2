extension Module {
  /// The file of an object that was only worked out: its sections where they belong, its symbols, relocations and groups
  /// encoded, its names in tables of their own. All other contents are those of the file that it was worked out from.
  ///
  /// Where things lie follows BFD: contents in their order, then relocations, then the section headers.
  ///
  /// - Parameter limit: so many bytes it may have; nil for as many as its file may take in memory.
  /// - Throws: `ElfError` where contents are not known or cannot be read, or are more than may be.
  func encoded(limit: Int? = nil) throws(ElfError) -> [UInt8] {
    guard let header else { throw ElfError(.notElf, "no ELF file") }
    let encoder = ObjectEncoding.of(self, header)
    let bytes = try encoder.file(limit: limit ?? image.heldLimit)
    if let error = image.readError { throw error }
    return bytes
  }
}

extension Module {
  /// Index of the section with the names of symbols; 0 where there is none.
  var symbolNameSection: Int { section(at: symbolTable.section).map { Int($0.link) } ?? 0 }
}

/// The contents of the sections that are written anew, and where everything lies.
private struct ObjectEncoding {
  let module: Module
  let header: ElfHeader
  let sectionNames: NameTable
  let symbolNames: NameTable

  static func of(_ module: Module, _ header: ElfHeader) -> ObjectEncoding {
    let sections = module.sections.map(\.name)
    let symbols = module.symbolTable.symbols.map(module.name(of:))
    guard module.symbolNameSection == header.sectionNameTable else {
      return ObjectEncoding(
        module: module, header: header, sectionNames: NameTable(sections), symbolNames: NameTable(symbols))
    }
    // LLVM's assembler puts both into one.
    let both = NameTable(sections + symbols)
    return ObjectEncoding(
      module: module, header: header, sectionNames: both, symbolNames: both.dropping(first: sections.count))
  }

  private var isWide: Bool { header.elfClass == .elf64 }
  private var order: ByteOrder { header.byteOrder }

  func file(limit: Int) throws(ElfError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(module.image.count, limit))
    bytes += repeatElement(0, count: isWide ? 64 : 52)
    var places = [(offset: Int, size: UInt64)](repeating: (0, 0), count: module.sections.count)
    let relocations = module.sections.dropFirst().filter { $0.type.isRelocation && !$0.isAllocated }
    let others = module.sections.dropFirst().filter { !$0.type.isRelocation || $0.isAllocated }
    for section in others + relocations {
      let alignment = Int(clamping: Section.offsetAlignment(for: section.alignment))
      guard bytes.count + alignment + (section.contents?.count ?? 0) <= limit else {
        throw ElfError(
          .tooLarge,
          "what would be written of it is more than the \(limit >> 20) MiB that it may take in memory (most of the file "
            + "is a hole, or its sections are aligned so that they lie far apart)")
      }
      bytes.pad(to: alignment)
      let start = bytes.count
      try append(section, to: &bytes)
      let hasContents = section.type != .nobits && section.type != .null
      places[section.index] = (start, hasContents ? UInt64(bytes.count - start) : section.size)
    }
    bytes.pad(to: 8)
    let table = bytes.count
    for section in module.sections { append(headerOf: section, at: places[section.index], to: &bytes) }
    storeHeader(sectionTable: table, in: &bytes)
    return bytes
  }

  // MARK: Contents

  private func append(_ section: Section, to bytes: inout [UInt8]) throws(ElfError) {
    switch section.type {
    case .null, .nobits: return
    case _ where section.index == header.sectionNameTable: bytes += sectionNames.bytes
    case .symtab where section.index == module.symbolTable.section: appendSymbols(to: &bytes)
    case .strtab where section.index == module.symbolNameSection: bytes += symbolNames.bytes
    case .symtabShndx where Int(section.link) == module.symbolTable.section: appendIndexes(to: &bytes)
    case .group: appendGroup(section, to: &bytes)
    case .rel, .rela:
      if let relocations = module.relocationSection(at: section.index), relocations.rewriting != nil {
        append(relocations, to: &bytes)
      } else {
        try appendContents(of: section, to: &bytes)
      }
    default: try appendContents(of: section, to: &bytes)
    }
  }

  private func appendContents(of section: Section, to bytes: inout [UInt8]) throws(ElfError) {
    guard section.size > 0 else { return }
    guard let contents = section.contents, UInt64(contents.count) == section.size else {
      throw ElfError(.badSection, "the contents of \(section.label) are not in the file")
    }
    bytes += module.image.slice(contents).elements
  }

  private func appendSymbols(to bytes: inout [UInt8]) {
    for (index, symbol) in module.symbolTable.symbols.enumerated() {
      let section = symbol.isExtendedIndex ? 0xFFFF : UInt16(truncatingIfNeeded: symbol.sectionIndex)
      bytes.append(symbolNames.offsets[index], order)
      if isWide {
        bytes += [symbol.info, symbol.other]
        bytes.append(section, order)
        bytes.append(symbol.value, order)
        bytes.append(symbol.size, order)
      } else {
        bytes.append(UInt32(truncatingIfNeeded: symbol.value), order)
        bytes.append(UInt32(truncatingIfNeeded: symbol.size), order)
        bytes += [symbol.info, symbol.other]
        bytes.append(section, order)
      }
    }
  }

  private func appendIndexes(to bytes: inout [UInt8]) {
    for symbol in module.symbolTable.symbols {
      bytes.append(symbol.isExtendedIndex ? symbol.sectionIndex : 0, order)
    }
  }

  private func appendGroup(_ section: Section, to bytes: inout [UInt8]) {
    let found = module.groups.firstIndex(after: { $0.index < section.index })
    guard found < module.groups.count, module.groups[found].index == section.index else { return }
    bytes.append(module.groups[found].flags, order)
    for member in module.groups[found].members { bytes.append(member, order) }
  }

  private func append(_ relocations: RelocationSection, to bytes: inout [UInt8]) {
    let format = RelocationFormat(relocations, header)
    if let rewriting = relocations.rewriting, rewriting.keepsTypes {
      // All that is new are the numbers of symbols.
      let sources = rewriting.sources(of: relocations)
      if !sources.isEmpty, sources.allSatisfy({ $0.hasAddends == relocations.hasAddends }) {
        for source in sources {
          guard let entries = source.entries else { continue }
          let start = bytes.count
          let end = entries.lowerBound + source.count * format.stride
          bytes += module.image.slice(entries.lowerBound..<end).elements
          format.renumber(&bytes, from: start, rewriting.symbols)
        }
        return
      }
    }
    for entry in RelocationEntries(relocations, header: header, image: module.image) {
      format.append(entry, to: &bytes)
    }
  }

  // MARK: Headers

  private func append(
    headerOf section: Section, at place: (offset: Int, size: UInt64), to bytes: inout [UInt8]
  ) {
    // What does not fit into the ELF header stands in the null section's.
    let isFirst = section.index == 0
    let isExtended = isFirst && header.usesExtendedNumbering
    let size = isExtended ? UInt64(header.sectionCount) : isFirst ? 0 : place.size
    let link =
      isFirst && header.sectionNameTable >= Int(Symbol.loreserve)
      ? UInt32(clamping: header.sectionNameTable) : isFirst ? 0 : section.link
    bytes.append(isFirst ? 0 : sectionNames.offsets[section.index], order)
    bytes.append(section.type.rawValue, order)
    append(section.flags.rawValue, to: &bytes)
    append(section.address, to: &bytes)
    append(UInt64(place.offset), to: &bytes)
    append(size, to: &bytes)
    bytes.append(link, order)
    bytes.append(section.info, order)
    append(section.alignment, to: &bytes)
    append(section.entrySize, to: &bytes)
  }

  /// A number as wide as the file's addresses.
  private func append(_ value: UInt64, to bytes: inout [UInt8]) {
    if isWide { bytes.append(value, order) } else { bytes.append(UInt32(truncatingIfNeeded: value), order) }
  }

  private func storeHeader(sectionTable: Int, in bytes: inout [UInt8]) {
    var fields: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, isWide ? 2 : 1, order == .little ? 1 : 2, 1, header.osABI]
    fields += module.image.slice(8..<16).elements
    fields.append(UInt16(1), order)
    fields.append(header.machine.rawValue, order)
    fields.append(UInt32(1), order)
    for value in [0, 0, UInt64(sectionTable)] { append(value, to: &fields) }
    fields.append(header.flags, order)
    let names = header.sectionNameTable
    let halves = [
      isWide ? 64 : 52, 0, 0, isWide ? 64 : 40, header.usesExtendedNumbering ? 0 : module.sections.count,
      names >= Int(Symbol.loreserve) ? 0xFFFF : names,
    ]
    for half in halves { fields.append(UInt16(clamping: half), order) }
    bytes.replaceSubrange(0..<fields.count, with: fields)
  }
}

extension Section {
  /// What the file offset of contents is a multiple of: their alignment where it is a power of two, but a page at most. A
  /// hostile one would put as much padding between sections as it asks for, and the loader aligns them itself.
  static func offsetAlignment(for wanted: UInt64) -> UInt64 {
    wanted != 0 && wanted & (wanted - 1) == 0 ? min(wanted, 4096) : 1
  }
}

extension RelocationFormat {
  /// Gives the entries from an offset on, which hold numbers of symbols before, those afterwards; 0 for symbols that do not
  /// exist.
  fileprivate func renumber(_ bytes: inout [UInt8], from start: Int, _ numbers: [UInt32]) {
    let numbers = numbers.span
    unsafe bytes.withUnsafeMutableBytes { buffer in
      let entries = unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(buffer))
      for position in Swift.stride(from: start, to: entries.byteCount - stride + 1, by: stride) {
        let (symbol, type) = symbolAndType(in: entries, at: position)
        let number = Int(symbol) < numbers.count ? numbers[Int(symbol)] : 0
        if is64 {
          let info = stored(UInt64(number) << 32 | UInt64(type))
          unsafe buffer.storeBytes(
            of: order == .little ? info.littleEndian : info.bigEndian, toByteOffset: position + 8,
            as: UInt64.self)
        } else {
          let info = number << 8 | type & 0xFF
          unsafe buffer.storeBytes(
            of: order == .little ? info.littleEndian : info.bigEndian, toByteOffset: position + 4,
            as: UInt32.self)
        }
      }
    }
  }

  /// Puts an entry behind what is there already; the opposite of `entry(in:at:)`.
  fileprivate func append(_ entry: Relocation, to bytes: inout [UInt8]) {
    if is64 {
      bytes.append(entry.offset, order)
      bytes.append(stored(UInt64(entry.symbol) << 32 | UInt64(entry.type)), order)
      if hasAddend { bytes.append(entry.addend, order) }
    } else {
      bytes.append(UInt32(truncatingIfNeeded: entry.offset), order)
      bytes.append(entry.symbol << 8 | entry.type & 0xFF, order)
      if hasAddend { bytes.append(Int32(truncatingIfNeeded: entry.addend), order) }
    }
  }
}

extension [UInt8] {
  /// Puts a number behind what is there already.
  fileprivate mutating func append<T: FixedWidthInteger>(_ value: T, _ order: ByteOrder) {
    let ordered = order == .little ? value.littleEndian : value.bigEndian
    unsafe Swift.withUnsafeBytes(of: ordered) { unsafe append(contentsOf: $0) }
  }

  /// Adds zeros up to a multiple of a power of two.
  fileprivate mutating func pad(to alignment: Int) {
    let rest = count % alignment
    if rest > 0 { append(contentsOf: repeatElement(0, count: alignment - rest)) }
  }
}

import CLibelf
import SystemPackage

extension Module {
  /// Reads the file at `path` into a model.
  ///
  /// - Throws: `ElfError` where the file cannot be read or contradicts itself.
  public static func read(path: String, limit: UInt64 = FileImage.defaultLimit) throws(ElfError) -> Module {
    try Module(FileImage.read(path: path, limit: limit))
  }

  /// Builds the model of a file that is already in memory.
  ///
  /// - Throws: `ElfError` where the bytes are no ELF file or LLVM bitcode, or contradict themselves.
  public convenience init(_ image: FileImage) throws(ElfError) {
    if let kind = try Module.kindByMagic(image) {
      self.init(bitcode: kind, image: image)
      return
    }
    let header = try ElfHeader.read(image)
    var budget = FileBudget(image)
    let sections = try Module.readThroughLibelf(image, header, &budget)
    let symbolTable = try SymbolTable.read(sections, header, image, &budget)
    let relocationSections = sections.filter { $0.type.isRelocation }.map { RelocationSection($0, header) }
    try Module.holdParts(sections, relocationSections, &budget)
    let info = ModuleInfo(sections, image)
    self.init(
      kind: Module.kind(header, sections),
      header: header,
      sections: sections,
      symbolTable: symbolTable,
      symbolTableSections: sections.filter { $0.type == .symtab }.map(\.index),
      relocationSections: relocationSections,
      groups: sections.filter { $0.type == .group }.map { SectionGroup($0, header, image) },
      signature: ModuleSignature(image),
      info: info,
      image: image,
      fileSize: image.count)
  }

  private convenience init(bitcode kind: FileKind, image: FileImage) {
    self.init(
      kind: kind, header: nil, sections: [], symbolTable: .none, symbolTableSections: [],
      relocationSections: [],
      groups: [], signature: nil, info: .none, image: image, fileSize: image.count)
  }

  /// Recognises by their first bytes the files that are not ELF.
  private static func kindByMagic(_ image: FileImage) throws(ElfError) -> FileKind? {
    if image.starts(with: [0x7F, 0x45, 0x4C, 0x46]) { return nil }
    if image.starts(with: [0x42, 0x43, 0xC0, 0xDE]) { return .bitcode }
    if image.starts(with: [0xDE, 0xC0, 0x17, 0x0B]) { return .bitcodeWrapper }
    let head = image.head(Container.headSize)
    if let container = Container(of: head) {
      throw ElfError(
        .archive, at: .offset(0),
        "\(container.withArticle); extract its members (\(container.tool)) and check those")
    }
    if let compression = Compression(of: head) {
      throw ElfError(
        .compressed, at: .offset(0),
        "compressed with \(compression.rawValue); strip cannot read it either: unpack a copy (\(compression.tool))"
      )
    }
    if let format = ForeignFormat(of: image) { throw ElfError(.notElf, format.message) }
    return nil
  }

  private static func kind(_ header: ElfHeader, _ sections: [Section]) -> FileKind {
    switch header.type {
    case .executable: .executable
    case .shared: .sharedLibrary
    case .core: .core
    case .other: .otherElf
    case .relocatable: Module.isMarked(sections) ? .kernelModule : .relocatable
    }
  }

  /// Takes the memory for what is kept of sections, or is in memory as a whole when it is looked at.
  private static func holdParts(
    _ sections: [Section], _ relocationSections: [RelocationSection], _ budget: inout FileBudget
  ) throws(ElfError) {
    for section in sections {
      guard let size = section.contents?.count else { continue }
      if section.type == .group {
        try budget.hold(size / 4, .member, at: .section(section.index))
      } else if section.type == .note {
        try budget.hold(size, .note, at: .section(section.index))
      } else if section.name.equals(".modinfo") || section.name.equals(".comment") {
        try budget.hold(size, .information, at: .section(section.index))
      } else if section.name.equals("__ksymtab_strings") {
        try budget.hold(size, .export, at: .section(section.index))
      }
    }
    for relocations in relocationSections
    where relocations.target < sections.count && sections[relocations.target].isAllocated {
      try budget.hold(relocations.count, .relocation, at: .section(relocations.index))
    }
  }

  private static func readThroughLibelf(
    _ image: FileImage, _ header: ElfHeader, _ budget: inout FileBudget
  ) throws(ElfError) -> [Section] {
    // Before libelf makes room for them.
    try budget.hold(header.sectionCount, .section)
    let reader = SectionTableReader(image: image, header: header)
    if let file = image.file {
      return try reader.read(from: LibelfHandle(file.descriptor.rawValue), &budget)
    }
    let result: Result<[Section], ElfError> = unsafe image.bytes.withUnsafeBytes { bytes in
      do throws(ElfError) {
        return .success(try reader.read(from: unsafe LibelfHandle(bytes), &budget))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

/// Turns libelf's section headers into the model's, with names and contents held against the file.
private struct SectionTableReader {
  let image: FileImage
  let header: ElfHeader

  func read(
    from handle: borrowing LibelfHandle, _ budget: inout FileBudget
  ) throws(ElfError) -> [Section] {
    let count = try handle.sectionCount()
    guard count == header.sectionCount else {
      throw ElfError(
        .libelf, "libelf sees \(count) sections, the header announces \(header.sectionCount)")
    }
    let names = try nameTable(handle, &budget)
    var sections: [Section] = []
    sections.reserveCapacity(header.sectionCount)
    for index in 0..<header.sectionCount {
      let raw = try handle.sectionHeader(index)
      let section = section(index, raw, names: names)
      try budget.claim(section.contents?.count ?? 0, for: "sections", at: .section(index))
      try budget.claim(
        names.searched(at: Int(raw.sh_name)), for: "names of sections", at: .section(index))
      sections.append(section)
    }
    return sections
  }

  private func nameTable(
    _ handle: borrowing LibelfHandle, _ budget: inout FileBudget
  ) throws(ElfError) -> ByteSlice {
    let index = header.sectionNameTable
    let table = try handle.sectionHeader(index)
    guard table.sh_type == SectionType.strtab.rawValue else {
      throw ElfError(
        .badSection, at: .section(index),
        "said to hold the section names (e_shstrndx), but is no string table")
    }
    guard let range = image.range(offset: table.sh_offset, size: table.sh_size) else {
      throw ElfError(.badSection, at: .section(index), "the section names lie past the end of the file")
    }
    try budget.hold(range.count, .name, at: .section(index))
    return image.slice(range)
  }

  private func section(_ index: Int, _ raw: GElf_Shdr, names: ByteSlice) -> Section {
    let type = SectionType(rawValue: raw.sh_type)
    let nameStart = Int(raw.sh_name)
    // Offset 0 is the empty name, whatever the table holds.
    let name = nameStart == 0 ? [] : names.cString(at: nameStart)
    let hasContents = type != .nobits && type != .null
    return Section(
      index: index,
      name: ElfName(slice: name ?? []),
      hasValidName: name != nil,
      type: type,
      flags: SectionFlags(rawValue: raw.sh_flags),
      address: raw.sh_addr,
      offset: raw.sh_offset,
      size: raw.sh_size,
      link: raw.sh_link,
      info: raw.sh_info,
      alignment: raw.sh_addralign,
      entrySize: raw.sh_entsize,
      contents: hasContents ? image.range(offset: raw.sh_offset, size: raw.sh_size) : nil)
  }
}

extension SymbolTable {
  /// Reads the first SHT_SYMTAB; the kernel and BFD use one only.
  fileprivate static func read(
    _ sections: [Section], _ header: ElfHeader, _ image: FileImage, _ budget: inout FileBudget
  ) throws(ElfError) -> SymbolTable {
    guard let table = sections.first(where: { $0.type == .symtab }) else { return .none }
    guard table.entrySize == header.symbolSize else {
      throw ElfError(
        .badSection, at: .section(table.index),
        "symbol table entries of \(table.entrySize) bytes (sh_entsize); this ELF class has \(header.symbolSize)"
      )
    }
    guard let contents = table.contents else {
      throw ElfError(.badSection, at: .section(table.index), "the symbol table lies past the end of the file")
    }
    guard table.size % header.symbolSize == 0 else {
      throw ElfError(
        .badSection, at: .section(table.index),
        "the symbol table's \(table.size) bytes are no multiple of \(header.symbolSize)")
    }
    // The kernel takes any section for the names.
    guard let strings = sections.indices.contains(Int(table.link)) ? sections[Int(table.link)] : nil,
      strings.index != 0
    else {
      throw ElfError(
        .badSection, at: .section(table.index),
        "its names are said to be in section \(table.link), no string table")
    }
    guard let names = strings.contents else {
      throw ElfError(
        .badSection, at: .section(strings.index), "the symbol names lie past the end of the file")
    }
    let extended = sections.first { $0.type == .symtabShndx && Int($0.link) == table.index }
    var extendedIndexes: Range<Int>?
    if let extended {
      guard let range = extended.contents else {
        throw ElfError(
          .badSection, at: .section(extended.index),
          "the section indexes of symbols lie past the end of the file")
      }
      let size = contents.count / Int(header.symbolSize) * 4
      if range.count >= size { extendedIndexes = range.prefix(size) }
    }
    try budget.hold(contents.count / Int(header.symbolSize), .symbol, at: .section(table.index))
    let symbols = decode(contents, extendedIndexes, header, image)
    if let extended, extendedIndexes == nil, symbols.contains(where: \.lacksExtendedIndex) {
      throw ElfError(
        .badSection, at: .section(extended.index),
        "\(extended.size) bytes of section indexes (SHT_SYMTAB_SHNDX) are too few for the "
          + "\(table.size / header.symbolSize) symbols of section \(table.index)")
    }
    try budget.hold(names.count, .name, at: .section(strings.index))
    let spelling = image.slice(names)
    for symbol in symbols {
      try budget.claim(
        spelling.searched(at: Int(symbol.nameOffset)), for: "names of symbols", at: .section(strings.index))
    }
    return SymbolTable(
      section: table.index, symbols: symbols, firstGlobal: table.info, names: spelling)
  }

  /// Decodes every entry, with SHN_XINDEX resolved.
  private static func decode(
    _ contents: Range<Int>, _ extendedIndexes: Range<Int>?, _ header: ElfHeader, _ image: FileImage
  ) -> [Symbol] {
    let stride = Int(header.symbolSize)
    let order = header.byteOrder
    let is64 = header.elfClass == .elf64
    let extended = extendedIndexes.map(image.slice)
    var symbols: [Symbol] = []
    symbols.reserveCapacity(contents.count / stride)
    image.forEachPiece(of: contents, stride: stride) { piece in
      var position = 0
      while position + stride <= piece.byteCount {
        let index = piece.load(UInt16.self, at: position + (is64 ? 6 : 14), order)
        let word = symbols.count * 4
        let resolved =
          index == 0xFFFF ? extended.map { $0.load(UInt32.self, at: word, order) } : nil
        symbols.append(
          Symbol(
            nameOffset: piece.load(UInt32.self, at: position, order),
            info: piece.load(UInt8.self, at: position + (is64 ? 4 : 12), order),
            other: piece.load(UInt8.self, at: position + (is64 ? 5 : 13), order),
            sectionIndex: resolved ?? UInt32(index), isExtendedIndex: resolved != nil,
            value: is64
              ? piece.load(UInt64.self, at: position + 8, order)
              : UInt64(piece.load(UInt32.self, at: position + 4, order)),
            size: is64
              ? piece.load(UInt64.self, at: position + 16, order)
              : UInt64(piece.load(UInt32.self, at: position + 8, order))))
        position += stride
      }
    }
    return symbols
  }
}

extension RelocationSection {
  fileprivate init(_ section: Section, _ header: ElfHeader) {
    let hasAddends = section.type == .rela
    let size = header.relocationSize(hasAddend: hasAddends)
    let usable = section.entrySize == size ? section.contents : nil
    self.init(
      index: section.index,
      target: Int(section.info),
      symbolTable: Int(section.link),
      hasAddends: hasAddends,
      count: usable.map { $0.count / Int(size) } ?? 0,
      entries: usable)
  }
}

extension SectionGroup {
  fileprivate init(_ section: Section, _ header: ElfHeader, _ image: FileImage) {
    let words = section.contents.map { range in
      let slice = image.slice(range)
      return stride(from: 0, to: range.count - range.count % 4, by: 4).map {
        slice.load(UInt32.self, at: $0, header.byteOrder)
      }
    }
    self.init(
      index: section.index,
      flags: words?.first ?? 0,
      members: Array((words ?? []).dropFirst()),
      symbolTable: Int(section.link),
      signature: section.info,
      isWellFormed: section.entrySize == 4 && section.size % 4 == 0 && section.size >= 4 && words != nil)
  }
}

extension ModuleInfo {
  init(_ sections: [Section], _ image: FileImage) {
    let contents = { (name: StaticString) -> ByteSlice in
      sections.first { $0.name.equals(name) }?.contents.map(image.slice) ?? .empty
    }
    self.init(information: contents(".modinfo"), comment: contents(".comment"))
  }
}

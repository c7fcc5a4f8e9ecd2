import CLibelf

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
  public init(_ image: FileImage) throws(ElfError) {
    if let kind = try Module.kindByMagic(image) {
      self.init(bitcode: kind, image: image)
      return
    }
    let header = try ElfHeader.read(image)
    let (sections, symbolTable) = try Module.readThroughLibelf(image, header)
    let info = ModuleInfo(sections, image)
    self.init(
      kind: Module.kind(header, sections),
      header: header,
      sections: sections,
      symbolTable: symbolTable,
      symbolTableSections: sections.filter { $0.type == .symtab }.map(\.index),
      relocationSections: sections.filter { $0.type.isRelocation }.map { RelocationSection($0, header) },
      groups: sections.filter { $0.type == .group }.map { SectionGroup($0, header, image) },
      signature: ModuleSignature(image),
      info: info,
      image: image)
  }

  private init(bitcode kind: FileKind, image: FileImage) {
    self.init(
      kind: kind, header: nil, sections: [], symbolTable: .none, symbolTableSections: [],
      relocationSections: [],
      groups: [], signature: nil, info: .none, image: image)
  }

  /// Recognises by their first bytes the files that are not ELF.
  private static func kindByMagic(_ image: FileImage) throws(ElfError) -> FileKind? {
    if image.starts(with: [0x42, 0x43, 0xC0, 0xDE]) { return .bitcode }
    if image.starts(with: [0xDE, 0xC0, 0x17, 0x0B]) { return .bitcodeWrapper }
    if image.starts(with: Array("!<arch>\n".utf8)) || image.starts(with: Array("!<thin>\n".utf8)) {
      throw ElfError(.archive, at: .offset(0), "a static archive; extract its members (ar x) and check those")
    }
    let compressions: [(magic: [UInt8], name: String, tool: String)] = [
      ([0x1F, 0x8B], "gzip", "gzip -d"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz", "xz -d"),
      ([0x28, 0xB5, 0x2F, 0xFD], "zstd", "zstd -d"),
      ([0x42, 0x5A, 0x68], "bzip2", "bzip2 -d"),
    ]
    for (magic, name, tool) in compressions where image.starts(with: magic) {
      throw ElfError(
        .compressed, at: .offset(0),
        "compressed with \(name); strip cannot read it either: unpack a copy (\(tool))")
    }
    return nil
  }

  private static func kind(_ header: ElfHeader, _ sections: [Section]) -> FileKind {
    switch header.type {
    case .executable: .executable
    case .shared: .sharedLibrary
    case .core: .core
    case .other: .otherElf
    case .relocatable:
      sections.contains { $0.name == ".modinfo" }
        && sections.contains { $0.name == ".gnu.linkonce.this_module" }
        ? .kernelModule : .relocatable
    }
  }

  private static func readThroughLibelf(
    _ image: FileImage, _ header: ElfHeader
  ) throws(ElfError) -> ([Section], SymbolTable) {
    let result: Result<([Section], SymbolTable), ElfError> = unsafe image.bytes.withUnsafeBytes { bytes in
      do throws(ElfError) {
        let handle = try unsafe LibelfHandle(bytes)
        let count = try handle.sectionCount()
        guard count == header.sectionCount else {
          throw ElfError(
            .libelf, "libelf sees \(count) sections, the header announces \(header.sectionCount)")
        }
        let sections = try SectionTableReader(image: image, header: header).read(from: handle)
        return .success((sections, try SymbolTable.read(sections, header, from: handle)))
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

  func read(from handle: borrowing LibelfHandle) throws(ElfError) -> [Section] {
    let names = try nameTable(handle)
    var sections: [Section] = []
    sections.reserveCapacity(header.sectionCount)
    for index in 0..<header.sectionCount {
      sections.append(section(index, try handle.sectionHeader(index), names: names))
    }
    return sections
  }

  private func nameTable(_ handle: borrowing LibelfHandle) throws(ElfError) -> Range<Int> {
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
    return range
  }

  private func section(_ index: Int, _ raw: GElf_Shdr, names: Range<Int>) -> Section {
    let type = SectionType(rawValue: raw.sh_type)
    let nameStart = Int(raw.sh_name)
    // Offset 0 is the empty name, whatever the table holds.
    let name =
      nameStart == 0
      ? []
      : nameStart < names.count
        ? image.cString(from: names.lowerBound + nameStart, before: names.upperBound) : nil
    let hasContents = type != .nobits && type != .null
    return Section(
      index: index,
      name: ElfName(bytes: name ?? []),
      hasValidName: name != nil,
      type: type,
      flags: SectionFlags(rawValue: raw.sh_flags),
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
    _ sections: [Section], _ header: ElfHeader, from handle: borrowing LibelfHandle
  ) throws(ElfError) -> SymbolTable {
    guard let table = sections.first(where: { $0.type == .symtab }) else { return .none }
    guard table.entrySize == header.symbolSize else {
      throw ElfError(
        .badSection, at: .section(table.index),
        "symbol table entries of \(table.entrySize) bytes (sh_entsize); this ELF class has \(header.symbolSize)"
      )
    }
    guard table.contents != nil else {
      throw ElfError(.badSection, at: .section(table.index), "the symbol table lies past the end of the file")
    }
    guard table.size % header.symbolSize == 0 else {
      throw ElfError(
        .badSection, at: .section(table.index),
        "the symbol table's \(table.size) bytes are no multiple of \(header.symbolSize)")
    }
    guard let strings = sections.indices.contains(Int(table.link)) ? sections[Int(table.link)] : nil,
      strings.type == .strtab
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
    return SymbolTable(
      section: table.index,
      symbols: table.size == 0
        ? [] : try handle.symbols(section: table.index, extendedIndexes: extended?.index),
      firstGlobal: table.info,
      names: names)
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
      stride(from: range.lowerBound, to: range.upperBound - range.count % 4, by: 4).map {
        image.load(UInt32.self, at: $0, header.byteOrder)
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
  /// More fields than any real module has; a hostile file may hold millions.
  private static let fieldLimit = 10_000

  fileprivate init(_ sections: [Section], _ image: FileImage) {
    let strings = { (name: ElfName) -> [ArraySlice<UInt8>] in
      guard let range = sections.first(where: { $0.name == name })?.contents else { return [] }
      return image.bytes[range].split(separator: 0, maxSplits: ModuleInfo.fieldLimit).prefix(
        ModuleInfo.fieldLimit
      )
      .map { $0 }
    }
    let fields = strings(".modinfo").map { line in
      let key = line.prefix { $0 != UInt8(ascii: "=") }
      return ModuleInfoField(key: printable(key), value: printable(line.dropFirst(key.count + 1)))
    }
    var producers: [String] = []
    var seen: Set<String> = []
    for line in strings(".comment").map({ printable($0) }) where seen.insert(line).inserted {
      producers.append(line)
    }
    self.init(fields: fields, producers: producers)
  }
}

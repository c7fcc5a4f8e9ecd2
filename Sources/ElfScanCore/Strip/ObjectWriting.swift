/// Stage 8: the object that BFD writes. Follows `elf_fake_sections`, `assign_section_numbers` and
/// `_bfd_elf_copy_private_section_data` (bfd/elf.c).
struct ObjectWriting {
  let object: BfdObject
  let module: Module
  let header: ElfHeader
  let sections: SectionSelection
  let symbols: SymbolNumbering
  let numbering: SectionNumbering
  let writing: RelocationWriting
  let groups: GroupWriting
  /// Sections of the input whose contents come out otherwise.
  let changedContents: [Int]
  let call: StripCall
  /// Asked for nothing but what is written.
  let bfd: Bfd

  /// Whether another run writes an object that the kernel would see as the same; groups it does not look at. The other one
  /// has not been written yet.
  func comesToTheSame(as other: ObjectWriting) -> Bool {
    call == other.call && bfd.answersAlike(other.bfd) && numbering.slots == other.numbering.slots
      && changedContents == other.changedContents && object.comesToTheSame(as: other.object)
      && symbols.entries == other.symbols.entries && writing.symbols == other.writing.symbols
  }

  /// By section index of the input: the index in the output.
  private var places: [Int?] {
    var places = [Int?](repeating: nil, count: module.sections.count)
    for (place, slot) in numbering.slots.enumerated() {
      switch slot {
      case .section(let index): places[index] = place
      // Where BFD knows again what it writes itself.
      case .symbolTable: if object.symbolTable != 0 { places[object.symbolTable] = place }
      case .symbolNames:
        if object.symbolTable != 0,
          module.sections.indices.contains(Int(module.sections[object.symbolTable].link))
        {
          let strings = Int(module.sections[object.symbolTable].link)
          if places[strings] == nil { places[strings] = place }
        }
      case .sectionNames:
        if header.sectionNameTable != 0, places[header.sectionNameTable] == nil {
          places[header.sectionNameTable] = place
        }
      default: continue
      }
    }
    return places
  }

  func output() -> OutputObject {
    let places = self.places
    let tablePlace = numbering.slots.lastIndex(of: .symbolTable) ?? 0
    var relocations: [RelocationSection] = []
    var written: [Section] = []
    written.reserveCapacity(numbering.slots.count)
    for (place, slot) in numbering.slots.enumerated() {
      switch slot {
      case .null: written.append(Section.null)
      case .section(let index):
        written.append(section(index, at: place, places, table: tablePlace))
        if written[place].type.isRelocation { relocations.append(copied(index, as: written[place])) }
      case .relocations(let target):
        let (section, entries) = rewritten(target, at: place, targetPlace: place - 1, table: tablePlace)
        written.append(section)
        relocations.append(entries)
      case .added: written.append(Section.made("", .progbits, at: place))
      case .symbolTable:
        var table = Section.made(".symtab", .symtab, at: place)
        table.link = UInt32(clamping: place + (numbering.slots.contains(.sectionIndexes) ? 2 : 1))
        table.entrySize = header.symbolSize
        table.alignment = header.elfClass == .elf64 ? 8 : 4
        table.size = UInt64(symbols.entries.count) * header.symbolSize
        written.append(table)
      case .sectionIndexes:
        var indexes = Section.made(".symtab_shndx", .symtabShndx, at: place)
        indexes.link = UInt32(clamping: tablePlace)
        (indexes.entrySize, indexes.alignment) = (4, 4)
        indexes.size = UInt64(symbols.entries.count) * 4
        written.append(indexes)
      case .symbolNames:
        let names = module.section(at: Int(module.section(at: module.symbolTable.section)?.link ?? 0))
        written.append(Section.made(".strtab", .strtab, at: place, contents: names?.contents))
      case .sectionNames:
        let names = module.section(at: header.sectionNameTable)?.contents
        written.append(Section.made(".shstrtab", .strtab, at: place, contents: names))
      }
    }
    let symbolTable = self.symbolTable(written, places, at: tablePlace)
    if tablePlace != 0 { written[tablePlace].info = symbolTable.firstGlobal }
    var header = header
    header.sectionCount = written.count
    header.sectionNameTable = written.count - 1
    header.usesExtendedNumbering = written.count >= ManySections.limit
    header.programHeaderCount = 0
    let length = FileLength.end(of: object, module, sections)
    let output = Module(
      kind: module.kind, header: header, sections: written, symbolTable: symbolTable,
      symbolTableSections: written.lazy.filter { $0.type == .symtab }.map(\.index),
      relocationSections: relocations, groups: groupsWritten(places), signature: nil,
      info: ModuleInfo(written, module.image), image: module.image,
      fileSize: length > FileLength.kernelLimit && bfd.has(.alignsFileOffsets)
        ? Int(clamping: length) : module.fileSize)
    return OutputObject(
      module: output, matching: SectionMatching(module, output, places),
      changedContents: Set(changedContents.compactMap { places[$0] }))
  }

  // MARK: Sections

  /// The type that a section comes out with.
  private func type(_ section: Section) -> SectionType {
    if section.type == .bfdSecondaryRelocations, bfd.takesPrivateType { return .rela }
    if let imposed = bfd.imposedType(on: section, header) { return imposed }
    if case .secondaryRelocations(let target) = object.roles[section.index] {
      // Where nobody gives the type back that BFD has taken from it.
      let isForgotten = bfd.has(.orphansSecondaryRelocations) || section.size == 0 || call.mode == .all
      if isForgotten, sections.isKept[target] || bfd.has(.orphansSecondaryRelocations) || section.size == 0 {
        return .bfdSecondaryRelocations
      }
    }
    return section.type
  }

  private func section(_ index: Int, at place: Int, _ places: [Int?], table: Int) -> Section {
    let old = module.sections[index]
    var section = old
    section.index = place
    section.type = type(old)
    section.flags = bfd.machine.outputFlags(old)
    section.alignment = bfd.alignment(of: old)
    section.flags.subtract(.infoLink)
    section.link = 0
    section.info = 0
    if case .forgottenRelocations = object.roles[index] {
      // BFD has made the section, and given up before it had anything in it.
      section.size = 0
      section.alignment = 1
      section.contents = 0..<0
      return section
    }
    // What is in the file for the first time is zeros.
    if old.type == .nobits, section.type != .nobits { section.contents = 0..<0 }
    if old.flags.contains(.linkOrder), old.link != 0 {
      section.link = UInt32(clamping: module.section(at: Int(old.link)).flatMap { places[$0.index] } ?? 0)
    }
    if old.type == .group {
      section.link = UInt32(clamping: table)
      section.info = groups.signatures[index] ?? 0
      section.size = groups.sizes[index] ?? old.size
    } else if section.type.isRelocation {
      section.link = UInt32(clamping: table)
      section.info = UInt32(clamping: writing.target(of: old, as: section.type, places) ?? 0)
      if section.info != 0 { section.flags.insert(.infoLink) }
    }
    return section
  }

  // MARK: Relocations

  /// A relocation section that BFD copies, or whose symbols alone it renumbers.
  private func copied(_ index: Int, as section: Section) -> RelocationSection {
    let hasAddends = section.type == .rela
    let size = header.relocationSize(hasAddend: hasAddends)
    let own = section.size == 0 ? nil : module.relocationSection(at: index)
    // BFD looks at the size that it expects, whatever sh_entsize says.
    let range = own?.entries ?? (section.entrySize == size ? section.contents : nil)
    let isSameKind = own.map { $0.hasAddends == hasAddends } ?? true
    var copy = RelocationSection(
      index: section.index, target: Int(section.info), symbolTable: Int(section.link), hasAddends: hasAddends,
      count: isSameKind ? range.map { $0.count / Int(size) } ?? 0 : 0, entries: isSameKind ? range : 0..<0)
    if let own, writing.isRewrittenSecondary(own) {
      copy.rewriting = RelocationRewriting(
        [own], symbols: writing.secondarySymbols, hasAddends: true, machine: bfd.machine, nil)
    }
    return copy
  }

  /// The relocations that BFD has read, and writes anew.
  private func rewritten(
    _ target: Int, at place: Int, targetPlace: Int, table: Int
  ) -> (Section, RelocationSection) {
    let hasAddends = object.usesRela[target]
    let sources = [object.relHeader[target], object.relaHeader[target]].compactMap {
      $0.flatMap(module.relocationSection(at:))
    }
    let isEmpty = module.sections[target].size == 0
    let count = isEmpty ? 0 : sources.reduce(0) { $0 + $1.count }
    let size = header.relocationSize(hasAddend: hasAddends)
    let like = (hasAddends ? object.relaHeader[target] : object.relHeader[target]).map { module.sections[$0] }
    let name = module.sections[target].name
    let prefix: StaticString = hasAddends ? ".rela" : ".rel"
    let isNamed =
      like.map { $0.name.hasPrefix(prefix) && $0.name.dropFirst(prefix.utf8CodeUnitCount) == name } ?? false
    var section = Section.made("", hasAddends ? .rela : .rel, at: place)
    section.name =
      isNamed ? like?.name ?? "" : ElfName(bytes: Array("\(prefix)".utf8) + name.rest(after: 0))
    section.flags = like?.flags.contains(.group) ?? false ? [.infoLink, .group] : .infoLink
    section.size = UInt64(count) * size
    section.link = UInt32(clamping: table)
    section.info = UInt32(clamping: targetPlace)
    section.alignment = header.elfClass == .elf64 ? 8 : 4
    section.entrySize = size
    var entries = RelocationSection(
      index: place, target: targetPlace, symbolTable: table, hasAddends: hasAddends, count: count,
      entries: 0..<0)
    if !isEmpty {
      entries.rewriting = RelocationRewriting(
        sources, symbols: writing.symbols, hasAddends: hasAddends, machine: bfd.machine,
        writing.keepsTypes(of: sources) ? nil : bfd)
    }
    return (section, entries)
  }

  // MARK: Symbols and groups

  /// The symbol table that a reader takes: the first. A section that is one by its name alone has none that is understood.
  private func symbolTable(_ sections: [Section], _ places: [Int?], at place: Int) -> SymbolTable {
    if let first = sections.first(where: { $0.type == .symtab }), first.index != place {
      return SymbolTable(section: first.index, symbols: [], firstGlobal: 0, names: nil)
    }
    guard place != 0 else { return .none }
    return SymbolWriting(
      object: object, module: module, call: call, bfd: bfd, places: places,
      firstAdded: numbering.slots.firstIndex(of: .added) ?? 0
    ).table(symbols, at: place)
  }

  private func groupsWritten(_ places: [Int?]) -> [SectionGroup] {
    guard !module.groups.isEmpty else { return [] }
    var relocationPlaces: [Int: Int] = [:]
    for (place, slot) in numbering.slots.enumerated() {
      if case .relocations(let target) = slot { relocationPlaces[target] = place }
    }
    return module.groups.compactMap { group in
      guard sections.isKept[group.index], let place = places[group.index] else { return nil }
      var members: [UInt32] = []
      for index in groups.members[group.index] ?? [] {
        members.append(UInt32(clamping: places[index] ?? 0))
        if GroupRing.writtenRelocations(index, object, module) > 0, let relocations = relocationPlaces[index]
        {
          members.append(UInt32(clamping: relocations))
        }
      }
      return SectionGroup(
        index: place, flags: group.flags, members: members,
        symbolTable: numbering.slots.lastIndex(of: .symbolTable) ?? 0,
        signature: groups.signatures[group.index] ?? 0, isWellFormed: true)
    }.sorted { $0.index < $1.index }
  }
}

extension Section {
  /// The first entry of every section header table.
  static let null = Section.made("", .null, at: 0, alignment: 0)

  /// A section that has no counterpart in the input, and no contents that anyone looks at.
  ///
  /// - Parameter contents: those of the input that stand for them.
  static func made(
    _ name: ElfName, _ type: SectionType, at index: Int, alignment: UInt64 = 1, contents: Range<Int>? = nil
  ) -> Section {
    Section(
      index: index, name: name, hasValidName: true, type: type, flags: [], address: 0, offset: 0,
      size: UInt64(contents?.count ?? 0), link: 0, info: 0, alignment: alignment, entrySize: 0,
      contents: contents ?? (type == .null ? nil : 0..<0))
  }
}

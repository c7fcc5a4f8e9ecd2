/// Stage 8: the object that BFD writes. Follows `elf_fake_sections`, `assign_section_numbers` and
/// `_bfd_elf_copy_private_section_data` (bfd/elf.c).
struct ObjectWriting {
  /// Asked for nothing but what is written.
  let context: StripContext
  let symbols: SymbolNumbering
  let numbering: SectionNumbering
  let writing: RelocationWriting
  let groups: GroupWriting
  /// Sections of the input whose contents come out otherwise.
  let changedContents: [Int]
  /// Where the last section ends in the file, at least, in bytes.
  private let length: UInt64

  /// - Parameter spoiled: sections whose contents the machine's own code changes.
  init(_ copy: PreparedCopy, _ writing: RelocationWriting, _ groups: GroupWriting, _ spoiled: [Int]) {
    context = writing.context
    symbols = copy.symbols
    numbering = copy.numbering
    self.writing = writing
    self.groups = groups
    changedContents = copy.notes.changed + spoiled
    length = copy.length
  }

  var object: BfdObject { context.object }
  var module: Module { context.module }
  var header: ElfHeader { context.header }
  var sections: SectionSelection { context.sections }
  var bfd: Bfd { context.bfd }

  /// Whether another run writes an object that the kernel would see as the same; groups it does not look at. The other one
  /// has not been written yet.
  func comesToTheSame(as other: ObjectWriting) -> Bool {
    context.call == other.context.call && bfd.answersAlike(other.bfd)
      && numbering.slots == other.numbering.slots
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

  /// What is looked up once for all sections.
  struct Places {
    /// By section index of the input: the index in the output.
    let all: [Int?]
    /// The symbol table's; 0 for none.
    let table: Int
    /// Whether what the loader does not look at is wanted too.
    let isWhole: Bool
    /// The first section named `.dynsym`.
    var dynamicTable: Int?
    /// The last section of code so far.
    var code: Int?
    /// The ways in which relocations are written anew, each once.
    var rewritings: [RelocationRewriting] = []
    /// Rings of sections whose group goes.
    var dissolved: Set<Int> = []
    /// Groups that one in front of them lists.
    var listedLater: Set<Int> = []
  }

  /// - Parameter isWhole: whether all that is in headers and groups is wanted, and not only what the loader looks at.
  func output(isWhole: Bool) -> OutputObject {
    let places = self.places
    let tablePlace = numbering.slots.lastIndex(of: .symbolTable) ?? 0
    var known = Places(all: places, table: tablePlace, isWhole: isWhole)
    if isWhole {
      let dynamic = object.order.first { sections.isKept[$0] && module.sections[$0].name.equals(".dynsym") }
      known.dynamicTable = dynamic.flatMap { places[$0] }
      known.dissolved = sections.dissolved(object, module)
      known.listedLater = listedLater()
    }
    let (groups, listed) = isWhole ? groupsWritten(places, table: tablePlace) : ([], [])
    var relocations: [RelocationSection] = []
    var written: [Section] = []
    written.reserveCapacity(numbering.slots.count)
    for (place, slot) in numbering.slots.enumerated() {
      switch slot {
      case .null: written.append(Section.null)
      case .section(let index):
        written.append(section(index, at: place, known))
        if written[place].type == .progbits, written[place].flags.isSuperset(of: [.alloc, .execinstr]) {
          known.code = place
        }
        if written[place].type.isRelocation { relocations.append(copied(index, as: written[place])) }
      case .relocations(let target):
        var (section, entries) = rewritten(target, at: place, &known)
        if listed.contains(place) { section.flags.insert(.group) }
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
    if isWhole {
      linkStabs(&written)
      linkSecondaries(&written)
    }
    let symbolTable = self.symbolTable(written, places, at: tablePlace)
    if tablePlace != 0 { written[tablePlace].info = symbolTable.firstGlobal }
    var header = header
    header.sectionCount = written.count
    header.sectionNameTable = written.count - 1
    header.usesExtendedNumbering = written.count >= ManySections.limit
    header.programHeaderCount = 0
    let output = Module(
      kind: module.kind, header: header, sections: written, symbolTable: symbolTable,
      symbolTableSections: written.lazy.filter { $0.type == .symtab }.map(\.index),
      relocationSections: relocations, groups: groups, signature: nil,
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
    // Where nobody gives the type back that BFD has taken from it.
    if case .secondaryRelocations = object.roles[section.index],
      bfd.has(.orphansSecondaryRelocations) || section.size == 0
    {
      return .bfdSecondaryRelocations
    }
    return section.type
  }

  private func section(_ index: Int, at place: Int, _ known: Places) -> Section {
    let (places, table) = (known.all, known.table)
    let old = module.sections[index]
    var section = old
    section.index = place
    section.type = type(old)
    section.flags = bfd.machine.outputFlags(old)
    section.alignment = max(bfd.alignment(of: old), 1)
    section.flags.subtract([.infoLink, .group])
    if !section.flags.isSubset(of: .knownToBfd), !bfd.has(.reportsUnknownFlags) {
      section.flags.formIntersection(.knownToBfd)
    }
    // Where a group goes, so does the flag of its members.
    if object.isGroupMember[index], !known.dissolved.contains(sections.ringOf[index]) {
      section.flags.insert(.group)
    }
    section.link = 0
    section.info = 0
    if case .forgottenRelocations = object.roles[index] {
      // BFD has made the section, and given up before it had anything in it, or knew that it is not to be written to.
      section.size = 0
      section.alignment = 1
      section.contents = 0..<0
      section.flags.formIntersection(.ofSystemsAndProcessors.union(.group))
      section.flags.insert(.write)
    }
    // What is in the file for the first time is zeros.
    if old.type == .nobits, section.type != .nobits { section.contents = 0..<0 }
    if section.flags.contains(.linkOrder), old.link != 0 {
      section.link = UInt32(clamping: module.section(at: Int(old.link)).flatMap { places[$0.index] } ?? 0)
    }
    if bfd.machine.isCodeIndex?(old) ?? false, section.link == 0, old.size > 0, old.type != .nobits {
      // The code in front of it.
      section.link = UInt32(clamping: known.code ?? 0)
    }
    if old.type == .group {
      // A group that lists itself or an earlier one comes too late for the flag.
      if !old.flags.contains(.group), !known.listedLater.contains(index) { section.flags.remove(.group) }
      section.link = UInt32(clamping: table)
      section.info = groups.signatures[index] ?? 0
      section.size = groups.sizes[index] ?? old.size
    } else if section.type.isRelocation {
      section.link = UInt32(clamping: linkOfCopied(old, known))
      let hasAddends = section.type == .rela
      if bfd.machine.usesBothKinds || bfd.machine.usesRela == hasAddends {
        section.entrySize = header.relocationSize(hasAddend: hasAddends)
      }
      section.info = UInt32(clamping: writing.target(of: old, as: section.type, places) ?? 0)
      if section.info != 0, secondaryTarget(old) == nil { section.flags.insert(.infoLink) }
    }
    if !section.flags.contains(.merge), let size = entrySize(section.type) { section.entrySize = size }
    if section.type == .nobits, section.size > 0 {
      // As for files that hold nothing but debugging information.
      if section.link == 0 { section.link = old.link }
      if section.info == 0 { section.info = old.info }
    }
    return section
  }

  private func listedLater() -> Set<Int> {
    module.groups.reduce(into: []) { listed, group in
      for member in group.members
      where Int(member) > group.index && module.section(at: Int(member))?.type == .group {
        listed.insert(Int(member))
      }
    }
  }

  /// The size that BFD gives the entries of sections of a type; nil where it leaves it as it was.
  private func entrySize(_ type: SectionType) -> UInt64? {
    let isWide = header.elfClass == .elf64
    return switch type {
    case .initArray, .finiArray, .preinitArray: isWide ? 8 : 4
    case .hash, .group: 4
    case .gnuHash: isWide ? 0 : 4
    case .gnuVersym: 2
    case .gnuVerdef, .gnuVerneed: 0
    case .gnuLiblist: 20
    case .dynsym: header.symbolSize
    case .dynamic: isWide ? 16 : 8
    default: nil
    }
  }

  // MARK: Symbols and groups

  /// The symbol table that a reader takes: the first. A section that is one by its name alone has none that is understood.
  private func symbolTable(_ sections: [Section], _ places: [Int?], at place: Int) -> SymbolTable {
    if let first = sections.first(where: { $0.type == .symtab }), first.index != place {
      return SymbolTable(section: first.index, symbols: [], firstGlobal: 0, names: nil)
    }
    guard place != 0 else { return .none }
    return SymbolWriting(
      context: context, places: places, firstAdded: numbering.slots.firstIndex(of: .added) ?? 0
    ).table(symbols, at: place)
  }

  /// A section `.stab` with names in `.stabstr`, and its like.
  private func linkStabs(_ written: inout [Section]) {
    let tables = written.filter { $0.type == .strtab && $0.name.hasPrefix(".stab") }
    guard !tables.isEmpty else { return }
    let first = Dictionary(written.map { ($0.name, $0.index) }, uniquingKeysWith: { first, _ in first })
    for strings in tables {
      let name = strings.name.bytes
      guard name.suffix(3).elementsEqual("str".utf8), let stabs = first[ElfName(bytes: name.dropLast(3))]
      else { continue }
      written[stabs].link = UInt32(clamping: strings.index)
      written[stabs].entrySize = 12
    }
  }

  /// The sections that a group points to, from the first on.
  ///
  /// - Parameter budget: how many are still looked at, for all groups: several can point to the same ones.
  private func members(of group: Int, _ budget: inout Int) -> [Int] {
    guard let first = object.nextInGroup[group] else { return [] }
    var members: [Int] = []
    var next = first
    repeat {
      budget -= 1
      if sections.isKept[next] { members.append(next) }
      guard let following = object.nextInGroup[next] else { break }
      next = following
    } while next != first && budget > 0
    return members
  }

  private static let memberLimit = 1 << 20

  /// The groups, and the places of the relocation sections that they list, or would if there were room.
  private func groupsWritten(_ places: [Int?], table: Int) -> ([SectionGroup], Set<Int>) {
    guard !module.groups.isEmpty else { return ([], []) }
    var relocationPlaces: [Int: Int] = [:]
    for (place, slot) in numbering.slots.enumerated() {
      if case .relocations(let target) = slot { relocationPlaces[target] = place }
    }
    var written: [SectionGroup] = []
    var listed: Set<Int> = []
    var budget = ObjectWriting.memberLimit
    for group in module.groups {
      guard sections.isKept[group.index], let place = places[group.index] else { continue }
      let size = groups.sizes[group.index] ?? 0
      let room = Int(clamping: size / 4) - 1
      // BFD fills the list from its end.
      var words: [UInt32] = []
      for index in room < 0 ? [] : members(of: group.index, &budget) {
        if GroupRing.writtenRelocations(index, object, module) > 0, let relocations = relocationPlaces[index],
          words.count <= room || bfd.has(.overrunsGroupList)
        {
          listed.insert(relocations)
          words.append(UInt32(clamping: relocations))
        }
        words.append(UInt32(clamping: places[index] ?? 0))
      }
      // GRP_COMDAT is all that it knows.
      var flags = group.flags & 1
      if bfd.has(.overrunsGroupList) {
        words.append(flags)
        flags = words.count > room ? words[max(room, 0)] : 0
      }
      let missing = [UInt32](repeating: 0, count: max(room - words.count, 0))
      written.append(
        SectionGroup(
          index: place, flags: room < 0 ? 0 : flags, members: missing + words.prefix(max(room, 0)).reversed(),
          symbolTable: table, signature: groups.signatures[group.index] ?? 0,
          isWellFormed: room >= 0 && size % 4 == 0))
    }
    return (written.sorted { $0.index < $1.index }, listed)
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

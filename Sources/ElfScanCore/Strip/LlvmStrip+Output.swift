/// What llvm-strip and llvm-objcopy write of a module that they take (`replaceAndRemoveSections`,
/// `updateAndRemoveSymbols`, llvm/lib/ObjCopy/ELF/ELFObjcopy.cpp; `ELFWriter::finalize`, ELFObject.cpp).
///
/// As 19.1.7 and 23.1.4 do. 14.0.6 keeps groups of which nothing is left, and drops every link to the symbol table but
/// those of relocations and groups; the kernel's loader looks at neither.
extension LlvmRun {
  func written(_ shared: inout SharedFindings) throws(NoOutput) -> OutputObject {
    let isKept = try sectionsLeft()
    try checkLinks(isKept)
    let needed = symbolsNeeded(isKept, &shared)
    let symbols = symbolsLeft(isKept, needed)
    var object = RemainingObject.of(module, header, isKept: isKept, symbols: symbols)
    let lost = object.numbers.indices.dropFirst().first { needed.contains($0) && object.numbers[$0] == 0 }
    if let lost {
      throw .unknown("relocations or groups that stay name \(module.symbolLabel(lost)), which goes")
    }
    let locals = symbols.prefix { module.symbolTable.symbols[$0].isLocal }.count
    for place in object.sections.indices.dropFirst() {
      object.sections[place] = written(object.sections[place], object, locals: locals)
    }
    let groups = self.groups(&object, isKept)
    let types = object.sections.lazy.map(\.type)
    if needsSectionIndexes(isKept), types.contains(.symtab), !types.contains(.symtabShndx) {
      var indexes = Section.made(".symtab_shndx", .symtabShndx, at: object.sections.count, alignment: 4)
      indexes.link = object.place(UInt32(clamping: module.symbolTable.section))
      (indexes.size, indexes.entrySize) = (UInt64(symbols.count) * 4, 4)
      object.sections.append(indexes)
    }
    let names = object.place(UInt32(clamping: header.sectionNameTable))
    // The null section has what the header has no room for.
    if object.sections.count >= ElfHeader.sectionCountLimit {
      object.sections[0].size = UInt64(object.sections.count)
    }
    if names >= ElfHeader.sectionCountLimit { object.sections[0].link = names }
    return object.output(
      groups: groups, names: Int(names),
      renumbersRelocations: { !$0.isAllocated })
  }

  // MARK: Sections

  /// Whether the call itself takes the section.
  private func removes(_ section: Section) -> Bool {
    switch mode {
    case .objcopy: false
    case .debug, .unneeded: section.name.hasPrefix(".debug") || section.name.equals(".gdb_index")
    case .all:
      !section.isAllocated && section.index != header.sectionNameTable
        && section.type.rawValue != 0x7000_0003  // SHT_ARM_ATTRIBUTES, for whatever machine
        && !section.name.hasPrefix(".gnu.warning") && !section.name.equals(".gnu_debuglink")
    }
  }

  /// By section index: whether it stays. Relocations go with what they apply to, and groups with the last of their members.
  private func sectionsLeft() throws(NoOutput) -> [Bool] {
    let isRemoved = module.sections.map { $0.index != 0 && removes($0) }
    var isKept = isRemoved.map { !$0 }
    for section in module.sections where section.type.isRelocation && isRemoved[Int(section.info)] {
      isKept[section.index] = false
    }
    try dropEmptyGroups(&isKept)
    if !needsSectionIndexes(isKept) {
      for section in module.sections where section.type == .symtabShndx { isKept[section.index] = false }
    }
    return isKept
  }

  /// A group can be the last member of another.
  private func dropEmptyGroups(_ isKept: inout [Bool]) throws(NoOutput) {
    for _ in 0..<LlvmRun.passLimit {
      var isDone = true
      for group in module.groups
      where isKept[group.index] && group.members.allSatisfy({ !isKept[Int($0)] }) {
        isKept[group.index] = false
        isDone = false
      }
      if isDone { return }
    }
    throw .unknown("groups that list each other in long chains")
  }

  private static let passLimit = 16

  /// Whether a section has a symbol whose number does not fit into st_shndx.
  private func needsSectionIndexes(_ isKept: [Bool]) -> Bool {
    let beyond = isKept.indices.filter { isKept[$0] }.dropFirst(ElfHeader.sectionCountLimit)
    guard let first = beyond.first else { return false }
    return module.symbolTable.symbols.contains { symbol in
      symbol.definingSection.map { $0 >= first && isKept[$0] } ?? false
    }
  }

  /// Whether it is copied as the bytes that it is, with the numbers in its header.
  private func isOpaque(_ section: Section) -> Bool {
    switch section.type {
    case .strtab: !section.isAllocated
    case .rel, .rela, .hash, .gnuHash, .group, .dynsym, .dynamic, .symtab, .symtabShndx, .nobits: false
    default: section.flags.contains(.compressed)
    }
  }

  private func checkLinks(_ isKept: [Bool]) throws(NoOutput) {
    for section in module.sections where isKept[section.index] && section.link != 0 && !isOpaque(section) {
      guard let link = module.section(at: Int(section.link)), !isKept[link.index],
        link.type != .symtab || section.isWrittenAnew
      else { continue }
      let reason = "section '\(link.label)' cannot be removed because it is referenced by '\(section.label)'"
      // Some versions keep groups of which nothing is left.
      throw link.type == .group ? .unknown(reason) : .refuses(reason)
    }
  }

  private func written(_ section: Section, _ object: RemainingObject, locals: Int) -> Section {
    var section = section
    let wordSize: UInt64 = header.elfClass == .elf64 ? 8 : 4
    let linked = module.section(at: Int(section.link))
    switch section.type {
    case _ where isOpaque(section):
      let names = module.section(at: module.symbolTable.section).map { object.place($0.link) }
      guard section.type == .strtab, section.index != Int(names ?? 0),
        section.index != Int(object.place(UInt32(clamping: header.sectionNameTable)))
      else { break }
      // Whatever else was in it, nobody has asked for it.
      (section.size, section.contents) = (1, 0..<0)
    case .rel, .rela:
      (section.link, section.info) = (object.place(section.link), object.place(section.info))
      if !section.isAllocated { section.alignment = wordSize }
    case .symtab:
      (section.link, section.info) = (object.place(section.link), UInt32(clamping: locals))
      (section.size, section.alignment) = (UInt64(object.symbols.count) * header.symbolSize, wordSize)
    case .symtabShndx:
      (section.link, section.size) = (object.place(section.link), UInt64(object.symbols.count) * 4)
    case .group:
      (section.link, section.info) = (object.place(section.link), object.number(section.info))
    default:
      // The numbers in it are of symbols, as far as anyone knows.
      section.link = linked?.type == .symtab && object.renumbers ? 0 : object.place(section.link)
    }
    return section
  }

  /// The groups that stay, of which those with a local name are for one file alone; what was in others is in none.
  private func groups(_ object: inout RemainingObject, _ isKept: [Bool]) -> [SectionGroup] {
    var written: [SectionGroup] = []
    for group in module.groups {
      let members = group.members.compactMap { object.places[Int($0)] }
      guard let place = object.places[group.index] else {
        for member in members { object.sections[member].flags.remove(.group) }
        continue
      }
      let isLocal = module.symbolTable.symbols[Int(group.signature)].isLocal
      object.sections[place].size = UInt64(members.count + 1) * 4
      written.append(
        SectionGroup(
          index: place, flags: isLocal ? group.flags & ~1 : group.flags,
          members: members.map { UInt32(clamping: $0) }, symbolTable: Int(object.sections[place].link),
          signature: object.sections[place].info, isWellFormed: true))
    }
    return written
  }

  // MARK: Symbols

  /// Symbols that relocations or groups name which stay.
  private func symbolsNeeded(_ isKept: [Bool], _ shared: inout SharedFindings) -> SymbolSet {
    let relocations = module.relocationSections.indices.filter { position in
      let index = module.relocationSections[position].index
      return isKept[index] && !module.sections[index].isAllocated
    }
    var needed = shared.symbols(of: relocations)
    for group in module.groups where isKept[group.index] { needed.insert(Int(group.signature)) }
    return needed
  }

  /// Local symbols first, otherwise in the order they had.
  private func symbolsLeft(_ isKept: [Bool], _ needed: SymbolSet) -> [Int] {
    var locals: [Int] = []
    var others: [Int] = []
    for (index, symbol) in module.symbolTable.symbols.enumerated() {
      let isHomeless = symbol.definingSection.map { !isKept[$0] } ?? false
      guard index == 0 || !isHomeless && stays(symbol, isNeeded: needed.contains(index)) else { continue }
      if symbol.isLocal { locals.append(index) } else { others.append(index) }
    }
    return locals + others
  }

  private func stays(_ symbol: Symbol, isNeeded: Bool) -> Bool {
    switch mode {
    case .objcopy: true
    case .debug: !symbol.isFile
    case .unneeded:
      isNeeded || symbol.isSection || !symbol.isLocal && !symbol.isUndefined || isMapping(symbol)
    case .all: false
    }
  }

  /// `$x`, `$d` and so on, alone or with a dot and more behind them.
  private func isMapping(_ symbol: Symbol) -> Bool {
    let letters: [UInt8] =
      switch header.machine {
      case .aarch64: Array("xd".utf8)
      case .arm: Array("atd".utf8)
      default: []
      }
    guard !letters.isEmpty, symbol.info == 0, !symbol.isUndefined else { return false }
    let name = Array(module.nameBytes(of: symbol).prefix(3))
    return name.count > 1 && name[0] == UInt8(ascii: "$") && letters.contains(name[1])
      && (name.count == 2 || name[2] == UInt8(ascii: "."))
  }
}

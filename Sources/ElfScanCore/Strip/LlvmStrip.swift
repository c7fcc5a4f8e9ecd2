/// llvm-strip and llvm-objcopy: they read the whole file into a model of their own and refuse what does not fit it
/// (llvm/lib/ObjCopy/ELF/ELFObject.cpp); groups and any number of relocation sections do.
struct LlvmStrip: Stripper {
  let mode: StripMode

  func output(_ predictor: inout StripPredictor) throws(NoOutput) -> OutputObject {
    guard let header = predictor.module.header else { throw .refuses("the file was not recognized") }
    let run = LlvmRun(module: predictor.module, header: header, survey: predictor.survey, mode: mode)
    return try run.output(&predictor.shared)
  }
}

/// One run on one module.
struct LlvmRun {
  let module: Module
  let header: ElfHeader
  let survey: RelocationSurvey
  let mode: StripMode

  func output(_ shared: inout SharedFindings) throws(NoOutput) -> OutputObject {
    if let group = module.groups.first(where: { $0.symbolTable == 0 || !$0.isWellFormed }) {
      throw .unknown("\(module.sectionLabel(group.index)) is malformed")
    }
    try checkSections()
    try checkSymbols()
    try checkGroups()
    try checkRelocations()
    if let reason = unusual(&shared) { throw .unknown(reason) }
    return try written(&shared)
  }

  private func checkSections() throws(NoOutput) {
    for section in module.sections.dropFirst() {
      if !section.hasValidName { throw .refuses("section \(section.index) has an invalid name") }
      if module.goesPastEndOfFile(section) && section.size > 0 {
        throw .refuses("\(section.label) goes past the end of the file")
      }
      // Of a string table only the contents are looked at, unless it is loaded. Old debugging information: see
      // `entanglement`.
      if section.type != .strtab || section.isAllocated, !section.name.hasPrefix(".zdebug"),
        section.link != 0,
        Int(section.link) >= module.sections.count
      {
        throw .refuses("link field value \(section.link) in \(section.label) is invalid")
      }
      guard let size = entrySize(section) else { continue }
      if section.entrySize != size || section.size % size != 0 {
        throw .refuses("\(section.label) has an invalid entry size")
      }
    }
    if header.sectionNameTable != 0, !isStringTable(header.sectionNameTable) {
      throw .refuses(
        "e_shstrndx field value \(header.sectionNameTable) in elf header does not reference a string table")
    }
  }

  /// Whether there is a string table; a loaded one is taken for plain contents.
  private func isStringTable(_ index: Int) -> Bool {
    module.section(at: index).map { $0.type == .strtab && !$0.isAllocated } ?? false
  }

  private func entrySize(_ section: Section) -> UInt64? {
    switch section.type {
    case .symtab: header.symbolSize
    // Loaded ones are copied as they are.
    case .rel where !section.isAllocated, .rela where !section.isAllocated:
      header.relocationSize(hasAddend: section.type == .rela)
    default: nil
    }
  }

  private func checkSymbols() throws(NoOutput) {
    if !module.symbolsWithoutName.isEmpty {
      throw .refuses("the name of a symbol is past the end of the string table")
    }
    if let table = module.symbolTableSections.first.flatMap({ module.section(at: $0) }),
      !isStringTable(Int(table.link))
    {
      throw .refuses("symbol table has link index of \(table.link) which is not a string table")
    }
    for (index, symbol) in module.symbolTable.symbols.enumerated() {
      if let section = symbol.definingSection {
        guard section == 0 || section >= module.sections.count else { continue }
        throw .refuses("symbol '\(module.symbolLabel(index))' has invalid section index \(section)")
      }
      if !symbol.isUndefined && !symbol.isAbsolute && !symbol.isCommon && !isOfMips(symbol) {
        throw .refuses(
          "symbol '\(module.symbolLabel(index))' has unsupported value greater than or equal to SHN_LORESERVE: "
            + "\(symbol.sectionIndex)")
      }
    }
  }

  /// SHN_MIPS_ACOMMON, SHN_MIPS_SCOMMON and SHN_MIPS_SUNDEFINED: 14.0.6 refuses them, 19.1.7 does not.
  private func isOfMips(_ symbol: Symbol) -> Bool {
    module.header?.machine == .mips && [0xFF00, 0xFF03, 0xFF04].contains(symbol.sectionIndex)
  }

  private func checkGroups() throws(NoOutput) {
    for group in module.groups {
      let label = module.sectionLabel(group.index)
      let alignment = module.sections[group.index].alignment
      if alignment % 4 != 0 { throw .refuses("invalid alignment \(alignment) of group section '\(label)'") }
      guard module.section(at: group.symbolTable)?.type == .symtab else {
        throw .refuses("link field of '\(label)' is not a symbol table")
      }
      guard Int(group.signature) < module.symbolTable.count else {
        throw .refuses(
          "info field value '\(group.signature)' in section '\(label)' is not a valid symbol index")
      }
      if let member = group.members.first(where: { $0 == 0 || Int($0) >= module.sections.count }) {
        throw .refuses("group member index \(member) in section '\(label)' is invalid")
      }
    }
  }

  private func checkRelocations() throws(NoOutput) {
    for relocations in module.relocationSections {
      let section = module.sections[relocations.index]
      let link = section.link == 0 ? nil : module.section(at: Int(section.link))
      // Loaded ones are taken for those of a dynamic linker, whose symbols are others; livepatches have them.
      let wanted: SectionType = section.isAllocated ? .dynsym : .symtab
      if let link, link.type != wanted {
        throw .refuses("link field value \(section.link) in section \(section.label) is not a symbol table")
      }
      if Int(section.info) >= module.sections.count {
        throw .refuses("info field value \(section.info) in section \(section.label) is invalid")
      }
      let facts = survey[relocations]
      if facts.invalidSymbols > 0 {
        throw .refuses("invalid symbol index: \(facts.firstInvalidSymbol)")
      }
    }
  }

  // MARK: What is dropped

  /// What no one has measured in all versions: things that stay and point at things that go.
  private func unusual(_ shared: inout SharedFindings) -> String? {
    if let section = module.sections.first(where: { $0.type == .crel }) {
      return "\(section.label) holds compact relocations, which only some versions know"
    }
    if let reason = module.oddSection { return reason }
    if module.symbolTable.symbols.first.map({ $0.info != 0 || !$0.isUndefined }) ?? false {
      return "the null symbol has a binding, a type or a section"
    }
    if header.sectionNameTable == 0 { return "there is no table of section names" }
    if module.symbolTable.symbols.contains(where: isOfMips) {
      return "symbols in sections that only MIPS has, which only some versions know"
    }
    if module.symbolTableSections.count > 1 {
      return "\(module.symbolTableSections.count) symbol tables, which only some versions bear"
    }
    if let relocations = module.relocationSections.first(where: { $0.symbolTable == 0 }) {
      return "\(module.sectionLabel(relocations.index)) names no symbol table"
    }
    if mode == .debug || mode == .unneeded { return module.entanglement(&shared) }
    if mode == .all {
      if header.programHeaderCount > 0 { return "there are segments" }
      if let table = module.sections.first(where: {
        $0.isCompressedTable || $0.type == .symtab && $0.isAllocated
      }) {
        return "\(table.label) is a loaded or compressed table"
      }
    }
    return module.sections.first {
      $0.name.hasPrefix(".zdebug") && Int($0.link) >= module.sections.count
    }.map { "sh_link of \($0.label), which only some versions look at" }
  }
}

extension Module {
  /// A section that no tool makes, and that strippers other than GNU's treat each in its own way.
  var oddSection: String? {
    for section in sections.dropFirst() {
      if section.alignment > FileLength.kernelLimit { return "the alignment of \(section.label)" }
      if section.type == .symtabShndx, Int(section.link) != symbolTable.section {
        return "\(section.label) is of section numbers (SHT_SYMTAB_SHNDX) for no symbol table"
      }
      if section.type == .null, section.isAllocated {
        return "section \(section.index) is loaded, and of no type (SHT_NULL)"
      }
    }
    return nil
  }

  /// A section, group or relocation that survives stripping and depends on something that does not; compilers make
  /// none, and strippers other than GNU's treat them each in its own way.
  func entanglement(_ shared: inout SharedFindings) -> String? {
    let isDropped = sections.map { section in
      section.name.hasPrefix(".debug") || section.name.hasPrefix(".zdebug") || section.name.hasPrefix(".stab")
        || section.name.hasPrefix(".gnu.debuglto_") || section.name.equals(".line")
        || section.name.equals(".gdb_index")
    }
    if let section = sections.first(where: { $0.name.hasPrefix(".zdebug") }) {
      return "\(section.label) is debugging information that only some versions know"
    }
    for section in sections.dropFirst() {
      if section.isCompressedTable {
        return "\(section.label) is flagged as compressed, which only some versions bear"
      }
      if section.isAllocated, isDropped[section.index] {
        return "\(section.label) is loaded, though named like debugging information, which goes"
      }
    }
    for section in sections.dropFirst() where !section.isSurelyDropped && !section.type.isRelocation {
      guard section.link != 0, Int(section.link) < isDropped.count, isDropped[Int(section.link)] else {
        continue
      }
      return "\(section.label) points at debugging information"
    }
    let goes = { (symbol: Symbol) in
      symbol.isFile || symbol.definingSection.map { $0 < isDropped.count && isDropped[$0] } ?? false
    }
    for group in groups where symbolTable.symbols.indices.contains(Int(group.signature)) {
      if goes(symbolTable.symbols[Int(group.signature)]) {
        return "\(sectionLabel(group.index)) is named after something that is dropped"
      }
    }
    let kept = relocationSections.indices.filter { position in
      let target = relocationSections[position].target
      // Old forms of debugging information some strippers keep.
      return section(at: target).map { !$0.isSurelyDropped } ?? true
    }
    let needed = shared.symbols(of: Array(kept))
    guard !needed.isEmpty else { return nil }
    let lost = symbolTable.symbols.indices.first { needed.contains($0) && goes(symbolTable.symbols[$0]) }
    return lost.map { "relocations that stay name \(symbolLabel($0)), which goes" }
  }
}

extension Section {
  /// A table that strippers read, and that would have to be unpacked first.
  fileprivate var isCompressedTable: Bool {
    flags.contains(.compressed) && (isWrittenAnew || type == .strtab)
  }

  /// Debugging information that every stripper knows.
  fileprivate var isSurelyDropped: Bool { name.hasPrefix(".debug") || name.equals(".gdb_index") }
}

/// llvm-strip and llvm-objcopy: they read the whole file into a model of their own and refuse what does not fit it
/// (llvm/lib/ObjCopy/ELF/ELFObject.cpp); groups and any number of relocation sections do.
struct LlvmStrip {
  private let module: Module
  private let survey: RelocationSurvey
  private let mode: StripMode

  private struct Refusal: Error {
    let reason: String
  }

  init(_ module: Module, _ survey: RelocationSurvey, _ mode: StripMode) {
    self.module = module
    self.survey = survey
    self.mode = mode
  }

  func outcome(_ shared: inout SharedFindings) -> (AlternativePrediction.Outcome, String?) {
    guard let header = module.header else { return (.refuses, "the file was not recognized") }
    if let group = module.groups.first(where: { $0.symbolTable == 0 || !$0.isWellFormed }) {
      return (.unknown, "\(module.sectionLabel(group.index)) is malformed")
    }
    do throws(Refusal) {
      try checkSections(header)
      try checkSymbols()
      try checkGroups()
      try checkRelocations()
      if let reason = unusual(&shared) { return (.unknown, reason) }
      return (.sound, nil)
    } catch {
      return (.refuses, error.reason)
    }
  }

  private func checkSections(_ header: ElfHeader) throws(Refusal) {
    for section in module.sections.dropFirst() {
      if !section.hasValidName { throw Refusal(reason: "section \(section.index) has an invalid name") }
      if module.goesPastEndOfFile(section) && section.size > 0 {
        throw Refusal(reason: "\(section.label) goes past the end of the file")
      }
      // Of a string table only the contents are looked at. Old debugging information: see `entanglement`.
      if section.type != .strtab, !section.name.hasPrefix(".zdebug"), section.link != 0,
        Int(section.link) >= module.sections.count
      {
        throw Refusal(reason: "link field value \(section.link) in \(section.label) is invalid")
      }
      guard let size = entrySize(section, header) else { continue }
      if section.entrySize != size || section.size % size != 0 {
        throw Refusal(reason: "\(section.label) has an invalid entry size")
      }
    }
    if header.sectionNameTable != 0, !isStringTable(header.sectionNameTable) {
      throw Refusal(
        reason:
          "e_shstrndx field value \(header.sectionNameTable) in elf header does not reference a string table")
    }
  }

  /// Whether there is a string table; a loaded one is taken for plain contents.
  private func isStringTable(_ index: Int) -> Bool {
    module.section(at: index).map { $0.type == .strtab && !$0.isAllocated } ?? false
  }

  private func entrySize(_ section: Section, _ header: ElfHeader) -> UInt64? {
    switch section.type {
    case .symtab: header.symbolSize
    // Loaded ones are copied as they are.
    case .rel where !section.isAllocated, .rela where !section.isAllocated:
      header.relocationSize(hasAddend: section.type == .rela)
    default: nil
    }
  }

  private func checkSymbols() throws(Refusal) {
    if !module.symbolsWithoutName.isEmpty {
      throw Refusal(reason: "the name of a symbol is past the end of the string table")
    }
    if let table = module.symbolTableSections.first.flatMap({ module.section(at: $0) }),
      !isStringTable(Int(table.link))
    {
      throw Refusal(reason: "symbol table has link index of \(table.link) which is not a string table")
    }
    for (index, symbol) in module.symbolTable.symbols.enumerated() {
      if let section = symbol.definingSection {
        guard section >= module.sections.count else { continue }
        throw Refusal(reason: "symbol '\(module.symbolLabel(index))' has invalid section index \(section)")
      }
      if !symbol.isUndefined && !symbol.isAbsolute && !symbol.isCommon && !isOfMips(symbol) {
        throw Refusal(
          reason:
            "symbol '\(module.symbolLabel(index))' has unsupported value greater than or equal to SHN_LORESERVE: "
            + "\(symbol.sectionIndex)")
      }
    }
  }

  /// SHN_MIPS_ACOMMON, SHN_MIPS_SCOMMON and SHN_MIPS_SUNDEFINED: 14.0.6 refuses them, 19.1.7 does not.
  private func isOfMips(_ symbol: Symbol) -> Bool {
    module.header?.machine == .mips && [0xFF00, 0xFF03, 0xFF04].contains(symbol.sectionIndex)
  }

  private func checkGroups() throws(Refusal) {
    for group in module.groups {
      let label = module.sectionLabel(group.index)
      guard module.section(at: group.symbolTable)?.type == .symtab else {
        throw Refusal(reason: "link field of '\(label)' is not a symbol table")
      }
      guard Int(group.signature) < module.symbolTable.count else {
        throw Refusal(
          reason: "info field value '\(group.signature)' in section '\(label)' is not a valid symbol index")
      }
      if let member = group.members.first(where: { $0 == 0 || Int($0) >= module.sections.count }) {
        throw Refusal(reason: "group member index \(member) in section '\(label)' is invalid")
      }
    }
  }

  private func checkRelocations() throws(Refusal) {
    for relocations in module.relocationSections {
      let section = module.sections[relocations.index]
      let link = section.link == 0 ? nil : module.section(at: Int(section.link))
      // Loaded ones are taken for those of a dynamic linker, whose symbols are others; livepatches have them.
      let wanted: SectionType = section.isAllocated ? .dynsym : .symtab
      if let link, link.type != wanted {
        throw Refusal(
          reason: "link field value \(section.link) in section \(section.label) is not a symbol table")
      }
      if Int(section.info) >= module.sections.count {
        throw Refusal(reason: "info field value \(section.info) in section \(section.label) is invalid")
      }
      let facts = survey[relocations]
      if facts.invalidSymbols > 0 {
        throw Refusal(reason: "invalid symbol index: \(facts.firstInvalidSymbol)")
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
    if module.symbolTable.symbols.first.map({ $0.info != 0 }) ?? false {
      return "the null symbol has a binding or a type"
    }
    if module.symbolTable.symbols.contains(where: isOfMips) {
      return "symbols in sections that only MIPS has, which only some versions know"
    }
    if module.symbolTableSections.count > 1 {
      return "\(module.symbolTableSections.count) symbol tables, which only some versions bear"
    }
    if let relocations = module.relocationSections.first(where: { $0.symbolTable == 0 }) {
      return "\(module.sectionLabel(relocations.index)) names no symbol table"
    }
    guard mode == .objcopy else { return module.entanglement(&shared) }
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
      if section.flags.contains(.compressed), section.isWrittenAnew || section.type == .strtab {
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
  /// Debugging information that every stripper knows.
  fileprivate var isSurelyDropped: Bool { name.hasPrefix(".debug") || name.equals(".gdb_index") }
}

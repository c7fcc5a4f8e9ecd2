/// eu-strip -g (src/strip.c of elfutils). It goes through the section headers once and gives up, with exit status 0 and the
/// file as it was, at the first that it cannot make sense of; with `-o` it leaves an empty output then.
struct ElfutilsStrip: Stripper {
  func output(_ predictor: inout StripPredictor) throws(NoOutput) -> OutputObject {
    guard let header = predictor.module.header else { throw .refuses("file format not recognized") }
    let run = ElfutilsRun(module: predictor.module, header: header, survey: predictor.survey)
    return try run.output(&predictor.shared)
  }
}

/// One run on one module.
struct ElfutilsRun {
  let module: Module
  let header: ElfHeader
  let survey: RelocationSurvey

  func output(_ shared: inout SharedFindings) throws(NoOutput) -> OutputObject {
    if let group = module.groups.first(where: { !$0.isWellFormed }) {
      throw .unknown("\(module.sectionLabel(group.index)) is malformed")
    }
    if let reason = illFormed() { throw .unchanged("illformed file: \(reason)") }
    if let reason = unmeasured() ?? module.entanglement(&shared) { throw .unknown(reason) }
    try checkMisreading()
    return try written()
  }

  /// Little-endian 64-bit MIPS has the symbol of a relocation where other machines have the type, which eu-strip does not know.
  /// It notices where symbols go, as it is to give the others their new numbers.
  private func checkMisreading() throws(NoOutput) {
    guard header.byteOrder == .little, MachineFacts.of(header)?.typeField == .threeTypes else { return }
    let isDropped = module.sections.map { $0.isDroppedDebugging }
    let kept = module.relocationSections.filter { $0.count > 0 && !isDropped[$0.target] }
    let dropsSymbols = module.symbolTable.symbols.contains { symbol in
      symbol.definingSection.map { isDropped.indices.contains($0) && isDropped[$0] } ?? false
    }
    guard dropsSymbols, let first = kept.first else { return }
    let reason = "the relocations of \(module.sectionLabel(first.index)), whose symbols it takes for types"
    let isNoticed = kept.contains { relocations in
      module.sections[relocations.target].isAllocated
        && survey[relocations].types.contains { $0.type != 0 }
    }
    throw isNoticed ? .unchanged("illformed file: \(reason)") : .unknown(reason)
  }

  private func illFormed() -> String? {
    let count = module.sections.count
    var isListed = [Bool](repeating: false, count: count)
    var groups = module.groups[...]
    for section in module.sections.dropFirst() {
      if !section.hasValidName { return "the name of section \(section.index)" }
      if Int(section.link) >= count { return "sh_link of \(section.label)" }
      if section.type.isRelocation || section.flags.contains(.infoLink), Int(section.info) >= count {
        return "sh_info of \(section.label)"
      }
      if let group = groups.first, group.index == section.index {
        groups.removeFirst()
        for member in group.members {
          guard Int(member) < count else { return "\(section.label) lists a section that does not exist" }
          isListed[Int(member)] = true
        }
      }
      // Groups that come after their members are not known yet.
      if section.flags.contains(.group), !isListed[section.index] {
        return "\(section.label) is flagged as a group member, and no group before it lists it"
      }
    }
    return nil
  }

  private func unmeasured() -> String? {
    if let reason = module.oddSection { return reason }
    let symbols = module.symbolTable
    for section in module.sections.dropFirst() {
      if module.goesPastEndOfFile(section) { return "\(section.label) goes past the end of the file" }
      if section.alignment & (section.alignment &- 1) != 0 && section.alignment != 0 {
        return "the alignment of \(section.label) is no power of two"
      }
      if section.flags.contains(.compressed), section.isAllocated {
        return "the alignment of \(section.label), which is compressed"
      }
      if section.entrySize != 0, section.size % section.entrySize != 0 {
        return "the size of \(section.label) is no multiple of the size of its entries"
      }
      if section.type == .symtabShndx, section.size < 4 * UInt64(symbols.count) {
        return "\(section.label) is too short for the symbol table"
      }
      if section.type.isRelocation, !isUsual(relocations: section) {
        return "unusual relocations in \(section.label)"
      }
    }
    if module.groups.contains(where: { Int($0.signature) >= symbols.count || $0.members.contains(0) }) {
      return "a group with an impossible signature or member"
    }
    if module.relocationSections.contains(where: { survey[$0].invalidSymbols > 0 }) {
      return "relocations that name symbols which do not exist"
    }
    if module.sections.count >= ElfHeader.sectionCountLimit { return "\(module.sections.count) sections" }
    if symbols.symbols.first.map({ !$0.isUndefined }) ?? false { return "the null symbol has a section" }
    if symbols.symbols.contains(where: {
      ($0.definingSection ?? 0) >= module.sections.count || $0.isExtendedIndex || $0.lacksExtendedIndex
    }) {
      return "symbols in sections that do not exist, or with extended section indexes"
    }
    if module.symbolTableSections.count > 1 || !module.symbolsWithoutName.isEmpty
      || module.hasMisplacedNames
    {
      return "an unusual symbol table"
    }
    return nil
  }

  private func isUsual(relocations section: Section) -> Bool {
    guard module.section(at: Int(section.link))?.type == .symtab else {
      return false
    }
    let size = header.relocationSize(hasAddend: section.type == .rela)
    return section.entrySize == size && section.size % size == 0 && section.size > 0
  }
}

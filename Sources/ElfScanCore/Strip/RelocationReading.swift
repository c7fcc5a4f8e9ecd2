/// What stops strip while it reads the relocations of the surviving sections, and which sections those are. Follows
/// `mark_symbols_used_in_relocations` (binutils/objcopy.c) and `elf_slurp_reloc_table` (bfd/elfcode.h).
struct RelocationReading: Sendable {
  /// Relocation sections whose symbols strip keeps; those also written anew are in `written` too. By position in the
  /// module's list.
  private(set) var sources: [Int] = []
  /// Relocation sections that BFD writes anew, and whose symbols it must find in the output.
  private(set) var written: [Int] = []
  /// Relocations whose symbol index does not exist.
  private(set) var invalidSymbols = 0
  /// Whether one of them is in a further relocation section of its target.
  private(set) var hasInvalidSecondary = false
  /// The first such index.
  private(set) var firstInvalidSymbol: UInt32 = 0
  /// The first relocation type that BFD does not know.
  private(set) var unknownType: UInt32?

  init(
    _ object: BfdObject, _ module: Module, _ header: ElfHeader, _ survey: RelocationSurvey,
    _ sections: SectionSelection, readBefore: Set<Int>, _ call: StripCall, _ bfd: Bfd
  ) {
    let isRead = RelocationReading.readTargets(object, module, sections, call)
    let readsFurther = !bfd.machine.hasOwnRelocations(header)
    for (position, relocations) in module.relocationSections.enumerated() {
      var wasRead = false
      switch object.roles[relocations.index] {
      case .relocations(let target) where isRead[target]:
        sources.append(position)
        if module.sections[target].size != 0 { written.append(position) }
        wasRead = readBefore.contains(target)
      case .secondaryRelocations(let target) where readsFurther && isRead[target],
        .forgottenRelocations(let target)
      where readsFurther && isRead[target] && object.isCreated[relocations.index]:
        sources.append(position)
        if survey[relocations].invalidSymbols > 0 { hasInvalidSecondary = true }
      default: continue
      }
      let facts = survey[relocations]
      if !wasRead {
        if invalidSymbols == 0 { firstInvalidSymbol = facts.firstInvalidSymbol }
        invalidSymbols += facts.invalidSymbols
      }
      unknownType =
        unknownType
        ?? facts.types.first { bfd.knowsRelocation($0.type) == false }?
        .type
    }
  }

  /// By ELF section index: kept, and with at least one relocation in the slots BFD has for it. With `--strip-all`
  /// and plain objcopy the relocations of empty sections are not looked at.
  private static func readTargets(
    _ object: BfdObject, _ module: Module, _ sections: SectionSelection, _ call: StripCall
  ) -> [Bool] {
    // Marking symbols looks at every section, copying at those that have contents.
    let readsEmptySections = call.filtersSymbols && call.mode != .all
    return module.sections.indices.map { index in
      guard sections.isKept[index], readsEmptySections || module.sections[index].size > 0 else {
        return false
      }
      return [object.relHeader[index], object.relaHeader[index]].contains { header in
        header.map { module.sections[$0].size >= module.sections[$0].entrySize } ?? false
      }
    }
  }
}

/// Collects the symbols that relocation sections name. The same sections are asked for again by nearly every release
/// and mode.
struct SymbolCollector {
  private let module: Module
  private let survey: RelocationSurvey
  private var known: [[Int]: SymbolSet] = [:]

  init(_ module: Module, _ survey: RelocationSurvey) {
    self.module = module
    self.survey = survey
  }

  /// The existing symbols that these sections name, by position in the module's list of relocation sections.
  mutating func symbols(of positions: [Int]) -> SymbolSet {
    if let set = known[positions] { return set }
    var set = SymbolSet(count: module.symbolTable.count)
    for position in positions {
      for symbol in survey[module.relocationSections[position]].symbols { set.insert(Int(symbol)) }
    }
    known[positions] = set
    return set
  }
}

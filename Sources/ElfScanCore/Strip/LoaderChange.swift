/// Something besides relocations that the kernel's loader would see changed.
public enum LoaderChange: Sendable, Hashable {
  /// The alignment of an allocated section.
  case alignment(section: Int, from: UInt64, to: UInt64)
  /// The type of an allocated section, because of its name.
  case sectionType(section: Int, to: UInt32)
  /// Symbols whose section index is out of range become absolute.
  case symbolsMadeAbsolute(count: Int)
  /// Global symbols whose name is outside the string table end up without one.
  case symbolNamesLost(count: Int)
  /// Symbol tables after the first are dropped.
  case symbolTablesRemoved(count: Int)
  /// Every symbol and relocation is gone.
  case symbolsRemoved

  /// What strip changes in an accepted module outside its relocations.
  static func all(
    _ object: BfdObject, _ module: Module, _ header: ElfHeader, _ sections: SectionSelection, _ mode: StripMode,
    _ behavior: StripBehavior
  ) -> [LoaderChange] {
    if mode == .all { return module.symbolTable.count > 1 ? [.symbolsRemoved] : [] }
    var changes: [LoaderChange] = []
    for index in object.order where sections.isKept[index] && module.sections[index].isAllocated {
      let section = module.sections[index]
      let alignment = section.alignment & (~section.alignment &+ 1)
      if alignment != section.alignment {
        changes.append(.alignment(section: index, from: section.alignment, to: alignment))
      }
      let imposed = SpecialSections.imposedType(
        on: section.name, defaultsToRela: MachineSupport.defaultsToRela(header.machine),
        knowsRelr: behavior.knowsRelr)
      if let imposed, imposed != section.type, matters(imposed) || matters(section.type) {
        changes.append(.sectionType(section: index, to: imposed.rawValue))
      }
      if imposed == nil, case .secondaryRelocations = object.roles[index],
        behavior.orphansSecondaryRelocations || section.size == 0
      {
        changes.append(.sectionType(section: index, to: SectionType.bfdSecondaryRelocations.rawValue))
      }
    }
    let nameless = module.symbolsWithoutName
    let lost = module.symbolTable.symbols.indices.count { index in
      nameless.contains(index) && !module.symbolTable.symbols[index].isLocal
        && !module.symbolTable.symbols[index].isUndefined
    }
    if lost > 0 && behavior.renamesNamelessSymbols { changes.append(.symbolNamesLost(count: lost)) }
    if module.symbolTableSections.count > 1 {
      changes.append(.symbolTablesRemoved(count: module.symbolTableSections.count - 1))
    }
    let misplaced = module.symbolTable.symbols.dropFirst().count {
      SymbolHome($0, object) == .absolute && $0.definingSection.map { !isBookkeeping($0, object, module) } ?? false
    }
    if misplaced > 0 { changes.append(.symbolsMadeAbsolute(count: misplaced)) }
    return changes
  }

  /// The types that kernel/module/main.c looks at.
  private static func matters(_ type: SectionType) -> Bool {
    [.nobits, .symtab, .strtab, .rel, .rela].contains(type)
  }

  /// Symbols in the symbol table or its string tables follow those to their new place.
  private static func isBookkeeping(_ index: Int, _ object: BfdObject, _ module: Module) -> Bool {
    index < object.roles.count && object.roles[index] == .bookkeeping
      && [.symtab, .strtab, .symtabShndx].contains(module.sections[index].type)
  }
}

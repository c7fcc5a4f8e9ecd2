/// What goes from a module when it is stripped, besides what a repair leaves out.
struct StrippedParts: Sendable {
  /// Section indexes.
  var sections: Set<Int> = []
  /// Symbols whose sections stay.
  var symbols = SymbolSet(count: 0)

  /// What strip is meant to take (`is_strip_section` and `filter_symbols`, binutils/objcopy.c), and what only linkers read.
  ///
  /// - Throws: `RepairRefusal` where a symbol was to go that a relocation names.
  static func of(
    _ module: Module, _ call: StripCall, _ survey: RelocationSurvey
  ) throws(RepairRefusal) -> StrippedParts {
    var parts = StrippedParts()
    for section in module.sections.dropFirst() where call.strips(section) {
      parts.sections.insert(section.index)
    }
    // Section numbers of symbols that fit into the symbol table are not looked up.
    if module.sections.count < Int(Symbol.loreserve) {
      for section in module.sections where section.type == .symtabShndx {
        parts.sections.insert(section.index)
      }
    }
    var needed = SymbolSet(count: module.symbolTable.count)
    // Relocations of no section go too.
    for section in module.relocationSections
    where section.target != 0 && section.target < module.sections.count
      && !parts.sections.contains(section.target)
    {
      for symbol in survey[section].symbols { needed.insert(Int(symbol)) }
    }
    let filter = SymbolFilter(
      module: module, call: call, machine: MachineFacts.of(module.header) ?? .noMachine, needed: needed)
    parts.symbols = SymbolSet(count: module.symbolTable.count)
    for (index, symbol) in module.symbolTable.symbols.enumerated().dropFirst() {
      if filter.isNotStripped(index, symbol) {
        throw .needed("\(module.symbolLabel(index)) is to be stripped, and a relocation names it")
      }
      if !filter.stays(index, symbol, SymbolHome(symbol, in: module)) { parts.symbols.insert(index) }
    }
    return parts
  }
}

extension StripCall {
  /// Whether a section goes.
  fileprivate func strips(_ section: Section) -> Bool {
    if edits.keptSections.contains(section.name) || section.isWrittenAnew || section.type == .null {
      return false
    }
    return edits.removedSections.contains(section.name)
      || dropsDebugging && (section.isDroppedDebugging || section.isForLinkersOnly)
  }
}

extension Section {
  /// Whether only linkers read it: symbols by number, and GCC's code of its own (LTO), which no released strip leaves all of.
  fileprivate var isForLinkersOnly: Bool {
    !isAllocated && !type.isRelocation
      && ([.llvmAddressSignificance, .llvmNumberedCallGraph].contains(type) || name.hasPrefix(".gnu.lto_"))
  }
}

extension SymbolHome {
  /// Where a symbol is, in a module whose sections are all what they seem.
  fileprivate init(_ symbol: Symbol, in module: Module) {
    if symbol.isUndefined || symbol.definingSection == 0 {
      self = .undefined
    } else if symbol.isCommon {
      self = .common
    } else if let section = symbol.definingSection, module.section(at: section)?.isWrittenAnew == false {
      self = .section(section)
    } else {
      self = .absolute
    }
  }
}

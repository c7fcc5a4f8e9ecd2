/// Something besides relocations that the kernel's loader would see changed.
public enum LoaderChange: Sendable, Hashable {
  /// The alignment of an allocated section.
  case alignment(section: Int, from: UInt64, to: UInt64)
  /// The type of an allocated section, because of its name.
  case sectionType(section: Int, to: UInt32)
  /// The GNU build notes in an allocated section are merged, or those of another one with its name are there instead.
  case notesMerged(section: Int)
  /// An allocated section that BFD does not know, or takes for debugging information, is missing.
  case sectionRemoved(section: Int)
  /// A section that is not loaded comes out loaded, because of its type or name.
  case sectionLoaded(section: Int)
  /// An allocated section comes out writable or executable, or no longer so, because of its type or name.
  case sectionFlags(section: Int)
  /// An allocated section comes out with other contents, because of its name.
  case contentsChanged(section: Int)
  /// Symbols come out with another value or type, because the machine has a meaning for it.
  case symbolValuesChanged(count: Int)
  /// Symbols in sections that BFD has no place for become absolute.
  case symbolsMadeAbsolute(count: Int)
  /// Symbols of a section that is dropped end up in another one.
  case symbolsMoved(count: Int)
  /// Global symbols whose name is outside the string table end up without one.
  case symbolNamesLost(count: Int)
  /// Undefined symbols of type STT_SECTION end up without a name, by which the kernel looks them up.
  case undefinedSymbolsNameless(count: Int)
  /// Symbol tables after the first are dropped.
  case symbolTablesRemoved(count: Int)
  /// A section becomes a further symbol table because of its name.
  case symbolTablesAdded(count: Int)
  /// Common symbols come out with another binding, type or alignment; the kernel takes no module with common symbols.
  case commonSymbolsChanged(count: Int)
  /// Relocations that the kernel did not apply before, because their section named no target.
  case relocationsAppear(section: Int, count: Int)
  /// So many sections come out that e_shnum cannot tell the number any more; the kernel then sees none.
  case sectionsBeyondCount(Int)
  /// So many more changes of the kinds before.
  case others(count: Int)
  /// The file comes out longer than the kernel takes, because of a section's alignment.
  case fileTooLong(bytes: UInt64)
  /// The file comes out as one for no machine (e_machine 0).
  case machineLost
  /// Every symbol and relocation is gone.
  case symbolsRemoved

  /// Changes that are kept; a hostile file can provoke one for each of its sections.
  private static let limit = 30

  /// The first changes, and the number of the others.
  static func limited(_ changes: [LoaderChange]) -> [LoaderChange] {
    guard changes.count > limit else { return changes }
    return Array(changes.prefix(limit)) + [.others(count: changes.count - limit)]
  }

  /// What strip changes in an accepted module outside its relocations.
  static func all(
    _ object: BfdObject, _ module: Module, _ header: ElfHeader, _ sections: SectionSelection,
    _ numbering: SectionNumbering, _ symbols: SymbolNumbering, stranded: SymbolSet, _ call: StripCall,
    _ bfd: Bfd
  ) -> [LoaderChange] {
    var changes = tableChanges(object, module, header, sections, symbols, call, bfd)
    for section in module.sections.dropFirst()
    where section.isAllocated && section.type == .null
      || object.roles[section.index] == .bookkeeping && SectionsByName.contain(section)
      || object.isCreated[section.index] && call.removes(section, bfd) && SectionsByName.contain(section)
      || section.isAllocated
        && (isDropped(section, object) || object.isCreated[section.index] && call.removes(section, bfd)
          || call.dropsDebugging && bfd.machine.isDebugging(section.type))
    {
      changes.append(.sectionRemoved(section: section.index))
    }
    for index in object.order where sections.isKept[index] {
      let section = module.sections[index]
      changes += flagChanges(section, bfd)
      guard section.isAllocated else { continue }
      let alignment = bfd.alignment(of: section)
      if alignment != section.alignment {
        changes.append(.alignment(section: index, from: section.alignment, to: alignment))
      }
      let type = outputType(section, header, bfd)
      // What becomes of relocations is told relocation by relocation.
      let isStillRelocations = type.isRelocation && section.type.isRelocation
      if type != section.type, !isStillRelocations, matters(type) || matters(section.type) {
        changes.append(.sectionType(section: index, to: type.rawValue))
      }
      if type == section.type, !section.name.hasPrefix(".rel"),
        case .secondaryRelocations = object.roles[index],
        bfd.has(.orphansSecondaryRelocations) || section.size == 0
      {
        changes.append(.sectionType(section: index, to: SectionType.bfdSecondaryRelocations.rawValue))
      }
    }
    let end = FileLength.end(of: object, module, sections)
    if end > FileLength.kernelLimit, bfd.has(.alignsFileOffsets) { changes.append(.fileTooLong(bytes: end)) }
    let revalued =
      call.mode == .all
      ? 0
      : module.symbolTable.symbols.count {
        bfd.machine.movesSymbol($0) && $0.isGlobalOrWeak && !$0.isUndefined
          && !call.edits.localizedSymbols.contains(module.name(of: $0))
      }
    if revalued > 0 { changes.append(.symbolValuesChanged(count: revalued)) }
    let count = numbering.count(hasSymbols: symbols.hasTable) + call.edits.addedSections
    if count >= ManySections.limit, !header.usesExtendedNumbering {
      changes.append(.sectionsBeyondCount(count))
    }
    if !stranded.isEmpty {
      let moved = module.symbolTable.symbols.indices.count { index in
        let symbol = module.symbolTable.symbols[index]
        guard stranded.contains(index), symbol.isGlobalOrWeak else { return false }
        return numbering.section(at: symbol.definingSection ?? 0).map { module.sections[$0].isAllocated }
          ?? false
      }
      if moved > 0 { changes.append(.symbolsMoved(count: moved)) }
    }
    let nameless = module.symbolsWithoutName
    let lost = module.symbolTable.symbols.indices.count { index in
      let symbol = module.symbolTable.symbols[index]
      return nameless.contains(index) && (!symbol.isLocal || symbol.isUndefined)
        && symbols.newIndex[index] != 0
    }
    if module.hasMisplacedNames {
      let named = module.symbolTable.symbols.count {
        $0.nameOffset != 0 && (!$0.isLocal || $0.isUndefined)
          && (bfd.has(.renamesNamelessSymbols) || !module.name(of: $0).isEmpty)
      }
      if named > 0 { changes.append(.symbolNamesLost(count: named)) }
    } else if lost > 0, bfd.has(.renamesNamelessSymbols) {
      changes.append(.symbolNamesLost(count: lost))
    }
    let wanted = wantedSectionSymbols(module).count { symbols.newIndex[$0] != 0 }
    if wanted > 0 { changes.append(.undefinedSymbolsNameless(count: wanted)) }
    let common =
      call.mode == .all
      ? 0
      : module.symbolTable.symbols.dropFirst().count {
        changesAsCommon($0) && !call.edits.localizedSymbols.contains(module.name(of: $0))
      }
    if common > 0 { changes.append(.commonSymbolsChanged(count: common)) }
    let misplaced = module.symbolTable.symbols.dropFirst().count {
      isMadeAbsolute($0, object, module, bfd)
        && !(call.edits.localizedSymbols.contains(module.name(of: $0))
          && $0.definingSection ?? .max < module.sections.count)
    }
    if misplaced > 0 { changes.append(.symbolsMadeAbsolute(count: misplaced)) }
    return changes
  }

  /// Undefined symbols of type STT_SECTION with a name, which BFD takes from them. The loader looks undefined symbols up
  /// by their names, of whatever type they are.
  static func wantedSectionSymbols(_ module: Module) -> [Int] {
    module.symbolTable.symbols.indices.dropFirst().filter { index in
      let symbol = module.symbolTable.symbols[index]
      return symbol.isSection && symbol.isUndefined && !module.name(of: symbol).isEmpty
    }
  }

  /// What the machine's BFD makes of a section's flags and contents.
  private static func flagChanges(_ section: Section, _ bfd: Bfd) -> [LoaderChange] {
    let flags = bfd.machine.outputFlags(section)
    guard flags.contains(.alloc) else {
      return section.isAllocated ? [.sectionRemoved(section: section.index)] : []
    }
    guard section.isAllocated else { return [.sectionLoaded(section: section.index)] }
    let seen: SectionFlags = [.write, .execinstr]
    var changes: [LoaderChange] = []
    if flags.intersection(seen) != section.flags.intersection(seen) {
      changes.append(.sectionFlags(section: section.index))
    }
    if bfd.machine.spoils(section) { changes.append(.contentsChanged(section: section.index)) }
    return changes
  }

  /// Changes in the number of symbol tables the loader finds.
  private static func tableChanges(
    _ object: BfdObject, _ module: Module, _ header: ElfHeader, _ sections: SectionSelection,
    _ symbols: SymbolNumbering, _ call: StripCall, _ bfd: Bfd
  ) -> [LoaderChange] {
    let named = object.order.filter { index in
      sections.isKept[index] && outputType(module.sections[index], header, bfd) == .symtab
    }.count
    let after = (symbols.hasTable ? 1 : 0) + named
    let before = module.symbolTableSections.count
    if after > before { return [.symbolTablesAdded(count: after - before)] }
    if before > after {
      if after == 0, !module.needsSymbolTable { return [] }
      return after == 0 ? [.symbolsRemoved] : [.symbolTablesRemoved(count: before - after)]
    }
    // With the same number of tables, all symbols can be gone from the one that is left.
    return call.mode == .all && module.symbolTable.count > 1 && before > 0 && hasGlobals(module)
      ? [.symbolsRemoved] : []
  }

  private static func hasGlobals(_ module: Module) -> Bool {
    module.symbolTable.symbols.contains { symbol in
      guard symbol.isGlobalOrWeak, !symbol.isUndefined else { return false }
      return symbol.definingSection.map { module.section(at: $0)?.isAllocated ?? true } ?? true
    }
  }

  private static func outputType(_ section: Section, _ header: ElfHeader, _ bfd: Bfd)
    -> SectionType
  {
    let isPrivate = section.type == .bfdSecondaryRelocations && bfd.takesPrivateType
    return isPrivate ? .rela : bfd.imposedType(on: section, header) ?? section.type
  }

  /// An allocated section that BFD makes nothing of.
  private static func isDropped(_ section: Section, _ object: BfdObject) -> Bool {
    object.roles[section.index] == .bookkeeping
      && ![.null, .symtab, .symtabShndx, .strtab].contains(section.type)
  }

  /// Symbols in sections that BFD does not hold: in one that does not exist, or in one it writes itself, unless it
  /// knows where that goes.
  static func losesSection(
    _ symbol: Symbol, _ object: BfdObject, _ module: Module, _ bfd: Bfd
  ) -> Bool {
    guard SymbolHome(symbol, object) == .absolute, let section = symbol.definingSection else { return false }
    guard section < module.sections.count else { return true }
    return
      !(bfd.has(.followsTables) && [.symtab, .strtab, .symtabShndx].contains(module.sections[section].type))
  }

  /// Whether the loss of its section shows: the loader checks the section of every symbol, and keeps global ones.
  private static func isMadeAbsolute(
    _ symbol: Symbol, _ object: BfdObject, _ module: Module, _ bfd: Bfd
  ) -> Bool {
    guard losesSection(symbol, object, module, bfd), let section = symbol.definingSection else {
      return false
    }
    return section >= module.sections.count || section == 0 || symbol.isGlobalOrWeak
  }

  /// A common symbol that BFD writes differently: always STB_GLOBAL, always data, always aligned; STT_SECTION always
  /// STB_LOCAL.
  static func changesAsCommon(_ symbol: Symbol) -> Bool {
    guard symbol.isCommon else { return false }
    return symbol.isSection
      ? !symbol.isLocal : ![0x11, 0x15, 0x16].contains(symbol.info) || symbol.value == 0
  }

  /// The types that kernel/module/main.c looks at.
  static func matters(_ type: SectionType) -> Bool {
    [.nobits, .symtab, .strtab, .rel, .rela].contains(type)
  }
}

extension Module {
  /// Whether the loss of its symbol table shows: the kernel takes no module without one, and linkers miss symbols that are
  /// not local.
  var needsSymbolTable: Bool {
    kind == .kernelModule || symbolTable.symbols.dropFirst().contains { !$0.isLocal }
  }
}

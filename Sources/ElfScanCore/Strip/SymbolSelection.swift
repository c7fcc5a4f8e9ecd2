extension Module {
  /// Whether the symbols' names are in a section that is no string table, where BFD does not look for them, unless it is of
  /// a type for systems, processors or users (`bfd_elf_string_from_elf_section`, bfd/elf.c).
  var hasMisplacedNames: Bool {
    guard let table = section(at: symbolTable.section), symbolTable.section != 0 else { return false }
    return section(at: Int(table.link)).map {
      $0.type != .strtab && $0.type.rawValue < SectionType.loos
    } ?? false
  }

  /// Symbols whose name would lie outside the string table.
  var symbolsWithoutName: SymbolSet {
    var set = SymbolSet(count: symbolTable.count)
    let size = UInt64(symbolTable.names?.count ?? 0)
    for (index, symbol) in symbolTable.symbols.enumerated().dropFirst()
    where symbol.nameOffset != 0 && UInt64(symbol.nameOffset) >= size {
      set.insert(index)
    }
    return set
  }
}

/// Where BFD places a symbol: what strip's decisions look at (`elf_slurp_symbol_table`, bfd/elfcode.h).
enum SymbolHome: Sendable, Hashable {
  case undefined
  case common
  /// SHN_ABS, and everything BFD has no section for: indexes out of range, SHN_LIVEPATCH, the symbol table itself.
  case absolute
  case section(Int)

  init(_ symbol: Symbol, _ object: borrowing BfdObject) {
    // Section 0 by way of SHN_XINDEX is the same to BFD.
    if symbol.isUndefined || symbol.definingSection == 0 {
      self = .undefined
    } else if symbol.isCommon {
      self = .common
    } else if let index = symbol.definingSection, index < object.isCreated.count, object.isCreated[index] {
      self = .section(index)
    } else {
      self = .absolute
    }
  }
}

/// Stage 3: which symbols stay. Follows `filter_symbols` (binutils/objcopy.c).
struct SymbolSelection: Sendable {
  /// Indexes of the symbols that stay, in file order.
  private(set) var kept: [Int]
  /// Symbols that objcopy keeps although their section goes; only groups are dropped without going through the
  /// symbols. They keep their st_shndx, which is the index of another section then.
  private(set) var stranded: SymbolSet
  /// Whether a section symbol is among them, at which objcopy follows a null pointer (`elf_map_symbols`, bfd/elf.c, from
  /// 2.43).
  private(set) var isFatal = false
  /// Symbols that were to go, and that relocations name.
  private(set) var notStripped: [Int] = []

  /// - Parameter needed: symbols that relocations or groups name.
  static func of(_ context: StripContext, needed: SymbolSet) -> SymbolSelection {
    let count = context.module.symbolTable.count
    guard
      context.call.mode != .all || !context.call.edits.keptSymbols.isEmpty
        || context.call.edits.keepsFileSymbols
    else {
      return SymbolSelection(kept: [], stranded: SymbolSet(count: count))
    }
    return context.call.filtersSymbols ? filtered(context, needed: needed) : copied(context)
  }

  /// What objcopy keeps, which is nearly all.
  private static func copied(_ context: StripContext) -> SymbolSelection {
    let symbols = context.module.symbolTable.symbols
    let isStranded = { (symbol: Symbol) in
      if case .section(let section) = SymbolHome(symbol, context.object) {
        !context.sections.isKept[section]
      } else {
        false
      }
    }
    let kept = symbols.indices.dropFirst().filter { index in
      let symbol = symbols[index]
      return !(context.bfd.has(.dropsAbsoluteSectionSymbols) && symbol.isSection && isStranded(symbol))
    }
    var selection = SymbolSelection(
      kept: kept, stranded: SymbolSet(count: context.module.symbolTable.count))
    for index in kept where isStranded(symbols[index]) {
      selection.stranded.insert(index)
      if symbols[index].isSection && symbols[index].value == 0 { selection.isFatal = true }
    }
    return selection
  }

  /// What strip keeps.
  private static func filtered(_ context: StripContext, needed: SymbolSet) -> SymbolSelection {
    let module = context.module
    let filter = SymbolFilter(
      module: module, call: context.call, machine: context.bfd.machine, needed: needed)
    var selection = SymbolSelection(kept: [], stranded: SymbolSet(count: module.symbolTable.count))
    selection.kept.reserveCapacity(module.symbolTable.count)
    for (index, symbol) in module.symbolTable.symbols.enumerated().dropFirst() {
      let home = SymbolHome(symbol, context.object)
      if filter.isNotStripped(index, symbol) { selection.notStripped.append(index) }
      guard filter.stays(index, symbol, home) else { continue }
      if case .section(let section) = home, !context.sections.isKept[section] { continue }
      selection.kept.append(index)
    }
    return selection
  }
}

/// Which symbols a call of strip keeps whose sections stay.
struct SymbolFilter {
  let module: Module
  let call: StripCall
  let machine: MachineFacts
  /// Symbols that relocations or groups name.
  let needed: SymbolSet
  private let namesSymbols: Bool

  init(module: Module, call: StripCall, machine: MachineFacts, needed: SymbolSet) {
    self.module = module
    self.call = call
    self.machine = machine
    self.needed = needed
    let edits = call.edits
    namesSymbols = !edits.strippedSymbols.isEmpty || !edits.keptSymbols.isEmpty || edits.discard != .none
  }

  /// Whether a symbol stays as far as it is up to itself.
  func stays(_ index: Int, _ symbol: Symbol, _ home: SymbolHome) -> Bool {
    let isNeeded = needed.contains(index)
    var stays =
      isNeeded || SymbolFilter.staysUnneeded(symbol, home, call.mode)
      || home != .absolute && machine.isMappingSymbol(module.name(of: symbol))
    if namesSymbols {
      let name = module.name(of: symbol)
      if !isNeeded, call.edits.discards(symbol, home, name) || call.edits.strippedSymbols.contains(name) {
        stays = false
      }
      if !stays, call.edits.keptSymbols.contains(name) { stays = true }
    }
    return stays || call.edits.keepsFileSymbols && symbol.isFile
  }

  /// Whether a symbol was to go, and a relocation names it.
  func isNotStripped(_ index: Int, _ symbol: Symbol) -> Bool {
    !call.edits.strippedSymbols.isEmpty && needed.contains(index)
      && call.edits.strippedSymbols.contains(module.name(of: symbol))
  }

  /// Whether a symbol stays that no relocation and no group needs.
  private static func staysUnneeded(_ symbol: Symbol, _ home: SymbolHome, _ mode: StripMode) -> Bool {
    if mode == .all { return false }
    if home == .common || mode == .objcopy { return true }
    // STB_GLOBAL that is defined, STB_WEAK in any case (BSF_GLOBAL, BSF_WEAK).
    if symbol.binding == 2 || symbol.binding == 1 && home != .undefined { return true }
    if home == .undefined { return mode == .debug }
    if symbol.isSection || symbol.isFile { return false }
    return mode == .debug
  }
}

extension CopyEdits {
  /// Whether a symbol goes that nothing needs: a local one that is no section's and no file's.
  fileprivate func discards(_ symbol: Symbol, _ home: SymbolHome, _ name: ElfName) -> Bool {
    guard discard != .none, !symbol.isSection, !symbol.isFile, ![1, 2, 10].contains(symbol.binding),
      home != .undefined, home != .common
    else { return false }
    return discard == .all || name.isTemporary
  }
}

extension ElfName {
  /// Whether a compiler or assembler has made it up for itself (`_bfd_elf_is_local_label_name`, bfd/elf.c).
  fileprivate var isTemporary: Bool {
    if hasPrefix(".L") || hasPrefix("..") || hasPrefix("_.L_") { return true }
    guard hasPrefix("L") else { return false }
    let digits = rest(after: 1).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let mark = rest(after: 1 + digits.count).first
    return !digits.isEmpty && (mark == 1 || mark == 2)
  }
}

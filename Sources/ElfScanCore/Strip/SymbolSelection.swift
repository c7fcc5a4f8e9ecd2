/// Symbols marked by their index.
struct SymbolSet: Sendable {
  private var words: [UInt64]
  /// Whether no symbol is marked.
  private(set) var isEmpty = true

  /// How many symbols there are to mark.
  private let count: Int

  init(count: Int) {
    self.count = count
    words = Array(repeating: 0, count: count / 64 + 1)
  }

  /// Whether the symbol is marked; false for indexes that do not exist.
  func contains(_ index: Int) -> Bool {
    let word = index / 64
    return word < words.count && words[word] & (1 << UInt64(index % 64)) != 0
  }

  mutating func insert(_ index: Int) {
    guard index < count else { return }
    let word = index / 64
    words[word] |= 1 << UInt64(index % 64)
    isEmpty = false
  }
}

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
  let kept: [Int]
  /// Symbols that objcopy keeps although their section goes; only groups are dropped without going through the
  /// symbols. They keep their st_shndx, which is the index of another section then.
  private(set) var stranded: SymbolSet
  /// Whether a section symbol is among them, at which objcopy follows a null pointer (`elf_map_symbols`, bfd/elf.c, from
  /// 2.43).
  private(set) var isFatal = false

  /// - Parameter needed: symbols that relocations or groups name.
  static func of(_ context: StripContext, needed: SymbolSet) -> SymbolSelection {
    let count = context.module.symbolTable.count
    guard context.call.mode != .all else {
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
    var kept: [Int] = []
    kept.reserveCapacity(module.symbolTable.count)
    for (index, symbol) in module.symbolTable.symbols.enumerated().dropFirst() {
      let home = SymbolHome(symbol, context.object)
      let stays =
        needed.contains(index) || staysUnneeded(symbol, home, context.call.mode)
        || home != .absolute && context.bfd.machine.isMappingSymbol(module.name(of: symbol))
      guard stays else { continue }
      if case .section(let section) = home, !context.sections.isKept[section] { continue }
      kept.append(index)
    }
    return SymbolSelection(kept: kept, stranded: SymbolSet(count: module.symbolTable.count))
  }

  /// Whether a symbol stays that no relocation and no group needs.
  private static func staysUnneeded(_ symbol: Symbol, _ home: SymbolHome, _ mode: StripMode) -> Bool {
    if home == .common || mode == .objcopy { return true }
    // STB_GLOBAL that is defined, STB_WEAK in any case (BSF_GLOBAL, BSF_WEAK).
    if symbol.binding == 2 || symbol.binding == 1 && home != .undefined { return true }
    if home == .undefined { return mode == .debug }
    if symbol.isSection || symbol.isFile { return false }
    return mode == .debug
  }
}

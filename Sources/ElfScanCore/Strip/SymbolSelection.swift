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

  init(_ symbol: Symbol, _ object: BfdObject) {
    if symbol.isUndefined {
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

  init(
    _ object: BfdObject, _ module: Module, _ sections: SectionSelection, needed: SymbolSet, _ mode: StripMode
  ) {
    guard mode != .all else {
      kept = []
      return
    }
    var kept: [Int] = []
    kept.reserveCapacity(module.symbolTable.count)
    for (index, symbol) in module.symbolTable.symbols.enumerated().dropFirst() {
      let home = SymbolHome(symbol, object)
      guard needed.contains(index) || SymbolSelection.staysUnneeded(symbol, home, mode) else { continue }
      if case .section(let section) = home, !sections.isKept[section] { continue }
      kept.append(index)
    }
    self.kept = kept
  }

  /// Whether a symbol stays that no relocation and no group needs.
  private static func staysUnneeded(_ symbol: Symbol, _ home: SymbolHome, _ mode: StripMode) -> Bool {
    if home == .common { return true }
    // STB_GLOBAL that is defined, STB_WEAK in any case (BSF_GLOBAL, BSF_WEAK).
    if symbol.binding == 2 || symbol.binding == 1 && home != .undefined { return true }
    if home == .undefined { return mode == .debug }
    if symbol.isSection || symbol.isFile { return false }
    return mode == .debug
  }
}

/// Stage 7: the symbols of the output. Follows `swap_out_syms` (bfd/elf.c).
struct SymbolWriting {
  let context: StripContext
  /// By section index of the input: the index in the output.
  let places: [Int?]
  /// The index in the output of the first section that the call adds.
  let firstAdded: Int

  private var module: Module { context.module }
  private var bfd: Bfd { context.bfd }

  /// The symbol table of the output, its names among those of the input.
  ///
  /// - Parameter section: its index.
  func table(_ symbols: SymbolNumbering, at section: Int) -> SymbolTable {
    var names = OutputNames(module.symbolTable.names ?? .empty)
    let nameless = module.symbolsWithoutName
    let isMisplaced = module.hasMisplacedNames
    let renames = (isMisplaced || !nameless.isEmpty) && bfd.has(.renamesNamelessSymbols)
    let noName = renames ? names.add(Array("(null)".utf8)[...]) : names.none
    var written: [Symbol] = []
    written.reserveCapacity(symbols.entries.count)
    for entry in symbols.entries {
      var symbol = Symbol.null
      symbol.nameOffset = names.none
      switch entry {
      case nil: break
      case .addedSectionSymbol(let index)?:
        symbol.info = 3
        place(&symbol, in: index < places.count ? places[index] ?? 0 : firstAdded + index - places.count)
      case .symbol(let index)?:
        let old = module.symbolTable.symbols[index]
        symbol = self.symbol(old)
        let isLost = isMisplaced ? symbol.nameOffset != 0 : nameless.contains(index)
        if old.isSection {
          // A section symbol is called after its section, but for one that is global.
          symbol.nameOffset = names.none
          if symbol.binding == 1 {
            let section = old.definingSection.flatMap(module.section(at:))
            symbol.nameOffset =
              old.nameOffset != 0 ? old.nameOffset : section.map { names.add($0.name.rest(after: 0)) } ?? 0
          }
        } else if isLost {
          symbol.nameOffset = noName
        }
      }
      written.append(symbol)
    }
    return SymbolTable(
      section: section, symbols: written, firstGlobal: UInt32(clamping: symbols.firstGlobal),
      names: names.table)
  }

  private func place(_ symbol: inout Symbol, in section: Int) {
    symbol.sectionIndex = UInt32(clamping: section)
    symbol.isExtendedIndex = section >= Int(Symbol.loreserve)
  }

  private func symbol(_ symbol: Symbol) -> Symbol {
    var written = bfd.machine.movedSymbol?(symbol) ?? symbol
    written.info = info(symbol)
    switch SymbolHome(symbol, context.object) {
    case .undefined:
      self.place(&written, in: 0)
      // Of a file's name BFD knows that it is one only where it is defined.
      let type = symbol.isFile ? 0 : written.type
      written.info = symbol.isSection ? 3 : (written.isWeak ? 2 : 1) << 4 | type
    case .common: written = written.writtenAsCommon
    case .section(let section):
      // What is kept of a section that goes keeps its number, which is that of another section then.
      if let place = places[section] { self.place(&written, in: place) }
    case .absolute: makeAbsolute(&written, symbol)
    }
    if !context.call.edits.localizedSymbols.isEmpty, symbol.isGlobalOrWeak, !symbol.isUndefined,
      !symbol.isCommon,
      context.call.edits.localizedSymbols.contains(module.name(of: symbol))
    {
      written.info = written.type
    }
    return written
  }

  /// What BFD does not know is a local symbol, or one of no type (`elf_slurp_symbol_table`, bfd/elfcode.h).
  private func info(_ symbol: Symbol) -> UInt8 {
    let binding = [1, 2, 10].contains(symbol.binding) && !symbol.isFile ? symbol.binding : 0
    return binding << 4 | (symbol.type == 7 ? 0 : symbol.type)
  }

  /// Symbols in sections that BFD does not hold: in one that does not exist, or in one that it writes itself, unless it
  /// knows where that goes.
  private func makeAbsolute(_ written: inout Symbol, _ symbol: Symbol) {
    guard let section = symbol.definingSection else { return }
    if section < module.sections.count,
      [.symtab, .strtab, .symtabShndx].contains(module.sections[section].type), bfd.has(.followsTables)
    {
      place(&written, in: places[section] ?? 0)
    } else {
      written.sectionIndex = Symbol.absolute
      written.isExtendedIndex = false
    }
  }
}

extension Symbol {
  /// A common symbol as BFD writes it: always global, data and aligned; of type STT_SECTION always local.
  fileprivate var writtenAsCommon: Symbol {
    var written = self
    if isSection {
      written.info = 3
    } else {
      if ![0x11, 0x15, 0x16].contains(info) { written.info = 0x11 }
      // The alignment; without one, that of what has the size.
      if value == 0 {
        written.value = size > 8 ? 16 : 1 << UInt64(64 - (max(size, 1) - 1).leadingZeroBitCount)
      }
    }
    return written
  }

  /// Whether it is a common symbol that BFD writes otherwise.
  var changesAsCommon: Bool { isCommon && writtenAsCommon != self }

  /// The first entry of every table.
  static let null = Symbol(
    nameOffset: 0, info: 0, other: 0, sectionIndex: undefined, isExtendedIndex: false, value: 0, size: 0)
}

/// The names of a symbol table: those of the input, and some more.
private struct OutputNames {
  private(set) var table: ByteSlice
  /// Where there is no name.
  private(set) var none: UInt32 = 0

  init(_ table: ByteSlice) {
    self.table = table
    if let first = table.elements.first, first != 0 { none = add([]) }
  }

  /// Puts a name at the end.
  ///
  /// - Returns: its offset.
  mutating func add(_ name: ArraySlice<UInt8>) -> UInt32 {
    var bytes = Array(table.elements)
    if bytes.last != 0 { bytes.append(0) }
    let offset = bytes.count
    table = ByteSlice(bytes + name + [0])
    return UInt32(clamping: offset)
  }
}

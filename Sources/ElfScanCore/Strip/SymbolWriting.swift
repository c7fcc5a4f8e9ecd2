/// Stage 7: the symbols of the output. Follows `swap_out_syms` (bfd/elf.c).
struct SymbolWriting {
  let object: BfdObject
  let module: Module
  let call: StripCall
  let bfd: Bfd
  /// By section index of the input: the index in the output.
  let places: [Int?]
  /// The index in the output of the first section that the call adds.
  let firstAdded: Int

  /// The symbol table of the output, its names among those of the input.
  ///
  /// - Parameter section: its index.
  func table(_ symbols: SymbolNumbering, at section: Int) -> SymbolTable {
    var names = module.symbolTable.names ?? .empty
    let nameless = module.symbolsWithoutName
    let isMisplaced = module.hasMisplacedNames
    let renames = (isMisplaced || !nameless.isEmpty) && bfd.has(.renamesNamelessSymbols)
    let noName = UInt32(clamping: renames ? names.count : 0)
    if renames { names = ByteSlice(Array(names.elements) + Array("<corrupt>\0".utf8)) }
    var written: [Symbol] = []
    written.reserveCapacity(symbols.entries.count)
    var locals: UInt32 = 0
    for entry in symbols.entries {
      var symbol: Symbol
      switch entry {
      case nil: symbol = Symbol.null
      case .addedSectionSymbol(let index)?:
        symbol = Symbol.null
        symbol.info = 3
        place(&symbol, in: index < places.count ? places[index] ?? 0 : firstAdded + index - places.count)
      case .symbol(let index)?:
        symbol = self.symbol(module.symbolTable.symbols[index])
        let isLost = isMisplaced ? symbol.nameOffset != 0 : nameless.contains(index)
        if isLost { symbol.nameOffset = noName }
      }
      if symbol.isLocal { locals += 1 }
      written.append(symbol)
    }
    return SymbolTable(section: section, symbols: written, firstGlobal: locals, names: names)
  }

  private func place(_ symbol: inout Symbol, in section: Int) {
    symbol.sectionIndex = UInt32(clamping: section)
    symbol.isExtendedIndex = section >= Int(Symbol.loreserve)
  }

  private func symbol(_ symbol: Symbol) -> Symbol {
    var written = bfd.machine.movedSymbol(symbol) ?? symbol
    // A section symbol is called after its section.
    if symbol.isSection { written.nameOffset = 0 }
    switch SymbolHome(symbol, object) {
    case .undefined:
      self.place(&written, in: 0)
      if !written.isWeak { written.info = 1 << 4 | written.type }
    case .common: written = written.writtenAsCommon
    case .section(let section):
      // What is kept of a section that goes keeps its number, which is that of another section then.
      if let place = places[section] { self.place(&written, in: place) }
    case .absolute: makeAbsolute(&written, symbol)
    }
    if !call.edits.localizedSymbols.isEmpty, symbol.isGlobalOrWeak, !symbol.isUndefined, !symbol.isCommon,
      call.edits.localizedSymbols.contains(module.name(of: symbol))
    {
      written.info = written.type
    }
    return written
  }

  /// Symbols in sections that BFD does not hold: in one that does not exist, or in one that it writes itself, unless it
  /// knows where that goes.
  private func makeAbsolute(_ written: inout Symbol, _ symbol: Symbol) {
    guard let section = symbol.definingSection else { return }
    if section < module.sections.count, bfd.has(.followsTables),
      [.symtab, .strtab, .symtabShndx].contains(module.sections[section].type)
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
      if value == 0 { written.value = 1 }
    }
    return written
  }

  /// Whether it is a common symbol that BFD writes otherwise.
  var changesAsCommon: Bool { isCommon && writtenAsCommon != self }

  /// The first entry of every table.
  static let null = Symbol(
    nameOffset: 0, info: 0, other: 0, sectionIndex: undefined, isExtendedIndex: false, value: 0, size: 0)
}

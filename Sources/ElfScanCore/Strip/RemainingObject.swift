/// An object made of what is left of a module: some of its sections, in the order they had, and some of its symbols. So
/// write it strippers that keep section headers and relocations as they are, but for the numbers in them.
struct RemainingObject {
  let module: Module
  let header: ElfHeader
  /// By section index before: the index afterwards; nil for those that go.
  let places: [Int?]
  /// The symbols, by their indexes before, the null symbol first.
  let symbols: [Int]
  /// By symbol index before: the index afterwards, 0 for those that go.
  let numbers: [UInt32]
  /// Whether a symbol has another index afterwards, or none.
  let renumbers: Bool
  /// Every section header, the null section first.
  var sections: [Section]
  /// Relocation sections that take the relocations of others, by section index before; of those the positions in the list
  /// of relocation sections.
  var joined: [Int: [Int]] = [:]

  static func of(
    _ module: Module, _ header: ElfHeader, isKept: [Bool], symbols: [Int]
  ) -> RemainingObject {
    var places = [Int?](repeating: nil, count: isKept.count)
    var sections: [Section] = []
    sections.reserveCapacity(isKept.count)
    for section in module.sections where section.index == 0 || isKept[section.index] {
      places[section.index] = sections.count
      sections.append(section.index == 0 ? Section.null : section)
      sections[sections.count - 1].index = sections.count - 1
    }
    var numbers = [UInt32](repeating: 0, count: module.symbolTable.count)
    var renumbers = symbols.count != numbers.count
    for (number, symbol) in symbols.enumerated() {
      numbers[symbol] = UInt32(clamping: number)
      if number != symbol { renumbers = true }
    }
    return RemainingObject(
      module: module, header: header, places: places, symbols: symbols, numbers: numbers,
      renumbers: renumbers, sections: sections)
  }

  /// The index afterwards of a section that a field of a header names; 0 where there is none.
  func place(_ index: UInt32) -> UInt32 {
    UInt32(clamping: places.indices.contains(Int(index)) ? places[Int(index)] ?? 0 : 0)
  }

  /// The symbol's new number; 0 where there is none.
  func number(_ symbol: UInt32) -> UInt32 { Int(symbol) < numbers.count ? numbers[Int(symbol)] : 0 }

  /// The object, with the section headers as they are by now.
  ///
  /// - Parameters:
  ///   - groups: what is in the groups.
  ///   - names: the index of the table of section names.
  ///   - added: the index before of a section that is made anew, by its index.
  ///   - renumbersRelocations: whether relocations get the new numbers of their symbols, by the section that holds them.
  func output(
    groups: [SectionGroup], names: Int, replacing added: [Int: Int] = [:],
    renumbersRelocations: (Section) -> Bool
  ) -> OutputObject {
    var header = header
    header.sectionCount = sections.count
    header.sectionNameTable = names
    header.usesExtendedNumbering = sections.count >= ElfHeader.sectionCountLimit
    let tables = sections.lazy.filter { $0.type == .symtab }.map(\.index)
    let output = Module(
      kind: module.kind, header: header, sections: sections, symbolTable: symbolTable(at: tables.first),
      symbolTableSections: Array(tables), relocationSections: relocations(renumbersRelocations),
      groups: groups, signature: nil, info: ModuleInfo(sections, module.image), image: module.image,
      fileSize: module.fileSize)
    var matched = places
    for (section, before) in added where matched[before] == nil { matched[before] = section }
    return OutputObject(module: output, matching: SectionMatching(module, output, matched))
  }

  private func symbolTable(at section: Int?) -> SymbolTable {
    guard let section else { return .none }
    var written: [Symbol] = []
    written.reserveCapacity(symbols.count)
    for index in symbols {
      var symbol = module.symbolTable.symbols[index]
      if let home = symbol.definingSection, home < places.count, let place = places[home] {
        symbol.sectionIndex = UInt32(clamping: place)
        symbol.isExtendedIndex = place >= Int(Symbol.loreserve)
      }
      written.append(symbol)
    }
    return SymbolTable(
      section: section, symbols: written, firstGlobal: sections[section].info,
      names: module.symbolTable.names)
  }

  private func relocations(_ areRenumbered: (Section) -> Bool) -> [RelocationSection] {
    // The first that is rewritten makes what all share.
    lazy var rewritings = [false, true].map {
      RelocationRewriting(module, symbols: numbers, hasAddends: $0, nil)
    }
    return module.relocationSections.enumerated().compactMap { position, old -> RelocationSection? in
      guard let place = places[old.index] else { return nil }
      let section = sections[place]
      let others = joined[old.index] ?? []
      let isRenumbered = (renumbers || !others.isEmpty) && old.isWellFormed && areRenumbered(section)
      var relocations = RelocationSection(
        index: place, target: Int(section.info), symbolTable: Int(section.link), hasAddends: old.hasAddends,
        count: others.reduce(old.count) { $0 + module.relocationSections[$1].count },
        entries: isRenumbered ? 0..<0 : old.entries)
      if isRenumbered {
        relocations.rewriting = rewritings[old.hasAddends ? 1 : 0]
        relocations.sources = (position, others)
      }
      return relocations
    }
  }
}

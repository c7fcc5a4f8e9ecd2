/// What one pass over all relocations of a module yields; rules and predictions share it.
struct RelocationSurvey: Sendable {
  /// What is known of one relocation section.
  struct Facts: Sendable {
    /// Entries whose symbol does not exist.
    var invalidSymbols = 0
    /// The first such symbol index.
    var firstInvalidSymbol: UInt32 = 0
    /// Entries that name a symbol in debugging information, where the section they apply to is none.
    var droppedSymbols = 0
    /// The first such symbol.
    var firstDroppedSymbol: UInt32 = 0
    /// The types that occur, each once, and how often.
    var types: [(type: UInt32, count: Int)] = []
  }

  /// By section index.
  private let facts: [Int: Facts]

  /// Surveys the module.
  init(_ module: Module) {
    var facts: [Int: Facts] = [:]
    let symbolCount = UInt32(clamping: module.symbolTable.count)
    let dropped = module.symbolsInDebuggingInformation
    var seen = TypeSet()
    for section in module.relocationSections {
      guard let entries = module.relocations(in: section) else { continue }
      var found = Facts()
      let stays = !dropped.isEmpty && !(module.section(at: section.target)?.isDroppedDebugging ?? true)
      for relocation in entries {
        seen.insert(relocation.type)
        if relocation.symbol >= symbolCount && relocation.symbol != 0 {
          if found.invalidSymbols == 0 { found.firstInvalidSymbol = relocation.symbol }
          found.invalidSymbols += 1
        }
        if stays && dropped.contains(Int(relocation.symbol)) {
          if found.droppedSymbols == 0 { found.firstDroppedSymbol = relocation.symbol }
          found.droppedSymbols += 1
        }
      }
      found.types = seen.removeAll()
      facts[section.index] = found
    }
    self.facts = facts
  }

  /// What is known of the relocation section with this index.
  subscript(section: Int) -> Facts {
    facts[section] ?? Facts()
  }
}

extension Module {
  /// Symbols in sections that `--strip-debug` drops.
  fileprivate var symbolsInDebuggingInformation: SymbolSet {
    var set = SymbolSet(count: symbolTable.count)
    let isDropped = sections.map(\.isDroppedDebugging)
    for (index, symbol) in symbolTable.symbols.enumerated() {
      if let section = symbol.definingSection, section < isDropped.count, isDropped[section] {
        set.insert(index)
      }
    }
    return set
  }
}

/// Relocation types seen so far. Numbers that no machine uses are kept as one: the first of them.
private struct TypeSet {
  private static let limit: UInt32 = 2048
  private var counts = [Int](repeating: 0, count: Int(limit))
  private var beyond: (type: UInt32, count: Int)?
  private var highest = 0

  mutating func insert(_ type: UInt32) {
    if type < TypeSet.limit {
      counts[Int(type)] += 1
      if Int(type) > highest { highest = Int(type) }
    } else {
      beyond = (beyond?.type ?? type, (beyond?.count ?? 0) + 1)
    }
  }

  /// Empties the set and returns what was in it.
  mutating func removeAll() -> [(type: UInt32, count: Int)] {
    var types: [(type: UInt32, count: Int)] = []
    for index in 0...highest where counts[index] != 0 {
      types.append((UInt32(index), counts[index]))
      counts[index] = 0
    }
    if let beyond { types.append(beyond) }
    beyond = nil
    highest = 0
    return types
  }
}

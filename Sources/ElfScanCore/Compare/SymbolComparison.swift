/// Symbols as far as the loader looks at them: global ones, undefined ones, those of a livepatch, and such as lie in no
/// section that exists. What relocations name is compared there.
struct SymbolComparison: Sendable {
  private let old: Module
  private let new: Module
  private let symbols: SymbolPairs
  private(set) var differences = DifferenceList()

  init(_ old: Module, _ new: Module, _ matching: SectionMatching) {
    self.old = old
    self.new = new
    symbols = SymbolPairs(old, new, matching)
    if old.symbolTableSections.count != new.symbolTableSections.count {
      // A table of which nobody needs anything can go.
      let isMissed = old.needsSymbolTable || !new.symbolTableSections.isEmpty
      add(
        .symbolTables(before: old.symbolTableSections.count, after: new.symbolTableSections.count),
        isMissed ? .damage : .expected)
    }
    // Of a table that is gone, the table is told.
    if old.symbolTableSections.isEmpty || !new.symbolTableSections.isEmpty {
      compareDefined()
      compareUndefined()
    }
    compareLivepatch()
    let locals = { (module: Module) in
      module.symbolTable.symbols.dropFirst().count { $0.isLocal && !$0.isUndefined }
    }
    let lost = locals(old) - locals(new)
    if lost > 0 { add(.localSymbolsLost(count: lost), .expected) }
  }

  private mutating func add(_ kind: Difference.Kind, _ impact: Impact) {
    differences.add(kind, impact)
  }

  /// Whether the loader has to do with the symbol, apart from relocations.
  static func matters(_ symbol: Symbol, _ module: Module) -> Bool {
    guard !symbol.isUndefined else { return false }
    let isGlobal = symbol.isGlobalOrWeak
    guard let section = symbol.definingSection else { return isGlobal }
    guard let section = module.section(at: section) else { return true }
    return isGlobal && section.isAllocated
  }

  private static func byName(_ module: Module, _ isIncluded: (Symbol) -> Bool) -> [ElfName: [Int]] {
    var found: [ElfName: [Int]] = [:]
    for (index, symbol) in module.symbolTable.symbols.enumerated().dropFirst() where isIncluded(symbol) {
      found[module.name(of: symbol), default: []].append(index)
    }
    return found
  }

  private struct Key: Hashable {
    let name: ElfName
    let identity: SymbolIdentity
  }

  /// Symbols that matter, and those of the file after that could be one of them.
  private mutating func compareDefined() {
    var isTaken = [Bool](repeating: false, count: new.symbolTable.count)
    var left: [Int] = []
    // Most tools keep the order of global symbols: the first ones need no looking up.
    var next = 1
    for (index, symbol) in old.symbolTable.symbols.enumerated().dropFirst()
    where SymbolComparison.matters(symbol, old) {
      while next < new.symbolTable.count, !SymbolComparison.matters(new.symbolTable.symbols[next], new) {
        next += 1
      }
      if next < new.symbolTable.count, symbols.likeness(index, next) == .same {
        isTaken[next] = true
        next += 1
      } else {
        left.append(index)
      }
    }
    if !left.isEmpty { compare(left, &isTaken) }
    compareGained(
      new.symbolTable.symbols.indices.dropFirst().filter {
        !isTaken[$0] && SymbolComparison.matters(new.symbolTable.symbols[$0], new)
      })
  }

  /// Looks symbols up by name, place and kind, then by name alone.
  private mutating func compare(_ indexes: [Int], _ isTaken: inout [Bool]) {
    var exact: [Key: [Int]] = [:]
    var byName: [ElfName: [Int]] = [:]
    for (index, symbol) in new.symbolTable.symbols.enumerated().dropFirst().reversed()
    where !isTaken[index] && !symbol.isUndefined && !(symbol.isLocal && (symbol.isSection || symbol.isFile)) {
      let name = new.name(of: symbol)
      exact[Key(name: name, identity: symbols.identity(after: index)), default: []].append(index)
      byName[name, default: []].append(index)
    }
    var left: [Int] = []
    for index in indexes {
      let key = Key(
        name: old.name(of: old.symbolTable.symbols[index]), identity: symbols.identity(before: index))
      if let match = exact[key]?.popLast() { isTaken[match] = true } else { left.append(index) }
    }
    for index in left {
      let name = old.name(of: old.symbolTable.symbols[index])
      while let last = byName[name]?.last, isTaken[last] { byName[name]?.removeLast() }
      let candidates = (byName[name] ?? []).suffix(SymbolComparison.crowd).filter { !isTaken[$0] }
      let twin = candidates.last { symbols.likeness(index, $0) == .sameButForBinding }
      if let match = twin ?? candidates.last {
        isTaken[match] = true
        add(.symbolChanged(index, match), twin == nil ? .damage : .metadata)
      } else {
        add(.symbolLost(index), .damage)
      }
    }
  }

  /// Symbols after that no symbol before was matched with: local ones that became global, or new ones.
  private mutating func compareGained(_ gained: [Int]) {
    guard !gained.isEmpty else { return }
    var before: [ElfName: [Int]] = [:]
    for (index, symbol) in old.symbolTable.symbols.enumerated().dropFirst() where symbol.isLocal {
      before[old.name(of: symbol), default: []].append(index)
    }
    for index in gained {
      let candidates = before[new.name(of: new.symbolTable.symbols[index])] ?? []
      let twin = candidates.prefix(SymbolComparison.crowd).first { symbols.likeness($0, index) != .different }
      if let twin {
        add(.symbolChanged(twin, index), .metadata)
      } else {
        add(.symbolGained(index), .damage)
      }
    }
  }

  /// Most symbols of one name that are held against each other.
  private static let crowd = 16

  /// An undefined symbol that nothing names is looked up nevertheless; without it the module loads all the same.
  private mutating func compareUndefined() {
    // Most tools keep their order, and add none: then those that are gone are between the others.
    let wanted = { (module: Module) in
      module.symbolTable.symbols.indices.dropFirst().filter { module.symbolTable.symbols[$0].isUndefined }
    }
    let (left, right) = (wanted(old), wanted(new))
    var isGone: [Int] = []
    var next = right[...]
    for index in left {
      if let first = next.first, hasSameName(index, first) {
        next.removeFirst()
      } else {
        isGone.append(index)
      }
    }
    if isGone.isEmpty, next.isEmpty { return }
    let before = SymbolComparison.byName(old) { $0.isUndefined }
    let after = SymbolComparison.byName(new) { $0.isUndefined }
    for indexes in before.filter({ after[$0.key] == nil }).values.compactMap(\.first).sorted() {
      add(.symbolLost(indexes), .metadata)
    }
    for indexes in after.filter({ before[$0.key] == nil }).values.compactMap(\.first).sorted() {
      add(.symbolGained(indexes), new.symbolTable.symbols[indexes].isWeak ? .metadata : .damage)
    }
  }

  private func hasSameName(_ left: Int, _ right: Int) -> Bool {
    old.nameBytes(of: old.symbolTable.symbols[left]).elementsEqual(
      new.nameBytes(of: new.symbolTable.symbols[right]))
  }

  private mutating func compareLivepatch() {
    let names = { (module: Module) in
      module.symbolTable.symbols.filter(\.isLivepatch).map { module.name(of: $0) }
    }
    let (before, after) = (names(old), names(new))
    if before.count == after.count, before != after { add(.livepatchOrder, .damage) }
  }
}

extension Module {
  /// Whether the loss of its symbol table shows: the kernel takes no module without one, and linkers miss symbols that are
  /// not local.
  var needsSymbolTable: Bool {
    kind == .kernelModule || symbolTable.symbols.dropFirst().contains { !$0.isLocal }
  }
}

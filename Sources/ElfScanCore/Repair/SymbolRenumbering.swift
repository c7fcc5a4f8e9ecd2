/// The symbols of a repaired module: local ones first, those of sections that are left out gone.
struct SymbolRenumbering: Sendable {
  /// Indexes before of the symbols that stay, the null symbol first.
  private(set) var order: [Int]
  /// By index before: the index after; nil for symbols that go.
  private var new: [UInt32?]
  /// sh_info of the symbol table: the index of the first symbol that is not local.
  let firstGlobal: Int
  /// Whether any symbol has another index than before.
  let movesSymbols: Bool
  /// Symbols that go.
  var droppedCount: Int { new.count - order.count }

  /// - Parameter dropped: symbols that go although their sections stay.
  init(
    _ module: Module, _ numbering: SectionRenumbering, dropping dropped: SymbolSet
  ) throws(RepairRefusal) {
    let symbols = module.symbolTable.symbols
    let stay = symbols.indices.dropFirst().filter { index in
      !dropped.contains(index)
        && !(symbols[index].definingSection.map { module.section(at: $0) != nil && numbering[$0] == nil }
          ?? false)
    }
    let locals = stay.filter { symbols[$0].isLocal }
    order = (symbols.isEmpty ? [] : [0]) + locals + stay.filter { !symbols[$0].isLocal }
    firstGlobal = min(symbols.count, locals.count + 1)
    var new = [UInt32?](repeating: nil, count: symbols.count)
    for (position, index) in order.enumerated() { new[index] = UInt32(clamping: position) }
    self.new = new
    movesSymbols = order != Array(symbols.indices)
    try checkSections(module)
  }

  private func checkSections(_ module: Module) throws(RepairRefusal) {
    for (index, symbol) in module.symbolTable.symbols.enumerated() {
      guard
        symbol.lacksExtendedIndex || symbol.definingSection.map({ module.section(at: $0) == nil }) ?? false
      else { continue }
      throw .notUnderstood(
        "symbol \(module.symbolLabel(index)) is defined in section \(symbol.sectionIndex), which does not exist"
      )
    }
  }

  /// The index after; nil for symbols that go, and for indexes that no symbol has.
  subscript(index: UInt32) -> UInt32? {
    new.indices.contains(Int(index)) ? new[Int(index)] : nil
  }
}

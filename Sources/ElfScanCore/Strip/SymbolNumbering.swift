/// Stage 4: the new index of every symbol. Follows `elf_map_symbols` (bfd/elf.c): local symbols first, then global
/// ones, each in the order they had.
struct SymbolNumbering: Sendable {
  /// What stands at an index of the new symbol table.
  enum Entry: Sendable, Hashable {
    /// A symbol of the input, by its old index.
    case symbol(Int)
    /// A section symbol that BFD adds for an output section, by the section's ELF index in the input;
    /// indexes past the last section stand for those that are added.
    case addedSectionSymbol(Int)
  }

  /// By old index: the new one; 0 for symbols that are not in the output.
  let newIndex: [Int]
  /// By new index, 1 and up; position 0 stands for the null symbol.
  let entries: [Entry?]
  /// The new index of the first global symbol.
  let firstGlobal: Int
  /// By ELF section index: the new index of the section's symbol, 0 for none.
  let sectionSymbol: [Int]

  /// Whether the output has a symbol table at all: it does where a symbol or a relocation is left.
  let hasTable: Bool

  static func of(_ context: StripContext, _ symbols: SymbolSelection) -> SymbolNumbering {
    let hasTable = !symbols.kept.isEmpty || context.call.mode != .all && hasRelocations(context)
    let table = context.module.symbolTable.symbols
    var locals: [Entry] = []
    var globals: [Entry] = []
    var hasSymbol = [Bool](repeating: false, count: context.module.sections.count)
    for index in symbols.kept {
      let symbol = table[index]
      let home = SymbolHome(symbol, context.object)
      let isLocalized =
        !context.call.edits.localizedSymbols.isEmpty && isLocalized(symbol, home, context)
      if !isLocalized && isGlobal(symbol, home) {
        globals.append(.symbol(index))
      } else if symbol.isSection, home == .absolute, context.bfd.has(.dropsAbsoluteSectionSymbols) {
        continue
      } else {
        locals.append(.symbol(index))
      }
      if symbol.isSection, symbol.value == 0, case .section(let section) = home { hasSymbol[section] = true }
    }
    if context.bfd.has(.addsSectionSymbols) && hasTable {
      for section in context.object.order where context.sections.isKept[section] && !hasSymbol[section] {
        locals.append(.addedSectionSymbol(section))
      }
      for position in 0..<context.call.edits.addedSections {
        locals.append(.addedSectionSymbol(context.module.sections.count + position))
      }
    }
    let entries = [nil] + locals.map { $0 } + globals.map { $0 }

    var newIndex = [Int](repeating: 0, count: table.count)
    var sectionSymbol = [Int](repeating: 0, count: context.module.sections.count)
    for (position, entry) in entries.enumerated() {
      switch entry {
      case .symbol(let old)?:
        newIndex[old] = position
        if table[old].isSection, table[old].value == 0,
          case .section(let section) = SymbolHome(table[old], context.object)
        {
          sectionSymbol[section] = position
        }
      case .addedSectionSymbol(let section)?:
        if section < sectionSymbol.count { sectionSymbol[section] = position }
      case nil: break
      }
    }
    return SymbolNumbering(
      newIndex: newIndex, entries: entries, firstGlobal: 1 + locals.count, sectionSymbol: sectionSymbol,
      hasTable: hasTable)
  }

  /// Whether BFD writes any relocation section anew.
  private static func hasRelocations(_ context: StripContext) -> Bool {
    context.object.order.contains { index in
      context.sections.isKept[index] && context.module.sections[index].size > 0
        && context.object.hasRelocations(index, context.module)
    }
  }

  /// Whether the symbol is made local by its name.
  private static func isLocalized(
    _ symbol: Symbol, _ home: SymbolHome, _ context: StripContext
  ) -> Bool {
    guard symbol.isGlobalOrWeak, home != .undefined, home != .common else {
      return false
    }
    return context.call.edits.localizedSymbols.contains(context.module.name(of: symbol))
  }

  /// `sym_is_global`: bound globally, or placed nowhere yet.
  private static func isGlobal(_ symbol: Symbol, _ home: SymbolHome) -> Bool {
    switch symbol.binding {
    case 1, 2, 10: true  // STB_GLOBAL, STB_WEAK, STB_GNU_UNIQUE
    default: home == .undefined || home == .common
    }
  }
}

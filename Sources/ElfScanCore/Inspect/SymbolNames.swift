/// Names of symbols for lists. A file can have millions of symbols that share one name of many megabytes: of a name no more
/// than its beginning is read, so that a list takes time that grows with the file.
struct SymbolNames {
  /// As much of a name as is read, in bytes: more than is shown, and more than the demangler takes.
  static let limit = 2048

  private let module: Module
  private let names: ArraySlice<UInt8>
  /// Where the last name in the string table ends; what begins behind it has no end, and so is none.
  private let lastEnd: Int

  init(_ module: Module) {
    self.module = module
    names = module.symbolTable.names?.elements ?? []
    lastEnd = names.lastIndex(of: 0) ?? names.startIndex
  }

  /// The name's bytes; empty where the offset is outside the string table.
  func bytes(_ symbol: Symbol) -> ArraySlice<UInt8> {
    let (start, overflows) = names.startIndex.addingReportingOverflow(Int(clamping: symbol.nameOffset))
    guard !overflows, start < lastEnd else { return [] }
    return names[start..<min(lastEnd, start + SymbolNames.limit)].prefix { $0 != 0 }
  }

  /// The name; empty where the offset is outside the string table.
  subscript(symbol: Symbol) -> ElfName { ElfName(slice: bytes(symbol)) }

  /// The symbol with a number taken from the file.
  func symbol(_ number: UInt32) -> Symbol? {
    let symbols = module.symbolTable.symbols
    return symbols.indices.contains(Int(number)) ? symbols[Int(number)] : nil
  }

  /// What stands for a symbol in a list: its name as it is in the file, or what it is instead.
  func label(_ number: UInt32) -> String {
    guard let symbol = symbol(number) else { return "symbol \(number) (which does not exist)" }
    let name = self[symbol]
    if !name.isEmpty { return name.description }
    if symbol.isSection, let section = symbol.definingSection {
      return "section \(module.sectionLabel(section))"
    }
    return number == 0 ? "no symbol" : "symbol \(number)"
  }
}

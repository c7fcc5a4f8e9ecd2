/// A symbol's name is outside the string table.
enum SymbolName: DefectRule {
  static let id = "symbol-name"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let nameless = module.symbolsWithoutName
    guard !nameless.isEmpty else { return [] }
    let bad = module.symbolTable.symbols.indices.filter { nameless.contains($0) }
    guard let first = bad.first else { return [] }
    return [
      finding(
        "\(counted(bad.count, "symbol")) whose name is outside the string table, such as symbol \(first) (name at "
          + "\(module.symbolTable.symbols[first].nameOffset) of \(module.symbolTable.names?.count ?? 0) bytes). GNU strip "
          + "warns, and up to 2.42 names it anew.",
        count: bad.count, symbols: bad)
    ]
  }
}

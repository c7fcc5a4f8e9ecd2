/// A symbol of a binding or type that nobody has given a meaning.
enum SymbolKind: DefectRule {
  static let id = "symbol-kind"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.symbolTable.symbols.indices.filter { module.symbolTable.symbols[$0].isUnsupported }
    guard let first = bad.first else { return [] }
    let symbol = module.symbolTable.symbols[first]
    return [
      finding(
        "\(counted(bad.count, "symbol")) of a binding or type without a meaning, such as \(module.symbolLabel(first)) (binding "
          + "\(symbol.binding), type \(symbol.type)). Newer GNU strips refuse the file.",
        count: bad.count, symbols: bad)
    ]
  }
}

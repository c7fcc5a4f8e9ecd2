/// A section that stays refers to debugging information, which goes.
enum RelocationDroppedSymbol: DefectRule {
  static let id = "relocation-dropped-symbol"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = context.relocationSections.map(\.index).filter { context.relocations[$0].droppedSymbols > 0 }
    guard let first = bad.first else { return [] }
    let total = bad.reduce(0) { $0 + context.relocations[$1].droppedSymbols }
    let symbol = Int(context.relocations[first].firstDroppedSymbol)
    let home = module.symbolTable.symbols[symbol].definingSection ?? 0
    return [
      finding(
        "\(counted(total, "relocation")) that \(total == 1 ? "names" : "name") a symbol in debugging information, such as in "
          + "\(module.numberedLabel(first)): \(module.symbolLabel(symbol)) in \(module.numberedLabel(home)), which "
          + "--strip-debug drops. GNU strip refuses to do so, or leaves another symbol's number.",
        count: total, sections: bad, symbols: [symbol])
    ]
  }
}

/// A symbol claims to be in a section that does not exist.
enum SymbolSectionIndex: Rule {
  static let id = "symbol-section-index"
  static let title = "A symbol is in a section that does not exist"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    var bad: [Int] = []
    for (index, symbol) in module.symbolTable.symbols.enumerated() {
      if let section = symbol.definingSection, section >= module.sections.count { bad.append(index) }
    }
    guard let first = bad.first else { return [] }
    return [
      finding(
        "\(counted(bad.count, "symbol")) in a section that does not exist, such as \(module.symbolLabel(first)) (section "
          + "\(module.symbolTable.symbols[first].sectionIndex) of \(module.sections.count)). Every GNU strip makes it "
          + "absolute without a word.",
        count: bad.count, symbols: bad)
    ]
  }
}

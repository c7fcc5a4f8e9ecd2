/// A symbol claims to be in a section that does not exist.
enum SymbolSectionIndex: DefectRule {
  static let id = "symbol-section-index"
  static let title = "A symbol is in a section that does not exist"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether every symbol is defined in a section that exists.
      """,
    matters: """
      Strip makes such a symbol absolute without a word. The kernel reads past its section table \
      for it.
      """,
    example: "shapes/symbol-section-out-of-range.ko",
    output: """
      1 symbol in a section that does not exist, such as lost (section 99 of 12). Every GNU strip \
      makes it absolute without a word.
      """,
    measured: [
      "2.35.2: DAMAGES: exit 0, no message, the module changes",
      "2.40 to 2.44: DAMAGES: exit 0, no message, the module changes",
      "2.47: DAMAGES: exit 0, no message, the module changes",
    ],
    remedy: """
      The file is damaged: build or fetch the module again.
      """)

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

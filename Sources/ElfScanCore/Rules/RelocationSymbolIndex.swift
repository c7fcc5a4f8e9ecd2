/// A relocation names a symbol that does not exist: the trace that a strip left in a module it damaged.
enum RelocationSymbolIndex: DefectRule {
  static let id = "relocation-symbol-index"
  static let title = "A relocation names a symbol that does not exist"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether every relocation names a symbol that exists.
      """,
    matters: """
      This is how a module looks after an earlier strip has damaged it: symbols are gone, the \
      relocations still have the old numbers. The kernel does not check the number and reads past \
      the symbol table. Strip refuses the file.
      """,
    example: "shapes/rela-symbol-out-of-range.ko",
    output: """
      1 relocation to a symbol that does not exist, such as in [2] .rela.text: symbol 77 of 13. \
      The module may have been damaged by an earlier strip or objcopy.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"bad value\"",
      "2.40 to 2.44: REFUSES: exit 1, \"bad value\"",
      "2.47: REFUSES: exit 1, \"bad value\"",
    ],
    remedy: """
      Do not load it. Build or fetch the module again, and strip it with elfscan strip.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = context.relocationSections.filter { context.relocations[$0].invalidSymbols > 0 }.map(\.index)
    guard let first = bad.first else { return [] }
    let total = bad.reduce(0) { $0 + context.relocations[$1].invalidSymbols }
    return [
      finding(
        "\(counted(total, "relocation")) to a symbol that does not exist, such as in [\(first)] "
          + "\(module.sectionLabel(first)): symbol \(context.relocations[first].firstInvalidSymbol) of \(module.symbolTable.count). The module may "
          + "have been damaged by an earlier strip or objcopy.",
        count: total, sections: bad)
    ]
  }
}

/// A relocation names a symbol that does not exist: the trace that a strip left in a module it damaged.
enum RelocationSymbolIndex: DefectRule {
  static let id = "relocation-symbol-index"
  static let severity = Severity.error

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

/// sh_info of the symbol table is not the index of the first global symbol.
enum SymbolTableOrder: DefectRule {
  static let id = "symbol-table-order"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let table = context.module.symbolTable
    guard table.section != 0, table.count > 0 else { return [] }
    let boundary = Int(table.firstGlobal)
    let early = table.symbols.indices.filter { $0 > 0 && $0 < boundary && !table.symbols[$0].isLocal }
    let late = table.symbols.indices.filter { $0 >= boundary && $0 > 0 && table.symbols[$0].isLocal }
    var parts: [String] = []
    if let first = early.first {
      parts.append(
        "\(counted(early.count, "global symbol")) before it, such as \(context.module.symbolLabel(first))")
    }
    if let first = late.first {
      parts.append(
        "\(counted(late.count, "local symbol")) after it, such as \(context.module.symbolLabel(first))")
    }
    if boundary > table.count { parts.append("but there are only \(table.count) symbols") }
    guard !parts.isEmpty else { return [] }
    return [
      finding(
        "[\(table.section)] \(context.module.sectionLabel(table.section)) says that symbol \(boundary) is the first "
          + "global one (sh_info): \(parts.joined(separator: "; ")).",
        count: max(early.count + late.count, 1), sections: [table.section], symbols: early + late)
    ]
  }
}

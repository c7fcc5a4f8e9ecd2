/// sh_info of the symbol table is not the index of the first global symbol.
enum SymbolTableOrder: DefectRule {
  static let id = "symbol-table-order"
  static let title = "Local and global symbols are not where sh_info says"
  static let severity = Severity.warning
  static let page = RulePage(
    checks: """
      Whether local symbols come before global ones, and sh_info of the symbol table is the number \
      of the first global one.
      """,
    matters: """
      The kernel does not look at the order. Strip sorts the symbols where it can, and refuses a \
      file whose sh_info is larger than its number of symbols.
      """,
    example: "shapes/symtab-info-past-end.ko",
    output: """
      [9] .symtab says that symbol 99 is the first global one (sh_info): 8 global symbols before \
      it, such as init_module; but there are only 13 symbols.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file format not recognized\"",
      "2.40 to 2.44: REFUSES: exit 1, \"file format not recognized\"",
      "2.47: REFUSES: exit 1, \"file format not recognized\"",
    ],
    remedy: """
      Run elfscan repair, which puts the symbols in order.
      """)

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

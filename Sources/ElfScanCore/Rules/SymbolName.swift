/// A symbol's name is outside the string table.
enum SymbolName: DefectRule {
  static let id = "symbol-name"
  static let title = "A symbol's name is outside the string table"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether the name of every symbol (st_name) is inside the symbol table's string table.
      """,
    matters: """
      Strip complains of the offset. Up to 2.42 it gives the symbol another name, by which the kernel \
      then looks it up. llvm-strip refuses the file, and so do newer kernels; older ones read past the \
      table.
      """,
    example: "malformed/symbol-name-past-end.ko",
    output: """
      1 symbol whose name is outside the string table, such as symbol 12 (name at 16777215 of 109 \
      bytes). GNU strip warns, and up to 2.42 names it anew.
      """,
    measured: [
      "2.35.2: DAMAGES: exit 0, 1 relocation wrong",
      "2.40 to 2.42: DAMAGES: exit 0, 1 relocation wrong",
      "2.43 to 2.44: exit 0, 1 warning, loads the same",
      "2.47: exit 0, 1 warning, loads the same",
    ],
    remedy: """
      The file is damaged: build or fetch the module again.
      """)

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

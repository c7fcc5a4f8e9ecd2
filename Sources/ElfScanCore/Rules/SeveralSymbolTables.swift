/// More than one SHT_SYMTAB; the kernel wants one and BFD keeps the first.
enum SeveralSymbolTables: DefectRule {
  static let id = "several-symbol-tables"
  static let title = "More than one symbol table"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether there is more than one section of type SHT_SYMTAB.
      """,
    matters: """
      Strip keeps the first and warns. The kernel refuses the module, or, in older versions, takes the last.
      """,
    example: "shapes/symtab-twice.ko",
    output: """
      2 symbol tables (sections 9, 10); GNU strip keeps the first and warns, the kernel refuses \
      the module or takes the last.
      """,
    measured: [
      "2.35.2: DAMAGES: exit 0, the module changes",
      "2.40 to 2.44: DAMAGES: exit 0, the module changes",
      "2.47: DAMAGES: exit 0, the module changes",
    ],
    remedy: """
      The file is damaged or was put together by hand: build the module again.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let tables = context.module.symbolTableSections
    guard tables.count > 1 else { return [] }
    return [
      finding(
        "\(tables.count) symbol tables (sections \(tables.prefix(5).map(String.init).joined(separator: ", "))); GNU strip "
          + "keeps the first and warns, the kernel refuses the module or takes the last.",
        count: tables.count, sections: tables)
    ]
  }
}

/// More than one SHT_SYMTAB; the kernel wants one and BFD keeps the first.
enum SeveralSymbolTables: DefectRule {
  static let id = "several-symbol-tables"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let tables = context.module.symbolTableSections
    guard tables.count > 1 else { return [] }
    return [
      finding(
        "\(tables.count) symbol tables (sections \(tables.prefix(5).map(String.init).joined(separator: ", "))); GNU strip "
          + "keeps the first and warns; \(LoaderRefusal.Kind.severalSymbolTables.consequence).",
        count: tables.count, sections: tables)
    ]
  }
}

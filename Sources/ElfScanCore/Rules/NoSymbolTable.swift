/// Without a symbol table the kernel refuses a module.
enum NoSymbolTable: DefectRule {
  static let id = "no-symbol-table"
  static let title = "No symbol table"
  static let severity = Severity.warning
  static let page = RulePage(
    checks: """
      Whether there is a section of type SHT_SYMTAB.
      """,
    matters: """
      The kernel refuses a module without symbols ("module has no symbols (stripped?)"). This is \
      what strip --strip-all leaves.
      """,
    example: "shapes/symtab-none.ko",
    output: """
      there is no symbol table: strip --strip-all was here, or it is no module. The kernel refuses \
      it ("module has no symbols (stripped?)").
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Build or fetch the module again, and strip it with --strip-debug.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    guard context.module.header?.type == .relocatable, context.module.symbolTableSections.isEmpty else {
      return []
    }
    return [
      finding(
        "there is no symbol table: strip --strip-all was here, or it is no module. The kernel refuses it (\"module has no "
          + "symbols (stripped?)\").")
    ]
  }
}

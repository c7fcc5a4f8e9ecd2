/// A relocation section that names another symbol table than the module's.
enum RelocationSymbolTable: DefectRule {
  static let id = "relocation-symbol-table"
  static let title = "Relocations tied to no symbol table, or to a wrong one"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether the relocation sections of loaded sections name the symbol table in sh_link, and those \
      of others a section that exists.
      """,
    matters: """
      The kernel uses the module's only symbol table whatever sh_link says. GNU strip takes a \
      section with another sh_link for plain bytes and copies it, so that its symbol numbers are \
      those from before.
      """,
    example: "shapes/rela-link-other.ko",
    output: """
      1 relocation section with sh_link to something else than the symbol table, such as [2] \
      .rela.text to section 3. The kernel does not look at it; GNU strip copies the relocations \
      with the old symbol numbers.
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.44: DAMAGES: exit 0, no message, 2 relocations wrong",
      "2.47: DAMAGES: exit 0, no message, 2 relocations wrong",
    ],
    remedy: """
      Run elfscan repair first, which sets the link, or use elfscan strip.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard module.symbolTable.section != 0 else { return [] }
    let wrong = module.relocationSections.filter {
      !module.symbolTableSections.contains($0.symbolTable)
        && (module.section(at: $0.target)?.isAllocated ?? false || $0.symbolTable >= module.sections.count)
    }
    guard let first = wrong.first else { return [] }
    return [
      finding(
        "\(counted(wrong.count, "relocation section")) with sh_link to something else than the symbol table, such as "
          + "\(module.numberedLabel(first.index)) to section \(first.symbolTable). The kernel does not look at it; GNU strip "
          + "copies the relocations with the old symbol numbers.",
        count: wrong.count, sections: wrong.map(\.index))
    ]
  }
}

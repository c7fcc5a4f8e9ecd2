/// A relocation section that names another symbol table than the module's.
enum RelocationSymbolTable: DefectRule {
  static let id = "relocation-symbol-table"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard module.symbolTable.section != 0 else { return [] }
    let wrong = module.relocationSections.filter {
      !module.symbolTableSections.contains($0.symbolTable)
        && (module.section(at: $0.target)?.isAllocated ?? false || $0.symbolTable >= module.sections.count)
    }
    return findings(about: wrong) { first in
      "\(counted(wrong.count, "relocation section")) with sh_link to something else than the symbol table, such as "
        + "\(module.numberedLabel(first.index)) to section \(first.symbolTable). The kernel does not look at it; GNU strip "
        + "copies the relocations with the old symbol numbers."
    }
  }
}

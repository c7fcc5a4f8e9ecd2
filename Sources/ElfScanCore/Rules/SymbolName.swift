/// A symbol's name is outside the string table.
enum SymbolName: DefectRule {
  static let id = "symbol-name"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    if module.hasMisplacedNames {
      let table = module.sections[module.symbolTable.section]
      return [
        finding(
          "\(module.numberedLabel(table.index)) has its names in \(module.numberedLabel(Int(table.link))) (sh_link), which is "
            + "no string table (SHT_STRTAB). The kernel takes them from there; GNU strip drops them all.",
          count: max(module.symbolTable.count - 1, 1), sections: [table.index, Int(table.link)])
      ]
    }
    let nameless = module.symbolsWithoutName
    guard !nameless.isEmpty else { return [] }
    let bad = module.symbolTable.symbols.indices.filter { nameless.contains($0) }
    return findings(aboutSymbols: bad) { first in
      "\(counted(bad.count, "symbol")) whose name is outside the string table, such as symbol \(first) (name at "
        + "\(module.symbolTable.symbols[first].nameOffset) of \(module.symbolTable.names?.count ?? 0) bytes). GNU strip "
        + "warns, and \(Quirk.renamesNamelessSymbols.releases()) names it anew."
    }
  }
}

/// An undefined symbol of type STT_SECTION.
enum SymbolUndefinedSection: DefectRule {
  static let id = "symbol-undefined-section"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    // The kernel looks undefined symbols up by their names, of whatever type they are.
    let bad = module.symbolTable.symbols.indices.dropFirst().filter { index in
      let symbol = module.symbolTable.symbols[index]
      return symbol.isSection && symbol.isUndefined && !module.name(of: symbol).isEmpty
    }
    return findings(aboutSymbols: bad) { first in
      "\(counted(bad.count, "undefined symbol")) of type STT_SECTION, such as \(module.symbolLabel(first)). GNU "
        + "strip drops the name, by which the kernel looks the symbol up."
    }
  }
}

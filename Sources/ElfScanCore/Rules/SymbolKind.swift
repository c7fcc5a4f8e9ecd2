/// A symbol of a binding or type that nobody has given a meaning.
enum SymbolKind: DefectRule {
  static let id = "symbol-kind"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.symbolTable.symbols.indices.filter { module.symbolTable.symbols[$0].isUnsupported }
    let moved = module.symbolTable.symbols.indices.filter {
      context.machine.movedSymbol?(module.symbolTable.symbols[$0]) != nil
    }
    return unsupported(bad, module) + replaced(moved, module, context.machine)
  }

  private static func unsupported(_ bad: [Int], _ module: Module) -> [Finding] {
    return findings(aboutSymbols: bad) { first in
      let symbol = module.symbolTable.symbols[first]
      return
        "\(counted(bad.count, "symbol")) of a binding or type without a meaning, such as \(module.symbolLabel(first)) (binding "
        + "\(symbol.binding), type \(symbol.type)). Newer GNU strips refuse the file."
    }
  }

  private static func replaced(_ moved: [Int], _ module: Module, _ machine: MachineFacts) -> [Finding] {
    return findings(aboutSymbols: moved) { first in
      "\(counted(moved.count, "symbol")) of a kind that has a meaning for \(machine.name), such as "
        + "\(module.symbolLabel(first)): GNU strip writes another address or type."
    }
  }
}

/// Without a symbol table the kernel refuses a module.
enum NoSymbolTable: DefectRule {
  static let id = "no-symbol-table"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    guard context.module.header?.type == .relocatable else { return [] }
    guard context.module.symbolTableSections.isEmpty else { return vanishing(context) }
    return [
      finding(
        "there is no symbol table: strip --strip-all was here, or it is no module. The kernel refuses it (\"module has no "
          + "symbols (stripped?)\").")
    ]
  }

  /// Where no symbol would stay.
  private static func vanishing(_ context: RuleContext) -> [Finding] {
    let module = context.module
    let isDropped = module.sections.map(\.isDroppedDebugging)
    let isNeeded =
      module.relocationSections.contains {
        $0.count > 0 && $0.symbolTable == module.symbolTable.section && $0.target < isDropped.count
          && !isDropped[$0.target] && !module.sections[$0.target].type.isRelocation
          && module.sections[$0.target].size > 0
      } || module.groups.contains(where: context.outlivesDebugging)
    let stays = { (symbol: Symbol) -> Bool in
      if let section = symbol.definingSection, section < isDropped.count, isDropped[section] { return false }
      return symbol.isCommon || symbol.binding == 2 || symbol.binding == 1 && !symbol.isUndefined
    }
    guard !isNeeded, module.needsSymbolTable, !module.symbolTable.symbols.dropFirst().contains(where: stays)
    else { return [] }
    return [
      finding(
        "no symbol is global and defined, or used by a relocation: strip --strip-unneeded removes the symbol table, and "
          + "the kernel then refuses the module.",
        sections: [module.symbolTable.section])
    ]
  }
}

/// Common symbols, for which a linker would have to find a place.
enum CommonSymbol: DefectRule {
  static let id = "common-symbol"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.symbolTable.symbols.indices.dropFirst().filter { index in
      let symbol = module.symbolTable.symbols[index]
      return symbol.isCommon
        && (symbol.changesAsCommon || !module.name(of: symbol).hasPrefix("__gnu_lto"))
    }
    return findings(aboutSymbols: bad) { first in
      let changed = bad.count { module.symbolTable.symbols[$0].changesAsCommon }
      let which = changed < bad.count ? "\(changed)" : changed == 1 ? "it" : "them"
      return
        "\(counted(bad.count, "common symbol")), such as \(module.symbolLabel(first)): the kernel refuses the module "
        + "(\"please compile with -fno-common\")."
        + (changed == 0 ? "" : " GNU strip changes the binding, type or alignment of \(which).")
    }
  }
}

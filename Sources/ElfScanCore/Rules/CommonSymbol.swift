/// Common symbols, for which a linker would have to find a place.
enum CommonSymbol: DefectRule {
  static let id = "common-symbol"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let symbols = module.symbolTable.symbols
    let bad = symbols.indices.dropFirst().filter {
      LoaderRefusal.refuses(common: symbols[$0], in: module) || symbols[$0].changesAsCommon
    }
    return findings(aboutSymbols: bad) { first in
      let isRefused = bad.contains { LoaderRefusal.refuses(common: symbols[$0], in: module) }
      let changed = bad.count { symbols[$0].changesAsCommon }
      let which = changed < bad.count ? "\(changed)" : changed == 1 ? "it" : "them"
      return
        "\(counted(bad.count, "common symbol")), such as \(module.symbolLabel(first))"
        + (isRefused
          ? ": \(LoaderRefusal.Kind.commonSymbol.consequence) (\"please compile with -fno-common\")." : ".")
        + (changed == 0 ? "" : " GNU strip changes the binding, type or alignment of \(which).")
    }
  }
}

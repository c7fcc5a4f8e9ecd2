/// Common symbols, for which a linker would have to find a place.
enum CommonSymbol: DefectRule {
  static let id = "common-symbol"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.symbolTable.symbols.indices.dropFirst().filter { index in
      let symbol = module.symbolTable.symbols[index]
      return symbol.isCommon
        && (LoaderChange.changesAsCommon(symbol) || !module.name(of: symbol).hasPrefix("__gnu_lto"))
    }
    guard let first = bad.first else { return [] }
    let changed = bad.count { LoaderChange.changesAsCommon(module.symbolTable.symbols[$0]) }
    let end =
      changed == 0
      ? ""
      : " GNU strip changes the binding, type or alignment of \(changed == bad.count ? (changed == 1 ? "it" : "them") : "\(changed)")."
    return [
      finding(
        "\(counted(bad.count, "common symbol")), such as \(module.symbolLabel(first)): the kernel refuses the module (\"please "
          + "compile with -fno-common\").\(end)",
        count: bad.count, symbols: bad)
    ]
  }
}

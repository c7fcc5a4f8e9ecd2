/// Common symbols, for which a linker would have to find a place.
enum CommonSymbol: DefectRule {
  static let id = "common-symbol"
  static let title = "Common symbols, for which no linker has found a place"
  static let severity = Severity.warning
  static let page = RulePage(
    checks: """
      Whether there are common symbols (SHN_COMMON), as old C compilers write for variables without \
      a value. Those of GCC's LTO (__gnu_lto_*) do not count.
      """,
    matters: """
      The kernel refuses a module with common symbols ("please compile with -fno-common"). Strip \
      keeps them; where they are not global data with an alignment, it makes them that.
      """,
    example: "shapes/common-symbol.ko",
    output: """
      1 common symbol, such as shared: the kernel refuses the module ("please compile with \
      -fno-common"). GNU strip changes the binding, type or alignment of it.
      """,
    measured: [
      "2.35.2: DAMAGES: exit 0, no message, the module changes",
      "2.40 to 2.44: DAMAGES: exit 0, no message, the module changes",
      "2.47: DAMAGES: exit 0, no message, the module changes",
    ],
    remedy: """
      Compile with -fno-common.
      """)

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

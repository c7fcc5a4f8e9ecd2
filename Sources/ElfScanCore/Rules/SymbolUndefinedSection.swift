/// An undefined symbol of type STT_SECTION.
enum SymbolUndefinedSection: DefectRule {
  static let id = "symbol-undefined-section"
  static let title = "An undefined symbol that claims to be a section"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether an undefined symbol with a name has the type STT_SECTION.
      """,
    matters: """
      BFD takes the name from symbols of that type, and every GNU strip writes it without one. The \
      kernel looks undefined symbols up by their name, and refuses the module afterwards.
      """,
    example: "shapes/symbol-undefined-section.ko",
    output: """
      1 undefined symbol of type STT_SECTION, such as _printk. GNU strip drops the name, by which \
      the kernel looks the symbol up.
      """,
    measured: [
      "2.35.2: DAMAGES: exit 0, no message, 2 relocations wrong",
      "2.40 to 2.44: DAMAGES: exit 0, no message, 2 relocations wrong",
      "2.47: DAMAGES: exit 0, no message, 2 relocations wrong",
    ],
    remedy: """
      No compiler writes this: find out which tool changed the symbol, and build the module again.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let bad = LoaderChange.wantedSectionSymbols(context.module)
    guard let first = bad.first else { return [] }
    return [
      finding(
        "\(counted(bad.count, "undefined symbol")) of type STT_SECTION, such as \(context.module.symbolLabel(first)). GNU "
          + "strip drops the name, by which the kernel looks the symbol up.",
        count: bad.count, symbols: bad)
    ]
  }
}

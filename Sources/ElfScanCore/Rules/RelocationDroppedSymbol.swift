/// A section that stays refers to debugging information, which goes.
enum RelocationDroppedSymbol: DefectRule {
  static let id = "relocation-dropped-symbol"
  static let title = "Relocations that stay name symbols that strip drops"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether relocations of a section that stays name a symbol in debugging information, which \
      --strip-debug drops.
      """,
    matters: """
      GNU strip refuses the file ("required but not present"), or leaves the relocations with the \
      number of another symbol. Debugging information of GCC's LTO (.gnu.debuglto_*) is dropped by \
      2.40 to 2.44 only.
      """,
    example: "shapes/rela-to-debug.ko",
    output: """
      1 relocation that names a symbol in debugging information, such as in [4] .rela.rodata: \
      debug_place in [8] .debug_info, which --strip-debug drops. GNU strip refuses to do so, or \
      leaves another symbol's number.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"symbol `debug_place' required but not present\"",
      "2.40 to 2.44: REFUSES: exit 1, \"symbol `debug_place' required but not present\"",
      "2.47: REFUSES: exit 1, \"symbol `debug_place' required but not present\"",
    ],
    remedy: """
      No compiler writes this for a loaded section: find out what refers to .debug_*. Until then leave \
      the module unstripped; objcopy alone is safe.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = context.relocationSections.map(\.index).filter { context.relocations[$0].droppedSymbols > 0 }
    guard let first = bad.first else { return [] }
    let total = bad.reduce(0) { $0 + context.relocations[$1].droppedSymbols }
    let symbol = Int(context.relocations[first].firstDroppedSymbol)
    let home = module.symbolTable.symbols[symbol].definingSection ?? 0
    return [
      finding(
        "\(counted(total, "relocation")) that \(total == 1 ? "names" : "name") a symbol in debugging information, such as in "
          + "\(module.numberedLabel(first)): \(module.symbolLabel(symbol)) in \(module.numberedLabel(home)), which "
          + "--strip-debug drops. GNU strip refuses to do so, or leaves another symbol's number.",
        count: total, sections: bad, symbols: [symbol])
    ]
  }
}

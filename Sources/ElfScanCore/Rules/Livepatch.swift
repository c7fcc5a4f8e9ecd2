/// What the kernel resolves when the patched object is loaded: SHN_LIVEPATCH symbols and `.klp.rela.*` sections.
enum Livepatch: DefectRule {
  static let id = "livepatch"
  static let title = "A livepatch module"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether the module is a livepatch: it has symbols of section index SHN_LIVEPATCH (0xff20), \
      or relocation sections .klp.rela.* flagged SHF_RELA_LIVEPATCH.
      """,
    matters: """
      The kernel keeps symbols and relocations of a livepatch, and resolves them when the patched \
      object is there. llvm-strip and llvm-objcopy refuse such symbols. GNU strip keeps the \
      symbols; up to 2.44 it renumbers the further relocation sections, from 2.45 on it takes \
      their type and target from them.
      """,
    example: "shapes/livepatch.ko",
    output: """
      a livepatch module (1 livepatch symbol, 1 livepatch relocation section): not for llvm-strip, \
      which refuses it; GNU strip from 2.45 takes its relocation sections apart.
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.44: clean",
      "2.47: DAMAGES: exit 0, no message, 1 relocation wrong",
    ],
    remedy: """
      Leave it unstripped, or use GNU strip up to 2.44, and compare: elfscan verify BEFORE AFTER. \
      elfscan strip does both.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let symbols = module.symbolTable.symbols.indices.filter { module.symbolTable.symbols[$0].isLivepatch }
    let sections = module.sections.filter { $0.flags.contains(.relaLivepatch) }.map(\.index)
    guard !symbols.isEmpty || !sections.isEmpty else { return [] }
    return [
      finding(
        "a livepatch module (\(counted(symbols.count, "livepatch symbol")), "
          + "\(counted(sections.count, "livepatch relocation section"))): not for llvm-strip, which refuses it; GNU strip "
          + "from 2.45 takes its relocation sections apart.",
        count: symbols.count + sections.count, sections: sections, symbols: symbols)
    ]
  }
}

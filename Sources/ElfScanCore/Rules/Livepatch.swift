/// What the kernel resolves when the patched object is loaded: SHN_LIVEPATCH symbols and `.klp.rela.*` sections.
enum Livepatch: DefectRule {
  static let id = "livepatch"
  static let severity = Severity.error

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

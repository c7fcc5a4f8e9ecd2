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
          + "\(counted(sections.count, "livepatch relocation section"))): not for llvm-strip, which refuses it; "
          + "\(consequence(context.machine)).",
        count: symbols.count + sections.count, sections: sections, symbols: symbols)
    ]
  }

  private static func consequence(_ machine: MachineFacts) -> String {
    if machine.hasOwnRelocations {
      return "GNU strip copies its relocation sections with the old symbol numbers"
    }
    let quirk = Quirk.ofSecondaryRelocations(on: machine)
    return "GNU strip \(quirk.releases()) "
      + (quirk == .orphansSecondaryRelocations ? "takes its relocation sections apart" : "fails at it")
  }
}

/// An undefined symbol of type STT_SECTION.
enum SymbolUndefinedSection: DefectRule {
  static let id = "symbol-undefined-section"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let bad = LoaderChange.wantedSectionSymbols(context.module)
    return findings(aboutSymbols: bad) { first in
      "\(counted(bad.count, "undefined symbol")) of type STT_SECTION, such as \(context.module.symbolLabel(first)). GNU "
        + "strip drops the name, by which the kernel looks the symbol up."
    }
  }
}

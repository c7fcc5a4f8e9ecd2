/// Every rule, in the order in which findings are reported: causes before what follows from them.
public enum RuleCatalog {
  static let all: [any Rule.Type] = [
    SeveralRelocationSections.self,
    GroupSharedSection.self,
    GroupRepeatedMember.self,
    GroupInvalidMember.self,
    GroupRelocationFlag.self,
    GroupOrphan.self,
    GroupEmpty.self,
    GroupMalformed.self,
    GroupSignatureSymbol.self,
    BitcodeFile.self,
    CompactRelocations.self,
    LlvmSection.self,
    GccLtoSection.self,
    SymbolSectionIndex.self,
    SymbolTableOrder.self,
    SeveralSymbolTables.self,
    RelocationSymbolIndex.self,
    RelocationType.self,
    AppendedSignature.self,
    ForeignMachine.self,
    NotAKernelModule.self,
  ]

  /// What the rules find in a module.
  public static func findings(in module: Module) -> [Finding] {
    findings(in: module, RelocationSurvey(module))
  }

  static func findings(in module: Module, _ relocations: RelocationSurvey) -> [Finding] {
    let context = RuleContext(module, relocations)
    return all.flatMap { $0.findings(in: context) }
  }
}

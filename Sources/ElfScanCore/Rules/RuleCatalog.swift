/// Every rule, in the order in which findings are reported: causes before what follows from them.
package enum RuleCatalog {
  static let all: [any Rule.Type] = [
    SeveralRelocationSections.self,
    GroupSharedSection.self,
    GroupRepeatedMember.self,
    GroupInvalidMember.self,
    GroupRelocationFlag.self,
    GroupMemberFlag.self,
    GroupOrphan.self,
    GroupEmpty.self,
    GroupMalformed.self,
    GroupEmptyRelocations.self,
    GroupSignatureSymbol.self,
    RelocationSymbolTable.self,
    RelocationTarget.self,
    RelocationKind.self,
    RelocationDroppedSymbol.self,
    CompressedRelocations.self,
    LinkOrder.self,
    LinkOrderNone.self,
    SectionLink.self,
    SectionTypeRefused.self,
    SectionNameType.self,
    SectionName.self,
    SectionEntrySize.self,
    SectionFlagsUnknown.self,
    SectionPastEnd.self,
    SectionOverlap.self,
    SectionAlignment.self,
    NoMachine.self,
    NoSections.self,
    NoSymbolTable.self,
    Livepatch.self,
    BitcodeFile.self,
    CompactRelocations.self,
    LlvmSection.self,
    GccLtoSection.self,
    CompressedDebug.self,
    BuildNotesMalformed.self,
    BuildNotesIncomplete.self,
    PropertyNote.self,
    MachineRecords.self,
    SymbolSectionIndex.self,
    SymbolName.self,
    SymbolUndefinedSection.self,
    SymbolKind.self,
    CommonSymbol.self,
    SymbolTableOrder.self,
    SeveralSymbolTables.self,
    RelocationSymbolIndex.self,
    StrippedBefore.self,
    RelocationType.self,
    AppendedSignature.self,
    ForeignMachine.self,
    ThisModule.self,
    ManySections.self,
    Btf.self,
    NotAKernelModule.self,
  ]

  /// What the rules find in a module.
  package static func findings(in module: Module) -> [Finding] {
    findings(in: module, RelocationSurvey(module), isOrdinary: false, readsDebugging: true)
  }

  /// - Parameters:
  ///   - isOrdinary: whether the module is of ordinary shape, so that only some rules need be asked.
  ///   - readsDebugging: whether debugging information stays, as with objcopy, so that its relocations count.
  static func findings(
    in module: Module, _ relocations: RelocationSurvey, isOrdinary: Bool, readsDebugging: Bool
  ) -> [Finding] {
    let context = RuleContext(module, relocations, readsDebugging: readsDebugging)
    return (isOrdinary ? ofOrdinary : all).flatMap { limited($0.findings(in: context)) }
  }

  /// The rules that can find something in a module of ordinary shape.
  private static let ofOrdinary = all.filter { $0.concernsOrdinaryModules }

  /// Findings of one rule that are reported one by one.
  private static let limit = 20

  /// The first findings of a rule, and one that stands for the others.
  private static func limited(_ findings: [Finding]) -> [Finding] {
    guard findings.count > limit, let last = findings.last else { return findings }
    let others = findings.dropFirst(limit)
    return Array(findings.prefix(limit)) + [
      Finding(
        rule: last.rule, severity: last.severity,
        message: "… and \(others.count) more findings of this kind.",
        count: others.reduce(0) { $0 + $1.count }, sections: [], symbols: [])
    ]
  }
}

/// A relocation section that applies to no section.
enum RelocationTarget: DefectRule {
  static let id = "relocation-target"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    var findings: [Finding] = []
    let lost = module.relocationSections.filter { $0.target == 0 || module.section(at: $0.target) == nil }
    if let first = lost.first { findings.append(unrelated(first, lost, module)) }
    let tables = module.relocationSections.filter { isTable($0, module) }
    if let first = tables.first { findings.append(ofTables(first, tables, module)) }
    let empty = module.relocationSections.filter {
      $0.count > 0 && module.section(at: $0.target).map { $0.isAllocated && $0.size == 0 } ?? false
    }
    if let first = empty.first { findings.append(ofEmpty(first, empty, module)) }
    return findings
  }

  /// Whether the target is something that BFD keeps apart.
  private static func isTable(_ relocations: RelocationSection, _ module: Module) -> Bool {
    guard relocations.target != 0, let target = module.section(at: relocations.target) else { return false }
    return target.type.isRelocation || module.isBookkeeping(target)
  }

  private static func unrelated(
    _ first: RelocationSection, _ lost: [RelocationSection], _ module: Module
  ) -> Finding {
    finding(
      "\(counted(lost.count, "relocation section")) whose sh_info names no section to relocate, such as "
        + "\(module.numberedLabel(first.index)) (\(first.target)). The kernel skips such relocations; GNU strip refuses the "
        + "file, or ties them to a section by their name.",
      count: lost.count, sections: lost.map(\.index))
  }

  private static func ofTables(
    _ first: RelocationSection, _ tables: [RelocationSection], _ module: Module
  ) -> Finding {
    finding(
      "\(counted(tables.count, "relocation section")) for what cannot be relocated, such as "
        + "\(module.numberedLabel(first.index)) for \(module.numberedLabel(first.target)). GNU strip refuses the file, or "
        + "ties them to a section by their name.",
      count: tables.count, sections: tables.map(\.index))
  }

  private static func ofEmpty(
    _ first: RelocationSection, _ empty: [RelocationSection], _ module: Module
  ) -> Finding {
    finding(
      "\(counted(empty.count, "relocation section")) for a section without contents, such as "
        + "\(module.numberedLabel(first.index)) (\(counted(first.count, "relocation"))) for "
        + "\(module.numberedLabel(first.target)). Every GNU strip drops the relocations.",
      count: empty.count, sections: empty.map(\.index))
  }
}

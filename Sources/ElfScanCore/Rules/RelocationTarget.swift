/// A relocation section that applies to no section.
enum RelocationTarget: DefectRule {
  static let id = "relocation-target"
  static let title = "Relocations that apply to no section, or to an empty one"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether every relocation section says in sh_info which section it applies to, and whether that \
      is one with contents that can be relocated: no table and no other relocation section.
      """,
    matters: """
      The kernel skips relocations without a section. GNU strip refuses a number that does not \
      exist, and a table; with 0, or another relocation section, it can tie the section to another \
      one by its name, and the kernel then applies what it skipped before. Relocations of an empty \
      section are lost.
      """,
    example: "shapes/rela-info-out-of-range.ko",
    output: """
      1 relocation section whose sh_info names no section to relocate, such as [2] .rela.text \
      (99). The kernel skips such relocations; GNU strip refuses the file, or ties them to a \
      section by their name.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file format not recognized\"",
      "2.40 to 2.44: REFUSES: exit 1, \"file format not recognized\"",
      "2.47: REFUSES: exit 1, \"file format not recognized\"",
    ],
    remedy: """
      Run elfscan repair first, which leaves out relocations without a section, or use elfscan strip. \
      Else find out which tool wrote them.
      """)

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

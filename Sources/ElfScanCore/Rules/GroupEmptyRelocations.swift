/// A member of a group with an empty relocation section, where that upsets strip.
enum GroupEmptyRelocations: DefectRule {
  static let id = "group-empty-relocations"
  static let title = "A member of a group has a relocation section without entries"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether a member of a group that is empty itself, or that --strip-debug drops, has a relocation \
      section without entries.
      """,
    matters: """
      Where the member is empty, GNU strip takes the relocation section off the group and writes it \
      all the same: an assertion, or from 2.47 on a refusal. Where the whole group is dropped, GNU \
      strip up to 2.39 follows a null pointer. The kernel reads neither.
      """,
    example: "shapes/group-debug-empty-relocations.ko",
    output: """
      1 empty relocation section of debugging information in a group, such as [3] \
      .rela.debug_types of [2] .debug_types in group [1]. GNU strip up to 2.39 crashes when it \
      drops the group.
      """,
    measured: [
      "2.35.2: CRASHES: follows a null pointer",
      "2.40 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Run elfscan repair first, which dissolves the group, or use elfscan strip.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let members = module.relocationSections.map(\.index).filter { index in
      let section = module.sections[index]
      guard section.size == 0, section.info != 0, let target = module.section(at: Int(section.info)) else {
        return false
      }
      return !context.groupsListing[target.index].isEmpty
    }
    let target = { (index: Int) in module.sections[Int(module.sections[index].info)] }
    let dropped = members.filter { target($0).isDroppedDebugging }
    let empty = members.filter { target($0).size == 0 && !target($0).isDroppedDebugging }
    return [
      told(dropped, context, "debugging information", "GNU strip up to 2.39 crashes when it drops the group"),
      told(
        empty, context, "an empty section", "GNU strip writes the group back with a wrong number of members"),
    ].compactMap { $0 }
  }

  private static func told(
    _ sections: [Int], _ context: RuleContext, _ what: String, _ consequence: String
  ) -> Finding? {
    guard let first = sections.first else { return nil }
    let target = Int(context.module.sections[first].info)
    let group = context.groupsListing[target].first.map { context.module.groups[$0].index } ?? 0
    return finding(
      "\(counted(sections.count, "empty relocation section")) of \(what) in a group, such as "
        + "\(context.module.numberedLabel(first)) of \(context.module.numberedLabel(target)) in group [\(group)]. "
        + "\(consequence).",
      count: sections.count, sections: sections)
  }
}

/// A member of a group with an empty relocation section, where that upsets strip.
enum GroupEmptyRelocations: DefectRule {
  static let id = "group-empty-relocations"
  static let severity = Severity.error

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
    return told(
      dropped, context, "debugging information",
      "GNU strip \(Quirk.crashesOnDroppedGroup.releases()) crashes when it drops the group")
      + told(
        empty, context, "an empty section", "GNU strip writes the group back with a wrong number of members")
  }

  private static func told(
    _ sections: [Int], _ context: RuleContext, _ what: String, _ consequence: String
  ) -> [Finding] {
    findings(about: sections) { first in
      let target = Int(context.module.sections[first].info)
      let group = context.groupsListing[target].first.map { context.module.groups[$0].index } ?? 0
      return "\(counted(sections.count, "empty relocation section")) of \(what) in a group, such as "
        + "\(context.module.numberedLabel(first)) of \(context.module.numberedLabel(target)) in group [\(group)]. "
        + "\(consequence)."
    }
  }
}

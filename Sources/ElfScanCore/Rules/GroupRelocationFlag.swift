/// A relocation section carries SHF_GROUP but no group lists it, or the other way round.
enum GroupRelocationFlag: Rule {
  static let id = "group-relocation-flag"
  static let title = "SHF_GROUP and the groups disagree about a relocation section"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    var unlisted: [Int] = []
    var unflagged: [Int] = []
    for relocations in module.relocationSections {
      let section = module.sections[relocations.index]
      let isListed = !context.groupsListing[section.index].isEmpty
      let isFlagged = section.flags.contains(.group)
      if isFlagged && !isListed { unlisted.append(section.index) }
      if isListed && !isFlagged { unflagged.append(section.index) }
    }
    var findings: [Finding] = []
    if let first = unlisted.first {
      findings.append(
        finding(
          "\(counted(unlisted.count, "relocation section")) flagged SHF_GROUP but in no group's list, such as [\(first)] "
            + "\(module.sectionLabel(first)). GNU strip counts it as a member and has no room for it.",
          count: unlisted.count, sections: unlisted))
    }
    if let first = unflagged.first {
      findings.append(
        finding(
          "\(counted(unflagged.count, "relocation section")) in a group's list without SHF_GROUP, such as [\(first)] "
            + "\(module.sectionLabel(first)). GNU strip repairs this silently.",
          count: unflagged.count, sections: unflagged))
    }
    return findings
  }
}

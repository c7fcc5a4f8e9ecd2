/// A relocation section carries SHF_GROUP but no group lists it, or the other way round; or a group lists it, and not what
/// it applies to.
enum GroupRelocationFlag: DefectRule {
  static let id = "group-relocation-flag"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    var unlisted: [Int] = []
    var unflagged: [Int] = []
    var astray: [Int] = []
    for relocations in module.relocationSections {
      let section = module.sections[relocations.index]
      let groups = context.groupsListing[section.index]
      let isFlagged = section.flags.contains(.group)
      if isFlagged && groups.isEmpty { unlisted.append(section.index) }
      if !groups.isEmpty && !isFlagged { unflagged.append(section.index) }
      if !groups.isEmpty && !context.isMember(relocations.target, of: groups) { astray.append(section.index) }
    }
    return findings(about: unlisted) { first in
      "\(counted(unlisted.count, "relocation section")) flagged SHF_GROUP but in no group's list, such as "
        + "\(module.numberedLabel(first)). GNU strip counts it as a member and has no room for it."
    }
      + findings(about: unflagged) { first in
        "\(counted(unflagged.count, "relocation section")) in a group's list without SHF_GROUP, such as "
          + "\(module.numberedLabel(first)). GNU strip repairs this silently."
      }
      + findings(about: astray) { first in
        "\(counted(astray.count, "relocation section")) in the list of a group that does not list what it applies to, such "
          + "as \(module.numberedLabel(first)) for "
          + "\(module.numberedLabel(Int(module.sections[first].info))). GNU strip leaves it out, and the list is too short."
      }
  }
}

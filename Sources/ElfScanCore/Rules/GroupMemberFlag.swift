/// A group lists a section that is not flagged as a member.
enum GroupMemberFlag: DefectRule {
  static let id = "group-member-flag"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.sections.filter { section in
      !section.flags.contains(.group) && !context.groupsListing[section.index].isEmpty
        && !section.type.isRelocation && section.type != .group && !module.isBookkeeping(section)
    }
    return findings(about: bad) { first in
      let group = context.groupsListing[first.index].first.map { module.groups[$0].index } ?? 0
      return
        "\(counted(bad.count, "section")) that \(bad.count == 1 ? "is" : "are") in a group's list without SHF_GROUP, "
        + "such as \(module.numberedLabel(first.index)) in group [\(group)]. GNU strip "
        + "\(Quirk.joinsFirstGroupFound.releases()) does not find such members: an assertion, or a refusal."
    }
  }
}

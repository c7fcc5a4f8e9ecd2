/// A section carries SHF_GROUP, but no group lists it.
enum GroupOrphan: DefectRule {
  static let id = "group-orphan"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let orphans = module.sections.filter {
      $0.flags.contains(.group) && !$0.type.isRelocation && context.groupsListing[$0.index].isEmpty
    }
    return findings(about: orphans) { first in
      "\(counted(orphans.count, "section")) flagged SHF_GROUP but listed by no group, such as [\(first.index)] "
        + "\(first.label). GNU strip \(Quirk.refusesOrphanMember.releases()) refuses such a file; "
        + "that of \(Quirk.joinsFirstGroupFound.releases(without: .refusesOrphanMember)) prints \"no group info\"."
    }
  }
}

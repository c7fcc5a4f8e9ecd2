/// A group lists a section that is not flagged as a member.
enum GroupMemberFlag: DefectRule {
  static let id = "group-member-flag"
  static let title = "A member of a group is not flagged SHF_GROUP"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether every section that a group lists has the flag SHF_GROUP. Relocation sections have a \
      rule of their own.
      """,
    matters: """
      GNU strip up to 2.42 knows members by the flag: it fails an assertion where some lack it, and \
      refuses the file where all do. Newer releases go by the list, and set the flag. The kernel \
      ignores it.
      """,
    example: "shapes/group-member-unflagged.ko",
    output: """
      1 section that is in a group's list without SHF_GROUP, such as [2] .text.attach in group \
      [1]. GNU strip up to 2.42 does not find such members: an assertion, or a refusal.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file format not recognized\"",
      "2.40 to 2.42: REFUSES: exit 1, \"file format not recognized\"",
      "2.43 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Run elfscan repair first, or use elfscan strip, which does so by itself.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.sections.filter { section in
      !section.flags.contains(.group) && !context.groupsListing[section.index].isEmpty
        && !section.type.isRelocation && section.type != .group && !module.isBookkeeping(section)
    }
    guard let first = bad.first, let group = context.groupsListing[first.index].first else { return [] }
    return [
      finding(
        "\(counted(bad.count, "section")) that \(bad.count == 1 ? "is" : "are") in a group's list without SHF_GROUP, such as "
          + "\(module.numberedLabel(first.index)) in group [\(module.groups[group].index)]. GNU strip up to 2.42 does not "
          + "find such members: an assertion, or a refusal.",
        count: bad.count, sections: bad.map(\.index))
    ]
  }
}

/// A section carries SHF_GROUP, but no group lists it.
enum GroupOrphan: DefectRule {
  static let id = "group-orphan"
  static let title = "A section flagged SHF_GROUP is in no group"
  static let severity = Severity.warning
  static let page = RulePage(
    checks: """
      Whether a section has the flag SHF_GROUP although no group lists it.
      """,
    matters: """
      The oldest releases refuse such a file, the next ones complain of it, the newest say \
      nothing. The kernel ignores the flag.
      """,
    example: "shapes/group-flag-orphan.ko",
    output: """
      1 section flagged SHF_GROUP but listed by no group, such as [1] .text.attach. GNU strip 2.35 \
      refuses such a file; 2.40 to 2.42 print "no group info".
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file format not recognized\"",
      "2.40 to 2.42: exit 0, 1 warning, loads the same",
      "2.43 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Run elfscan repair first, which clears the flag, or use elfscan strip.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let orphans = module.sections.filter {
      $0.flags.contains(.group) && !$0.type.isRelocation && context.groupsListing[$0.index].isEmpty
    }
    guard let first = orphans.first else { return [] }
    return [
      finding(
        "\(counted(orphans.count, "section")) flagged SHF_GROUP but listed by no group, such as [\(first.index)] "
          + "\(first.label). GNU strip 2.35 refuses such a file; 2.40 to 2.42 print \"no group info\".",
        count: orphans.count, sections: orphans.map(\.index))
    ]
  }
}

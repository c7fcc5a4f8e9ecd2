/// A relocation section carries SHF_GROUP but no group lists it, or the other way round; or a group lists it, and not what
/// it applies to.
enum GroupRelocationFlag: DefectRule {
  static let id = "group-relocation-flag"
  static let title = "SHF_GROUP and the groups disagree about a relocation section"
  static let severity = Severity.warning
  static let page = RulePage(
    checks: """
      Whether the flag SHF_GROUP of a relocation section and the lists of the groups agree, and \
      whether a group that lists relocations lists the section they apply to.
      """,
    matters: """
      Strip counts a flagged relocation section as a member of its target's group even where the \
      group does not list it, and then has no room for it; those of a section in no group, or in \
      another one, it leaves out, and then has nothing to put in their place. Both are an \
      assertion, or a refusal from 2.47 on.
      """,
    example: "shapes/group-relocations-unlisted.ko",
    output: """
      1 relocation section flagged SHF_GROUP but in no group's list, such as [3] \
      .rela.text.attach. GNU strip counts it as a member and has no room for it.
      """,
    measured: [
      "2.35.2: MAY CRASH: memory overwritten, 1x assertion bfd/elf.c:3657",
      "2.40: exit 0, 1x assertion bfd/elf.c:3574, loads the same",
      "2.41: exit 0, 1x assertion bfd/elf.c:4127, loads the same",
      "2.42: exit 0, 1x assertion bfd/elf.c:4131, loads the same",
      "2.43: exit 0, 1x assertion bfd/elf.c:3938, loads the same",
      "2.44: exit 0, 1x assertion bfd/elf.c:3950, loads the same",
      "2.47: REFUSES: exit 1, \"corrupted group section\"",
    ],
    remedy: """
      Run elfscan repair first, or use elfscan strip, which does so by itself.
      """)

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
    return [
      unlisted.first.map { first in
        finding(
          "\(counted(unlisted.count, "relocation section")) flagged SHF_GROUP but in no group's list, such as "
            + "\(module.numberedLabel(first)). GNU strip counts it as a member and has no room for it.",
          count: unlisted.count, sections: unlisted)
      },
      unflagged.first.map { first in
        finding(
          "\(counted(unflagged.count, "relocation section")) in a group's list without SHF_GROUP, such as "
            + "\(module.numberedLabel(first)). GNU strip repairs this silently.",
          count: unflagged.count, sections: unflagged)
      },
      astray.first.map { first in
        finding(
          "\(counted(astray.count, "relocation section")) in the list of a group that does not list what it applies to, such "
            + "as \(module.numberedLabel(first)) for "
            + "\(module.numberedLabel(Int(module.sections[first].info))). GNU strip leaves it out, and the list is too short.",
          count: astray.count, sections: astray)
      },
    ].compactMap { $0 }
  }
}

/// A relocation section carries SHF_GROUP but no group lists it, or the other way round.
enum GroupRelocationFlag: DefectRule {
  static let id = "group-relocation-flag"
  static let title = "SHF_GROUP and the groups disagree about a relocation section"
  static let severity = Severity.warning
  static let page = RulePage(
    checks: """
      Whether the flag SHF_GROUP of a relocation section and the lists of the groups agree.
      """,
    matters: """
      Strip counts a flagged relocation section as a member of its target's group even where the \
      group does not list it, and then has no room for it: an assertion, or a refusal from 2.47 \
      on.
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

/// A section is a member of more than one group: what BFD's assertion is about.
enum GroupSharedSection: DefectRule {
  static let id = "group-shared-section"
  static let title = "A section is a member of more than one group"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether a section is listed by more than one section group. A section can be in one group \
      only (gABI, Section Groups); merging the members of COMDAT groups breaks that.
      """,
    matters: """
      This is what the well-known assertions in bfd/elf.c are about: strip counts the section for \
      one group, and the others no longer fit when they are written back. The kernel never reads \
      groups, so nothing it loads is changed by this alone; but the same modules mostly have \
      several relocation sections for one target as well, and those are damaged.
      """,
    example: "shapes/groups-share-three.ko",
    output: """
      [6] .rodata is a member of 3 section groups ([1] attach, [2] detach, [3] probe); a section \
      can be in one. GNU strip writes the groups back with a wrong number of members.
      """,
    measured: [
      "2.35.2: MAY CRASH: memory overwritten, 3x assertion bfd/elf.c:3657",
      "2.40: exit 0, 3x assertion bfd/elf.c:3574, loads the same",
      "2.41: exit 0, 3x assertion bfd/elf.c:4127, loads the same",
      "2.42: exit 0, 3x assertion bfd/elf.c:4131, loads the same",
      "2.43: exit 0, 2x assertion bfd/elf.c:3944, 2 warnings, loads the same",
      "2.44: exit 0, 2x assertion bfd/elf.c:3956, 2 warnings, loads the same",
      "2.47: REFUSES: exit 1, \"corrupted group section\"",
    ],
    remedy: """
      Strip with elfscan strip, or run elfscan repair first, which dissolves the groups. llvm-\
      strip handles them too. At the source: link with --force-group-allocation (ld.lld 19.1 or \
      newer).
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    return context.groupsListing.enumerated().compactMap { index, groups in
      let distinct = Set(groups)
      guard distinct.count > 1 else { return nil }
      let named = distinct.sorted().prefix(3).map { position in
        "[\(module.groups[position].index)] \(signature(module.groups[position], module))"
      }
      return finding(
        "[\(index)] \(module.sectionLabel(index)) is a member of \(distinct.count) section groups "
          + "(\(named.joined(separator: ", "))\(distinct.count > 3 ? ", …" : "")); a section can be in one. GNU strip "
          + "writes the groups back with a wrong number of members.",
        count: distinct.count, sections: [index] + distinct.sorted().map { module.groups[$0].index })
    }
  }

  private static func signature(_ group: SectionGroup, _ module: Module) -> String {
    module.symbolLabel(Int(group.signature))
  }
}

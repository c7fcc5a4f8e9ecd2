/// A group lists the same section twice.
enum GroupRepeatedMember: DefectRule {
  static let id = "group-repeated-member"
  static let title = "A group lists a section twice"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether a section group lists the same section more than once.
      """,
    matters: """
      Strip writes the group back with fewer entries than it made room for, and fails an \
      assertion; from 2.47 on it refuses the file.
      """,
    example: "shapes/group-member-twice.ko",
    output: """
      1 section group lists a section twice: [1] names [2] .text.attach again.
      """,
    measured: [
      "2.35.2: exit 0, 1x assertion bfd/elf.c:3657, loads the same",
      "2.40: exit 0, 1x assertion bfd/elf.c:3580, loads the same",
      "2.41: exit 0, 1x assertion bfd/elf.c:4133, loads the same",
      "2.42: exit 0, 1x assertion bfd/elf.c:4137, loads the same",
      "2.43: exit 0, 1x assertion bfd/elf.c:3944, loads the same",
      "2.44: exit 0, 1x assertion bfd/elf.c:3956, loads the same",
      "2.47: REFUSES: exit 1, \"corrupted group section\"",
    ],
    remedy: """
      Run elfscan repair first, or use elfscan strip, which does so by itself.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    var groups: [Int] = []
    var example: Int?
    for (index, listing) in context.groupsListing.enumerated() where listing.count > 1 {
      // The list of groups is in file order, so that repetitions stand together.
      for (left, right) in zip(listing, listing.dropFirst()) where left == right && groups.last != right {
        groups.append(right)
        example = example ?? index
      }
    }
    let distinct = Set(groups).sorted()
    guard let first = distinct.first, let example else { return [] }
    return [
      finding(
        "\(counted(distinct.count, "section group")) \(distinct.count == 1 ? "lists" : "list") a section twice: [\(module.groups[first].index)] "
          + "names [\(example)] \(module.sectionLabel(example)) again.",
        count: distinct.count, sections: distinct.map { module.groups[$0].index } + [example])
    ]
  }
}

/// A group that consists of its flag word only.
enum GroupEmpty: DefectRule {
  static let id = "group-empty"
  static let title = "A group has no members"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether a section group consists of its flag word alone.
      """,
    matters: """
      GNU strip up to 2.42 takes the whole file for something unknown and refuses it.
      """,
    example: "shapes/group-empty.ko",
    output: """
      1 section group without members, such as [1] .group. GNU strip up to 2.42 refuses such a \
      file.
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
    let empty = context.module.groups.filter { $0.isWellFormed && $0.members.isEmpty }
    guard let first = empty.first else { return [] }
    return [
      finding(
        "\(counted(empty.count, "section group")) without members, such as [\(first.index)] "
          + "\(context.module.sectionLabel(first.index)). GNU strip up to 2.42 refuses such a file.",
        count: empty.count, sections: empty.map(\.index))
    ]
  }
}

/// A group section whose entry size is not 4 or whose size is no multiple of it.
enum GroupMalformed: DefectRule {
  static let id = "group-malformed"
  static let title = "A group section has a wrong entry size or size"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether a section group is made of whole 4-byte words, and says so (sh_entsize 4).
      """,
    matters: """
      Every GNU strip refuses the file. The kernel does not read groups.
      """,
    example: "shapes/group-entry-size.ko",
    output: """
      1 section group not made of 4-byte entries, such as [1] .group with entries of 8 and 24 \
      bytes in all. Every GNU strip refuses the file.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file format not recognized\"",
      "2.40 to 2.44: REFUSES: exit 1, \"file format not recognized\"",
      "2.47: REFUSES: exit 1, \"file format not recognized\"",
    ],
    remedy: """
      Run elfscan repair first, or use elfscan strip, which does so by itself.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let malformed = module.groups.filter { !$0.isWellFormed }
    guard let first = malformed.first else { return [] }
    let section = module.sections[first.index]
    return [
      finding(
        "\(counted(malformed.count, "section group")) not made of 4-byte entries, such as [\(first.index)] "
          + "\(section.label) with entries of \(section.entrySize) and \(section.size) bytes in all. Every GNU "
          + "strip refuses the file.",
        count: malformed.count, sections: malformed.map(\.index))
    ]
  }
}

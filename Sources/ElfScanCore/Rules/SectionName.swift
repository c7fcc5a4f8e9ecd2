/// A section's name is outside the section name table.
enum SectionName: DefectRule {
  static let id = "section-name"
  static let title = "A section's name is outside the section name table"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether the name of every section (sh_name) is inside the section name table.
      """,
    matters: """
      Every GNU strip refuses the file, and so do llvm-strip and the kernel.
      """,
    example: "malformed/section-name-past-end.ko",
    output: """
      1 section whose name is outside the section name table, such as section 1: every GNU strip \
      refuses the file.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file format not recognized\"",
      "2.40 to 2.44: REFUSES: exit 1, \"file format not recognized\"",
      "2.47: REFUSES: exit 1, \"file format not recognized\"",
    ],
    remedy: """
      The file is damaged: build or fetch the module again.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let bad = context.module.sections.dropFirst().filter { !$0.hasValidName }.map(\.index)
    guard let first = bad.first else { return [] }
    return [
      finding(
        "\(counted(bad.count, "section")) whose name is outside the section name table, such as section \(first): every "
          + "GNU strip refuses the file.",
        count: bad.count, sections: bad)
    ]
  }
}

/// A file without anything to copy.
enum NoSections: DefectRule {
  static let id = "no-sections"
  static let title = "No section but the tables of symbols and names"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether there is any section besides symbol tables, string tables and their relocations.
      """,
    matters: """
      GNU strip refuses the file ("the input file has no sections"). The kernel refuses it too: there \
      is no module in it.
      """,
    example: "shapes/sections-none.ko",
    output: """
      there is no section besides the tables of symbols and names: GNU strip refuses the file.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"error: the input file has no sections\"",
      "2.40 to 2.44: REFUSES: exit 1, \"error: the input file has no sections\"",
      "2.47: REFUSES: exit 1, \"error: the input file has no sections\"",
    ],
    remedy: """
      Check the module's build: an object without code or data was linked alone.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard module.header?.type == .relocatable else { return [] }
    let isEmpty = module.sections.dropFirst().allSatisfy(module.isBookkeeping)
    guard isEmpty else { return [] }
    return [
      finding("there is no section besides the tables of symbols and names: GNU strip refuses the file.")
    ]
  }
}

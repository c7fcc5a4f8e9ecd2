/// A relocation section that applies to no section.
enum RelocationTarget: DefectRule {
  static let id = "relocation-target"
  static let title = "Relocations that apply to no section"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether every relocation section says in sh_info which section it applies to.
      """,
    matters: """
      The kernel skips relocations without a section. GNU strip refuses a number that does not \
      exist; with 0 it can tie the section to another one by its name, and the kernel then applies \
      what it skipped before.
      """,
    example: "shapes/rela-info-out-of-range.ko",
    output: """
      1 relocation section whose sh_info names no section to relocate, such as [2] .rela.text \
      (99). The kernel skips such relocations; GNU strip refuses the file, or ties them to a \
      section by their name.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file format not recognized\"",
      "2.40 to 2.44: REFUSES: exit 1, \"file format not recognized\"",
      "2.47: REFUSES: exit 1, \"file format not recognized\"",
    ],
    remedy: """
      Run elfscan repair first, which leaves such sections out, or use elfscan strip.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let lost = module.relocationSections.filter { $0.target == 0 || module.section(at: $0.target) == nil }
    guard let first = lost.first else { return [] }
    return [
      finding(
        "\(counted(lost.count, "relocation section")) whose sh_info names no section to relocate, such as "
          + "\(module.numberedLabel(first.index)) (\(first.target)). The kernel skips such relocations; GNU strip refuses the "
          + "file, or ties them to a section by their name.",
        count: lost.count, sections: lost.map(\.index))
    ]
  }
}

/// Relocations in LLVM's compact form, which no GNU strip reads and the kernel does not apply.
enum CompactRelocations: DefectRule {
  static let id = "compact-relocations"
  static let title = "Relocations in a form (CREL) that GNU strip refuses"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether relocations are stored in LLVM's compact form (SHT_CREL).
      """,
    matters: """
      GNU strip does not know the section type and refuses the file. The kernel would ignore the \
      relocations: such a module cannot work.
      """,
    example: "shapes/crel.ko",
    output: """
      1 section of compact relocations (SHT_CREL), such as [2] .crel.text. Every GNU strip refuses \
      the file, and the kernel ignores them; build without --crel.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"Unable to recognise the format of the input file\"",
      "2.40 to 2.44: REFUSES: exit 1, \"Unable to recognise the format of the input file\"",
      "2.47: REFUSES: exit 1, \"Unable to recognise the format of the input file\"",
    ],
    remedy: """
      Build without --crel.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let sections = context.module.sections.filter { $0.type == .crel }
    guard let first = sections.first else { return [] }
    return [
      finding(
        "\(counted(sections.count, "section")) of compact relocations (SHT_CREL), such as [\(first.index)] \(first.label). "
          + "Every GNU strip refuses the file, and the kernel ignores them; build without --crel.",
        count: sections.count, sections: sections.map(\.index))
    ]
  }
}

/// An alignment that is no power of two.
enum SectionAlignment: DefectRule {
  static let id = "section-alignment"
  static let title = "An alignment that is no power of two"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether the alignment (sh_addralign) of every loaded section is a power of two, or 0.
      """,
    matters: """
      GNU strip keeps alignments as powers of two and writes another one, without a word; the \
      kernel then lays the section out differently.
      """,
    example: "shapes/align-not-power-of-two.ko",
    output: """
      [3] .rodata has the alignment 3 (sh_addralign), no power of two. Every GNU strip changes it \
      without a word.
      """,
    measured: [
      "2.35.2: DAMAGES: exit 0, no message, the module changes",
      "2.40 to 2.44: DAMAGES: exit 0, no message, the module changes",
      "2.47: DAMAGES: exit 0, no message, the module changes",
    ],
    remedy: """
      The file was not made by a linker in good order: build the module again, or leave it \
      unstripped.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    context.module.sections.dropFirst().compactMap { section in
      guard section.isAllocated, section.type != .null, section.alignment & (section.alignment &- 1) != 0,
        section.alignment != 0
      else { return nil }
      return finding(
        "\(context.module.numberedLabel(section.index)) has the alignment \(section.alignment) (sh_addralign), no power "
          + "of two. Every GNU strip changes it without a word.",
        sections: [section.index])
    }
  }
}

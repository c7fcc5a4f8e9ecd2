/// An alignment that is no power of two.
enum SectionAlignment: DefectRule {
  static let id = "section-alignment"
  static let severity = Severity.error

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

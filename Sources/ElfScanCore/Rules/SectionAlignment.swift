/// An alignment that is no power of two.
enum SectionAlignment: DefectRule {
  static let id = "section-alignment"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    context.module.sections.dropFirst().compactMap { section in
      if section.type != .null, section.alignment > FileLength.kernelLimit {
        return finding(
          "\(context.module.numberedLabel(section.index)) has the alignment \(section.alignment) (sh_addralign), more than "
            + "a file can be long. GNU strip refuses it, or, in older releases, writes a file longer than the kernel takes.",
          sections: [section.index])
      }
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

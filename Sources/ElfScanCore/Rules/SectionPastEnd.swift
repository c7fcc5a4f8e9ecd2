/// A section whose contents the file does not hold.
enum SectionPastEnd: DefectRule {
  static let id = "section-past-end"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    return module.sections.dropFirst().compactMap { section in
      guard module.goesPastEndOfFile(section) else { return nil }
      return finding(
        "\(module.numberedLabel(section.index)) is said to have \(section.size) bytes at \(hex(section.offset)), and the "
          + "file ends at \(hex(UInt64(module.fileSize))): truncated or damaged.",
        sections: [section.index])
    }
  }
}

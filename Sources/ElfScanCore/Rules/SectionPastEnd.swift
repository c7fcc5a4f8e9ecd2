/// A section whose contents the file does not hold.
enum SectionPastEnd: DefectRule {
  static let id = "section-past-end"
  static let title = "A section extends past the end of the file"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether the contents of every section lie within the file. Unused section headers (SHT_NULL) \
      count: strippers hold them against the file too.
      """,
    matters: """
      The kernel refuses such a module, and so does GNU strip from 2.40 on; older releases refuse \
      it where the section is needed. An unused header is nothing to the kernel.
      """,
    example: "shapes/size-past-end.ko",
    output: """
      [9] .data is said to have 1048576 bytes at 0x260, and the file ends at 0x7c0: truncated or \
      damaged.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file truncated\"",
      "2.40 to 2.44: REFUSES: exit 1, \"unable to modify the file due to errors\"",
      "2.47: REFUSES: exit 1, \"unable to modify the file due to errors\"",
    ],
    remedy: """
      The file is truncated or damaged: build or fetch it again.
      """)

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

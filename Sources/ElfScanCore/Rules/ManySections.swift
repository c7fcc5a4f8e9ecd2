/// More sections than e_shnum can count; the kernel's loader looks at e_shnum alone.
enum ManySections: DefectRule {
  static let id = "many-sections"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    guard let header = context.module.header, header.usesExtendedNumbering else { return [] }
    let limit = ElfHeader.sectionCountLimit
    let end =
      header.sectionCount < limit
      ? "Strip would write the number back into the header."
      : "Below \(limit) sections, as strip may leave them, the number is in the header again."
    return [
      finding(
        "\(header.sectionCount) sections, and the ELF header does not say so (e_shnum is 0, extended numbering): the kernel "
          + "refuses the module, and depmod fails. \(end)",
        count: header.sectionCount)
    ]
  }
}

/// More sections than e_shnum can count; the kernel's loader looks at e_shnum alone.
enum ManySections: DefectRule {
  static let id = "many-sections"
  static let title = "The number of sections is not where the kernel looks for it"
  static let severity = Severity.warning
  static let page = RulePage(
    checks: """
      Whether the ELF header says how many sections there are. From 65280 (0xff00, SHN_LORESERVE) on \
      the number does not fit: e_shnum is 0, and section header 0 has it (gABI, extended numbering).
      """,
    matters: """
      The kernel's loader knows no extended numbering. It reads e_shnum, sees a file without \
      sections and refuses it: "Invalid ELF section name index", or in newer kernels "ELF Spec \
      violation: section 0". depmod and modinfo end in a failed assertion \
      (kmod-project/kmod#277; measured with kmod 30). Every strip reads the number where it is and \
      changes nothing that is loaded; where fewer than 65280 sections are left, the number is back \
      in e_shnum, and the module can be loaded. The other way round, objcopy --add-section pushes a \
      module of 65279 sections over the limit, and GNU strip one whose names of symbols and sections \
      are in one table, of which it makes two.
      """,
    example: "shapes/extended-numbering.ko",
    output: """
      12 sections, and the ELF header does not say so (e_shnum is 0, extended numbering): the kernel \
      refuses the module, and depmod fails. Strip would write the number back into the header.
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Build the module with fewer sections: without -ffunction-sections and -fdata-sections, or with \
      a linker script that merges .text.* and .data.*, as the kernel's does under LTO. Where there \
      are too many only with debugging information, strip --strip-debug is enough.
      """)

  /// SHN_LORESERVE: the first number of sections that does not fit into e_shnum.
  static let limit = 0xFF00

  static func findings(in context: RuleContext) -> [Finding] {
    guard let header = context.module.header, header.usesExtendedNumbering else { return [] }
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

/// Tables whose entries have another size than the ELF class gives them.
enum SectionEntrySize: DefectRule {
  static let id = "section-entry-size"
  static let title = "A table whose entries have a wrong size"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether the entry size (sh_entsize) of relocation sections, and of the tables of dynamic \
      linkers, is that of the ELF class.
      """,
    matters: """
      Every GNU strip refuses the file, and so does llvm-strip. The kernel does not look at the entry \
      size and applies the relocations.
      """,
    example: "malformed/rela-entry-size-0.ko",
    output: """
      1 table with entries of a wrong size, such as [2] .rela.text: sh_entsize is 0, and must be \
      24. Every GNU strip refuses the file.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"file format not recognized\"",
      "2.40 to 2.44: REFUSES: exit 1, \"file format not recognized\"",
      "2.47: REFUSES: exit 1, \"file format not recognized\"",
    ],
    remedy: """
      The file is damaged: build or fetch the module again.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard let header = module.header else { return [] }
    let bad = module.sections.dropFirst().filter { section in
      size(section, header).map { $0 != section.entrySize } ?? false
    }
    guard let first = bad.first, let size = size(first, header) else { return [] }
    return [
      finding(
        "\(counted(bad.count, "table")) with entries of a wrong size, such as \(module.numberedLabel(first.index)): sh_entsize "
          + "is \(first.entrySize), and must be \(size). Every GNU strip refuses the file.",
        count: bad.count, sections: bad.map(\.index))
    ]
  }

  private static func size(_ section: Section, _ header: ElfHeader) -> UInt64? {
    switch section.type {
    case .rel, .rela: header.relocationSize(hasAddend: section.type == .rela)
    case .dynsym: header.symbolSize
    case .relr: header.elfClass == .elf64 ? 8 : 4
    default: nil
    }
  }
}

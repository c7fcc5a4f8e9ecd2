/// Tables whose entries have another size than the ELF class gives them.
enum SectionEntrySize: DefectRule {
  static let id = "section-entry-size"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard let header = module.header else { return [] }
    let bad = module.sections.dropFirst().filter { section in
      size(section, header).map { $0 != section.entrySize } ?? false
    }
    return findings(about: bad) { first in
      "\(counted(bad.count, "table")) with entries of a wrong size, such as \(module.numberedLabel(first.index)): sh_entsize "
        + "is \(first.entrySize), and must be \(size(first, header) ?? 0). Every GNU strip refuses the file."
    }
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

/// A section type that makes strip refuse the whole file.
enum SectionTypeRefused: DefectRule {
  static let id = "section-type"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let machine = context.machine
    return context.module.sections.dropFirst().compactMap { section in
      guard let consequence = consequence(section, machine) else { return nil }
      return finding(
        "\(context.module.numberedLabel(section.index)) is of type \(consequence).", sections: [section.index]
      )
    }
  }

  private static func consequence(_ section: Section, _ machine: MachineFacts) -> String? {
    if section.type == .null, section.isAllocated {
      return "SHT_NULL and loaded: GNU strip drops it without a word, and the kernel lays it out"
    }
    if [.null, .shlib, .symtabShndx].contains(section.type), SectionsByName.contain(section) {
      return
        "\(hex(section.type.rawValue)), and GNU strip drops it without a word; the kernel looks for it by its name"
    }
    switch section.type {
    // Compact relocations have a rule of their own.
    case .crel: return nil
    case .relr: return "SHT_RELR, which GNU strip 2.35 does not know: it refuses the file"
    case .shlib: return section.isAllocated ? "SHT_SHLIB and loaded; GNU strip drops it without a word" : nil
    default:
      guard !section.type.isStandard, !machine.takes(section) else {
        return nil
      }
      return
        "\(hex(section.type.rawValue)), which GNU strip does not know for \(machine.name): it refuses the file"
    }
  }
}

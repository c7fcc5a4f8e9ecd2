/// A section whose name makes BFD give it another type than it has.
enum SectionNameType: DefectRule {
  static let id = "section-name-type"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard let header = module.header else { return [] }
    return module.sections.dropFirst().compactMap { section in
      guard let type = changedType(section, module, header, context.machine) else { return nil }
      return finding(
        "\(module.numberedLabel(section.index)) is of type \(hex(section.type.rawValue)), and GNU strip makes it "
          + "\(spelling(type)) because of its name.",
        sections: [section.index])
    }
  }

  private static func changedType(
    _ section: Section, _ module: Module, _ header: ElfHeader, _ machine: MachineFacts
  )
    -> SectionType?
  {
    guard !module.isBookkeeping(section), section.type != .group,
      let type = SpecialSections.imposedType(
        on: section.name, defaultsToRela: machine.usesRela, knowsRelr: true),
      type != section.type
    else { return nil }
    // What becomes of relocations that are named as the other kind is for other rules.
    if type == .symtab || type.isRelocation && !section.type.isRelocation { return type }
    let isSeen = section.isAllocated && (section.type == .nobits || section.type.isRelocation)
    return isSeen ? type : nil
  }

  private static func spelling(_ type: SectionType) -> String {
    switch type {
    case .symtab: "a symbol table (SHT_SYMTAB)"
    case .rela: "relocations (SHT_RELA)"
    case .rel: "relocations (SHT_REL)"
    case .strtab: "a string table (SHT_STRTAB)"
    default: "one of type \(hex(type.rawValue))"
    }
  }
}

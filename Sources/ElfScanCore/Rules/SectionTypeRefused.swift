/// A section type that makes strip refuse the whole file.
enum SectionTypeRefused: DefectRule {
  static let id = "section-type"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    return context.module.sections.dropFirst().compactMap { section in
      guard let consequence = consequence(section, context) else { return nil }
      return finding(
        "\(context.module.numberedLabel(section.index)) is of type \(consequence).", sections: [section.index]
      )
    }
  }

  private static func consequence(_ section: Section, _ context: RuleContext) -> String? {
    if section.type == .null, section.isAllocated {
      return "SHT_NULL and loaded: GNU strip drops it without a word, and the kernel lays it out"
    }
    if [.null, .shlib, .symtabShndx].contains(section.type), SectionsByName.contain(section) {
      return
        "\(hex(section.type.rawValue)), and GNU strip drops it without a word; the kernel looks for it by its name"
    }
    if let change = machineChange(section, context.machine, context.module) {
      return "\(hex(section.type.rawValue)), \(change)"
    }
    switch section.type {
    // Compact relocations have a rule of their own.
    case .crel: return nil
    case .relr:
      return "SHT_RELR, which GNU strip \(Quirk.knowsRelr.otherReleases) does not know: it refuses the file"
    case .shlib: return section.isAllocated ? "SHT_SHLIB and loaded; GNU strip drops it without a word" : nil
    default:
      guard !section.type.isStandard, !context.machine.takes(section, context.module) else {
        return nil
      }
      return
        "\(hex(section.type.rawValue)), which GNU strip does not know for \(context.machine.name): it refuses the file"
    }
  }

  /// What the machine's strip makes of the section's type or name, where the kernel would see it.
  private static func machineChange(
    _ section: Section, _ machine: MachineFacts, _ module: Module
  ) -> String? {
    if section.type == .bfdSecondaryRelocations, machine.isCodeIndex == nil {
      return "which BFD keeps for relocations of its own: GNU strip makes SHT_RELA of it"
    }
    let flags = machine.outputFlags(section)
    func told(_ what: String) -> String {
      "and GNU strip for \(machine.name), which knows its type or name, \(what)"
    }
    if flags.contains(.alloc) != section.isAllocated {
      return told("writes it as \(section.isAllocated ? "not loaded" : "loaded")")
    }
    if let name = machine.counterpart?(section), !module.sections.contains(where: { $0.name == name }) {
      return
        "and GNU strip for \(machine.name) \(Quirk.needsCounterpart.releases()) crashes where there is no section \(name) "
        + "that it is about"
    }
    guard section.isAllocated else { return nil }
    let seen: SectionFlags = [.write, .execinstr]
    if flags.intersection(seen) != section.flags.intersection(seen) { return told("gives it other flags") }
    return machine.spoils(section) ? told("gives it another type and other contents, or fails") : nil
  }
}

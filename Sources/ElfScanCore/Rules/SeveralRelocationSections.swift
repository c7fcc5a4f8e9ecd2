/// Several relocation sections apply to one section: the silent damage.
///
/// BFD has one slot for SHT_REL and one for SHT_RELA per section and copies any further one as bytes, in every release.
/// The kernel applies them all.
enum SeveralRelocationSections: DefectRule {
  static let id = "several-relocation-sections"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let several = module.relocationSections.filter { context.relocationCount(of: $0.target) > 1 }
    return Dictionary(grouping: several, by: \.target).filter { $0.key != 0 }
      .sorted { $0.key < $1.key }
      .map { target, sections in
        let total = sections.reduce(0) { $0 + $1.count }
        let named = sections.prefix(3).map { "[\($0.index)] \(module.sectionLabel($0.index))" }
        let list = named.joined(separator: ", ") + (sections.count > 3 ? ", …" : "")
        return finding(
          "\(sections.count) relocation sections (\(list)), \(total) relocations in all, apply to one section, "
            + "[\(target)] \(module.sectionLabel(target)). \(consequence(sections, module, context.machine))",
          count: sections.count, sections: [target] + sections.map(\.index))
      }
  }

  /// What strip does to the further sections depends on their names, and on the machine.
  private static func consequence(_ sections: [RelocationSection], _ module: Module, _ machine: MachineFacts)
    -> String
  {
    let further = sections.dropFirst().map { module.sections[$0.index] }
    let areCopied =
      further.contains { $0.name.hasPrefix(".rel") }
      || machine.hasOwnRelocations
    if !machine.usesRela, !further.contains(where: { $0.type == .rela }) {
      return "GNU strip has room for one of them, and drops the others with a warning."
    }
    guard areCopied else {
      let quirk = Quirk.ofSecondaryRelocations(on: machine)
      if quirk == .refusesSecondaryRelocations {
        return "GNU strip has room for one of them, and refuses the file."
      }
      return
        "GNU strip has room for one of them; \(quirk.otherReleases) it rewrites the others as well, but "
        + "\(quirk.releases()) it \(quirk == .orphansSecondaryRelocations ? "leaves them without a target" : "fails")."
    }
    return
      "GNU strip has room for one of them, whose symbols it renumbers; the others it copies with the old numbers."
  }
}

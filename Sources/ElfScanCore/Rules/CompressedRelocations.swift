/// Relocation sections flagged as compressed, which only some releases of strip then renumber.
enum CompressedRelocations: DefectRule {
  static let id = "compressed-relocations"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let flagged = module.relocationSections.filter {
      module.sections[$0.index].flags.contains(.compressed)
        && module.section(at: $0.target)?.isAllocated ?? false
    }
    return findings(about: flagged) { first in
      "\(counted(flagged.count, "relocation section")) flagged as compressed, such as "
        + "\(module.numberedLabel(first.index)). The kernel applies it all the same; GNU strip "
        + "\(Quirk.copiesCompressedRelocations.releases()) copies the relocations with the old symbol numbers."
    }
  }
}

/// Relocations of the kind that the machine does not use.
enum RelocationKind: DefectRule {
  static let id = "relocation-kind"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard let header = module.header, header.machine != .mips else { return [] }
    let usesRela = context.machine.usesRela
    let bad = module.relocationSections.filter {
      $0.hasAddends != usesRela && $0.target != 0 && module.section(at: $0.target) != nil
    }
    return findings(about: bad) { first in
      let isRefused = bad.contains {
        module.section(at: $0.index).map {
          LoaderRefusal.refuses(relocations: $0, in: module, context.machine)
        } ?? false
      }
      let end = usesRela ? " GNU strip makes SHT_RELA of it, without the addends." : ""
      return
        "\(counted(bad.count, "relocation section")) of type \(usesRela ? "SHT_REL" : "SHT_RELA"), such as "
        + "\(module.numberedLabel(first.index)); \(header.machine) has \(usesRela ? "SHT_RELA" : "SHT_REL")"
        + (isRefused ? ", and \(LoaderRefusal.Kind.relocationKind.whoRefuses) the other." : ".") + end
    }
  }
}

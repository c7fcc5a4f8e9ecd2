/// A relocation section that applies to no section.
enum RelocationTarget: DefectRule {
  static let id = "relocation-target"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let all = module.relocationSections
    let lost = all.filter { $0.target == 0 || module.section(at: $0.target) == nil }
    let tables = all.filter { isTable($0, module) }
    let empty = all.filter {
      $0.count > 0 && module.section(at: $0.target).map { $0.isAllocated && $0.size == 0 } ?? false
    }
    return findings(about: lost) { first in
      "\(counted(lost.count, "relocation section")) whose sh_info names no section to relocate, such as "
        + "\(module.numberedLabel(first.index)) (\(first.target)). The kernel skips such relocations; GNU strip refuses the "
        + "file, or ties them to a section by their name."
    }
      + findings(about: tables) { first in
        "\(counted(tables.count, "relocation section")) for what cannot be relocated, such as "
          + "\(module.numberedLabel(first.index)) for \(module.numberedLabel(first.target)). GNU strip refuses the file, or "
          + "ties them to a section by their name."
      }
      + findings(about: empty) { first in
        "\(counted(empty.count, "relocation section")) for a section without contents, such as "
          + "\(module.numberedLabel(first.index)) (\(counted(first.count, "relocation"))) for "
          + "\(module.numberedLabel(first.target)). Every GNU strip drops the relocations."
      }
  }

  /// Whether the target is something that BFD keeps apart.
  private static func isTable(_ relocations: RelocationSection, _ module: Module) -> Bool {
    guard relocations.target != 0, let target = module.section(at: relocations.target) else { return false }
    return target.type.isRelocation || module.isBookkeeping(target)
  }
}

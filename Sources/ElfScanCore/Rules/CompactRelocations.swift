/// Relocations in LLVM's compact form, which no GNU strip reads and the kernel does not apply.
enum CompactRelocations: DefectRule {
  static let id = "compact-relocations"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let sections = context.module.sections.filter { $0.type == .crel }
    return findings(about: sections) { first in
      "\(counted(sections.count, "section")) of compact relocations (SHT_CREL), such as [\(first.index)] \(first.label). "
        + "\(consequence(first, context)), and the kernel ignores them; build without --crel."
    }
  }

  private static func consequence(_ section: Section, _ context: RuleContext) -> String {
    context.machine.takes(section, context.module)
      ? "GNU strip for \(context.machine.name) copies them with the old symbol numbers"
      : "Every GNU strip refuses the file"
  }
}

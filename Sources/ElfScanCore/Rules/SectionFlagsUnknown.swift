/// Section flags that BFD has no meaning for.
enum SectionFlagsUnknown: DefectRule {
  static let id = "section-flags"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.sections.dropFirst().filter {
      !$0.flags.subtracting(.knownToBfd).isEmpty && !module.isBookkeeping($0)
    }
    return findings(about: bad) { first in
      "\(counted(bad.count, "section")) with flags that GNU strip does not know, such as "
        + "\(module.numberedLabel(first.index)) (\(hex(first.flags.subtracting(.knownToBfd).rawValue))). It keeps them, "
        + "and \(Quirk.reportsUnknownFlags.releases()) it warns; the kernel ignores them."
    }
  }
}

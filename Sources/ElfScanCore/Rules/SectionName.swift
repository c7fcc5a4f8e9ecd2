/// A section's name is outside the section name table.
enum SectionName: DefectRule {
  static let id = "section-name"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let bad = context.module.sections.dropFirst().filter { !$0.hasValidName }.map(\.index)
    return findings(about: bad) { first in
      "\(counted(bad.count, "section")) whose name is outside the section name table, such as section \(first): every "
        + "GNU strip refuses the file."
    }
  }
}

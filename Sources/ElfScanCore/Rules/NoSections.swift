/// A file without anything to copy.
enum NoSections: DefectRule {
  static let id = "no-sections"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard module.header?.type == .relocatable else { return [] }
    let isEmpty = module.sections.dropFirst().allSatisfy(module.isBookkeeping)
    guard isEmpty else { return [] }
    return [
      finding("there is no section besides the tables of symbols and names: GNU strip refuses the file.")
    ]
  }
}

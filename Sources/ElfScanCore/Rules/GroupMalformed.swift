/// A group section whose entry size is not 4 or whose size is no multiple of it.
enum GroupMalformed: DefectRule {
  static let id = "group-malformed"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let malformed = module.groups.filter { !$0.isWellFormed }
    return findings(about: malformed) { first in
      let section = module.sections[first.index]
      return
        "\(counted(malformed.count, "section group")) not made of 4-byte entries, such as [\(first.index)] "
        + "\(section.label) with entries of \(section.entrySize) and \(section.size) bytes in all. Every GNU "
        + "strip refuses the file."
    }
  }
}

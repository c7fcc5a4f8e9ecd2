/// GCC's intermediate code beside or instead of machine code.
enum GccLtoSection: Rule {
  static let id = "gcc-lto-section"
  static let severity = Severity.note

  static func findings(in context: RuleContext) -> [Finding] {
    let sections = context.module.sections.filter { $0.name.hasPrefix(".gnu.lto_") }
    return findings(about: sections) { first in
      "\(counted(sections.count, "section")) of GCC's LTO code, such as [\(first.index)] \(first.label); strip copies them "
        + "unchanged and the kernel never reads them."
    }
  }
}

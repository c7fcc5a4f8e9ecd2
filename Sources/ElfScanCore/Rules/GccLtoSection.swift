/// GCC's intermediate code beside or instead of machine code.
enum GccLtoSection: Rule {
  static let id = "gcc-lto-section"
  static let title = "Intermediate code of GCC's LTO"
  static let severity = Severity.note
  static let page = RulePage(
    checks: """
      Whether the module holds intermediate code of GCC's link-time optimisation (.gnu.lto_*, \
      .gnu.debuglto_*).
      """,
    matters: """
      The kernel never reads it. Releases from 2.40 to 2.44 drop the debugging part with --strip-\
      debug, others keep it; where a loaded section refers to it, those refuse the file.
      """,
    example: "modules/gcc-lto.ko",
    output: """
      36 sections of GCC's LTO code, such as [35] .gnu.lto_.profile.9ac61ca0; strip copies them \
      unchanged and the kernel never reads them.
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Nothing, unless the size matters: build the module without -ffat-lto-objects.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let sections = context.module.sections.filter { $0.name.hasPrefix(".gnu.lto_") }
    guard let first = sections.first else { return [] }
    return [
      finding(
        "\(counted(sections.count, "section")) of GCC's LTO code, such as [\(first.index)] \(first.label); strip copies them "
          + "unchanged and the kernel never reads them.",
        count: sections.count, sections: sections.map(\.index))
    ]
  }
}

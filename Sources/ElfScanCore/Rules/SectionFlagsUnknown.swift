/// Section flags that BFD has no meaning for.
enum SectionFlagsUnknown: DefectRule {
  static let id = "section-flags"
  static let title = "Section flags that GNU strip does not know"
  static let severity = Severity.warning
  static let page = RulePage(
    checks: """
      Whether a section has flags (sh_flags) outside those of the gABI and outside the ranges for \
      operating systems and processors, or SHF_OS_NONCONFORMING.
      """,
    matters: """
      GNU strip 2.47 warns and keeps the flag; releases up to 2.44 keep it without a word. The kernel \
      ignores it.
      """,
    example: "shapes/flag-os-nonconforming.ko",
    output: """
      1 section with flags that GNU strip does not know, such as [9] .vendor (0x100). 2.47 warns \
      and keeps them; the kernel ignores them.
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.44: clean",
      "2.47: exit 0, 1 warning, loads the same",
    ],
    remedy: """
      Nothing; the warning is harmless. Where warnings count as errors, use llvm-strip.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let bad = module.sections.dropFirst().filter {
      !$0.flags.subtracting(.knownToBfd).isEmpty && !module.isBookkeeping($0)
    }
    guard let first = bad.first else { return [] }
    return [
      finding(
        "\(counted(bad.count, "section")) with flags that GNU strip does not know, such as "
          + "\(module.numberedLabel(first.index)) (\(hex(first.flags.subtracting(.knownToBfd).rawValue))). 2.47 warns and "
          + "keeps them; the kernel ignores them.",
        count: bad.count, sections: bad.map(\.index))
    ]
  }
}

/// Relocation sections flagged as compressed, which only some releases of strip then renumber.
enum CompressedRelocations: DefectRule {
  static let id = "compressed-relocations"
  static let title = "A relocation section that is flagged as compressed"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether a relocation section of a loaded section has the flag SHF_COMPRESSED, which no compiler \
      or linker gives it.
      """,
    matters: """
      The kernel does not look at the flag and applies the relocations. GNU strip from 2.43 on takes \
      the section for plain bytes and copies it, so that its symbol numbers are those from before.
      """,
    example: "shapes/compressed-relocations.ko",
    output: """
      1 relocation section flagged as compressed, such as [2] .rela.text. The kernel applies it all the \
      same; GNU strip from 2.43 on copies the relocations with the old symbol numbers.
      """,
    measured: [
      "2.35.2: clean",
      "2.40 to 2.42: clean",
      "2.43 to 2.44: DAMAGES: exit 0, no message, 2 relocations wrong",
      "2.47: DAMAGES: exit 0, no message, 2 relocations wrong",
    ],
    remedy: """
      Find out what set the flag, and build the module without it; or use a GNU strip before 2.43.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    let flagged = module.relocationSections.filter {
      module.sections[$0.index].flags.contains(.compressed)
        && module.section(at: $0.target)?.isAllocated ?? false
    }
    guard let first = flagged.first else { return [] }
    return [
      finding(
        "\(counted(flagged.count, "relocation section")) flagged as compressed, such as "
          + "\(module.numberedLabel(first.index)). The kernel applies it all the same; GNU strip from 2.43 on copies the "
          + "relocations with the old symbol numbers.",
        count: flagged.count, sections: flagged.map(\.index))
    ]
  }
}

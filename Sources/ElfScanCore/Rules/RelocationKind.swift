/// Relocations of the kind that the machine does not use.
enum RelocationKind: DefectRule {
  static let id = "relocation-kind"
  static let title = "Relocations of the kind that the machine does not use"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether relocations have their addend with them (SHT_RELA) or in the section (SHT_REL), as the \
      machine has it: SHT_REL for 32-bit x86 and Arm, SHT_RELA elsewhere. MIPS has both.
      """,
    matters: """
      The kernel refuses the other kind. GNU strip for a machine with SHT_RELA makes SHT_RELA of \
      SHT_REL, and the addends are lost.
      """,
    example: "shapes/rel-alone.ko",
    output: """
      1 relocation section of type SHT_REL, such as [2] .rel.text; x86-64 has SHT_RELA, and the \
      kernel refuses the other. GNU strip makes SHT_RELA of it, without the addends.
      """,
    measured: [
      "2.35.2: DAMAGES: exit 0, no message, 2 relocations wrong",
      "2.40 to 2.44: DAMAGES: exit 0, no message, 2 relocations wrong",
      "2.47: DAMAGES: exit 0, no message, 2 relocations wrong",
    ],
    remedy: """
      The file was not made by a compiler for this machine: build the module again.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    guard let header = module.header, header.machine != .mips else { return [] }
    let usesRela = context.machine.usesRela(header)
    let bad = module.relocationSections.filter {
      $0.hasAddends != usesRela && $0.target != 0 && module.section(at: $0.target) != nil
    }
    guard let first = bad.first else { return [] }
    let end = usesRela ? " GNU strip makes SHT_RELA of it, without the addends." : ""
    return [
      finding(
        "\(counted(bad.count, "relocation section")) of type \(usesRela ? "SHT_REL" : "SHT_RELA"), such as "
          + "\(module.numberedLabel(first.index)); \(header.machine) has \(usesRela ? "SHT_RELA" : "SHT_REL"), and the kernel "
          + "refuses the other.\(end)",
        count: bad.count, sections: bad.map(\.index))
    ]
  }
}

/// SHF_LINK_ORDER without a section.
enum LinkOrderNone: DefectRule {
  static let id = "link-order-none"
  static let title = "A section is flagged SHF_LINK_ORDER and tied to none"
  static let severity = Severity.warning
  static let page = RulePage(
    checks: """
      Whether a section has the flag SHF_LINK_ORDER and names no other section (sh_link 0).
      """,
    matters: """
      Linkers write this where the other section was thrown away. The oldest releases of GNU strip \
      warn of it; the kernel does not look at it.
      """,
    example: "shapes/link-order-zero.ko",
    output: """
      1 section flagged SHF_LINK_ORDER without a section to go with (sh_link 0), such as [9] \
      __patchable_function_entries. GNU strip 2.35 warns of it.
      """,
    measured: [
      "2.35.2: exit 0, 1 warning, loads the same",
      "2.40 to 2.44: clean",
      "2.47: clean",
    ],
    remedy: """
      Nothing, or run elfscan repair, which clears the flag.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let sections = context.module.sections.dropFirst().filter {
      $0.flags.contains(.linkOrder) && $0.link == 0
    }
    guard let first = sections.first else { return [] }
    return [
      finding(
        "\(counted(sections.count, "section")) flagged SHF_LINK_ORDER without a section to go with (sh_link 0), such as "
          + "\(context.module.numberedLabel(first.index)). GNU strip 2.35 warns of it.",
        count: sections.count, sections: sections.map(\.index))
    ]
  }
}

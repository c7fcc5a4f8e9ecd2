/// SHF_LINK_ORDER to something that is no section of the output.
enum LinkOrder: DefectRule {
  static let id = "link-order"
  static let title = "A section is tied to one that strip drops or cannot use"
  static let severity = Severity.error
  static let page = RulePage(
    checks: """
      Whether a section that is to be placed beside another one (SHF_LINK_ORDER, as for \
      __patchable_function_entries) names one that exists, that strip does not write anew, and \
      that --strip-debug does not remove.
      """,
    matters: """
      GNU strip refuses the file, or refuses to drop the other section. The kernel does not look \
      at the flag.
      """,
    example: "shapes/link-order-debug.ko",
    output: """
      [9] __patchable_function_entries is to be placed beside [8] .debug_info (SHF_LINK_ORDER), \
      which --strip-debug removes: GNU strip refuses to do so.
      """,
    measured: [
      "2.35.2: REFUSES: exit 1, \"sh_link of section `__patchable_function_entries' points to removed section `.debug_info'\"",
      "2.40 to 2.44: REFUSES: exit 1, \"sh_link of section `__patchable_function_entries' points to removed section `.debug_info'\"",
      "2.47: REFUSES: exit 1, \"sh_link of section `__patchable_function_entries' points to removed section `.debug_info'\"",
    ],
    remedy: """
      Run elfscan repair first, which clears the flag, or use elfscan strip.
      """)

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    return module.sections.dropFirst().compactMap { section in
      guard section.flags.contains(.linkOrder), section.link != 0,
        let trouble = trouble(module.section(at: Int(section.link)))
      else { return nil }
      return finding(
        "\(module.numberedLabel(section.index)) is to be placed beside \(module.numberedLabel(Int(section.link))) "
          + "(SHF_LINK_ORDER), \(trouble).",
        sections: [section.index])
    }
  }

  private static func trouble(_ target: Section?) -> String? {
    guard let target else { return "and GNU strip refuses the file" }
    if target.isWrittenAnew || target.type == .strtab {
      return "a table that GNU strip writes anew: it refuses the file"
    }
    if target.isDroppedDebugging {
      return "which --strip-debug removes: GNU strip refuses to do so"
    }
    return nil
  }
}

/// SHF_LINK_ORDER to something that is no section of the output.
enum LinkOrder: DefectRule {
  static let id = "link-order"
  static let severity = Severity.error

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

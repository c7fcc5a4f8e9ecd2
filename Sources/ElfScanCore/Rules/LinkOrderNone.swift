/// SHF_LINK_ORDER without a section.
enum LinkOrderNone: DefectRule {
  static let id = "link-order-none"
  static let severity = Severity.warning

  static func findings(in context: RuleContext) -> [Finding] {
    let sections = context.module.sections.dropFirst().filter {
      $0.flags.contains(.linkOrder) && $0.link == 0
    }
    return findings(about: sections) { first in
      "\(counted(sections.count, "section")) flagged SHF_LINK_ORDER without a section to go with (sh_link 0), such as "
        + "\(context.module.numberedLabel(first.index)). GNU strip "
        + "\(Quirk.warnsOfLinkOrderToNothing.releases()) warns of it."
    }
  }
}

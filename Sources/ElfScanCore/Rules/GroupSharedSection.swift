/// A section is a member of more than one group: what BFD's assertion is about.
enum GroupSharedSection: DefectRule {
  static let id = "group-shared-section"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    return context.groupsListing.enumerated().compactMap { index, groups in
      guard groups.count > 1 else { return nil }
      let distinct = Set(groups)
      guard distinct.count > 1 else { return nil }
      let named = distinct.sorted().prefix(3).map { position in
        "[\(module.groups[position].index)] \(signature(module.groups[position], module))"
      }
      return finding(
        "[\(index)] \(module.sectionLabel(index)) is a member of \(distinct.count) section groups "
          + "(\(named.joined(separator: ", "))\(distinct.count > 3 ? ", …" : "")); a section can be in one. GNU strip "
          + "writes the groups back with a wrong number of members.",
        count: distinct.count, sections: [index] + distinct.sorted().map { module.groups[$0].index })
    }
  }

  private static func signature(_ group: SectionGroup, _ module: Module) -> String {
    module.symbolLabel(Int(group.signature))
  }
}

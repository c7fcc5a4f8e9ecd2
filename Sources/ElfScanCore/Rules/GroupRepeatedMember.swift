/// A group lists the same section twice.
enum GroupRepeatedMember: DefectRule {
  static let id = "group-repeated-member"
  static let severity = Severity.error

  static func findings(in context: RuleContext) -> [Finding] {
    let module = context.module
    var groups: [Int] = []
    var example: Int?
    for (index, listing) in context.groupsListing.enumerated() where listing.count > 1 {
      // The list of groups is in file order, so that repetitions stand together.
      for (left, right) in zip(listing, listing.dropFirst()) where left == right && groups.last != right {
        groups.append(right)
        example = example ?? index
      }
    }
    let distinct = Set(groups).sorted()
    guard let first = distinct.first, let example else { return [] }
    return [
      finding(
        "\(counted(distinct.count, "section group")) \(distinct.count == 1 ? "lists" : "list") a section twice: [\(module.groups[first].index)] "
          + "names [\(example)] \(module.sectionLabel(example)) again.",
        count: distinct.count, sections: distinct.map { module.groups[$0].index } + [example])
    ]
  }
}

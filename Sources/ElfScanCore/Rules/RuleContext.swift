/// The module and what several rules want to know about it, worked out once.
struct RuleContext: Sendable {
  let module: Module
  /// By section index: the groups that list it, by their position in `module.groups`; a group that lists it twice
  /// stands twice.
  let groupsListing: [[Int]]
  /// What one pass over the relocations found.
  let relocations: RelocationSurvey

  init(_ module: Module, _ relocations: RelocationSurvey) {
    self.module = module
    self.relocations = relocations
    var listing = [[Int]](repeating: [], count: module.sections.count)
    for (position, group) in module.groups.enumerated() {
      for member in group.members where Int(member) < listing.count && member != 0 {
        listing[Int(member)].append(position)
      }
    }
    groupsListing = listing
  }
}

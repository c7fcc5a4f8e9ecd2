/// The module and what several rules want to know about it, worked out once.
struct RuleContext: Sendable {
  let module: Module
  /// By section index: the groups that list it, by their position in `module.groups`; a group that lists it twice
  /// stands twice.
  let groupsListing: [[Int]]
  /// By section index: how many relocation sections apply to it.
  private let relocationSections: [Int: Int]
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
    relocationSections = module.relocationSections.reduce(into: [:]) { $0[$1.target, default: 0] += 1 }
  }

  /// Whether a group has a member that another group has too.
  func sharesMembers(_ group: SectionGroup) -> Bool {
    group.members.contains { Int($0) < groupsListing.count && groupsListing[Int($0)].count > 1 }
  }

  /// Whether something of a group is left when debugging information is dropped: a member that stays, or
  /// relocations that BFD has no room for beside their target.
  func outlivesDebugging(_ group: SectionGroup) -> Bool {
    group.members.contains { member in
      guard member != 0, let section = module.section(at: Int(member)), section.type != .group,
        !module.isBookkeeping(section)
      else { return false }
      guard section.type.isRelocation, let target = module.section(at: Int(section.info)) else {
        return !section.isDroppedDebugging
      }
      return !target.isDroppedDebugging || relocationSections[target.index] ?? 0 > 1
    }
  }
}

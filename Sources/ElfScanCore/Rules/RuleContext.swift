/// The module and what several rules want to know about it, worked out once.
struct RuleContext: Sendable {
  let module: Module
  /// What strips for the module's machine know.
  let machine: MachineFacts
  /// By section index: the groups that list it, by their position in `module.groups`; a group that lists it twice
  /// stands twice.
  let groupsListing: [[Int]]
  /// By section index: how many relocation sections apply to it.
  private let relocationCounts: [Int]
  /// What one pass over the relocations of a section finds.
  let relocations: RelocationSurvey
  /// The relocation sections that matter: without those of debugging information, where that is dropped unread.
  let relocationSections: [RelocationSection]

  /// - Parameter readsDebugging: whether debugging information stays, as with objcopy.
  init(_ module: Module, _ relocations: RelocationSurvey, readsDebugging: Bool) {
    self.module = module
    machine = MachineFacts.of(module.header) ?? .noMachine
    self.relocations = relocations
    relocationSections =
      readsDebugging
      ? module.relocationSections
      : module.relocationSections.filter { relocations in
        guard let target = module.section(at: relocations.target) else { return true }
        return !target.isDroppedDebugging
      }
    var listing = [[Int]](repeating: [], count: module.sections.count)
    for (position, group) in module.groups.enumerated() {
      for member in group.members where Int(member) < listing.count && member != 0 {
        listing[Int(member)].append(position)
      }
    }
    groupsListing = listing
    var counts = [Int](repeating: 0, count: module.sections.count)
    for relocations in module.relocationSections where relocations.target < counts.count {
      counts[relocations.target] += 1
    }
    relocationCounts = counts
  }

  /// How many relocation sections apply to a section; none to one that does not exist.
  func relocationCount(of target: Int) -> Int {
    target < relocationCounts.count ? relocationCounts[target] : 0
  }

  /// Whether one of these groups, by their positions, lists the section; in time for their number, however many groups
  /// list the section.
  func isMember(_ section: Int, of groups: [Int]) -> Bool {
    guard groupsListing.indices.contains(section) else { return false }
    // In order, as they were gathered.
    let listing = groupsListing[section]
    return groups.contains { group in
      let found = listing.firstIndex(after: { $0 < group })
      return found < listing.count && listing[found] == group
    }
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
      return !target.isDroppedDebugging || relocationCounts[target.index] > 1
    }
  }
}

/// The module and what several rules want to know about it, worked out once.
struct RuleContext: Sendable {
  let module: Module
  /// By section index: the groups that list it, by their position in `module.groups`; a group that lists it twice
  /// stands twice.
  let groupsListing: [[Int]]
  /// What one pass over the relocations of a section finds.
  let relocations: RelocationSurvey
  /// Whether debugging information stays, as with objcopy.
  private let readsDebugging: Bool

  /// The relocation sections that matter: without those of debugging information, where that is dropped unread.
  var relocationSections: [RelocationSection] {
    guard !readsDebugging else { return module.relocationSections }
    return module.relocationSections.filter { relocations in
      guard let target = module.section(at: relocations.target) else { return true }
      return target.isAllocated || !target.isDebuggingInformation
    }
  }

  /// - Parameter readsDebugging: whether debugging information stays, as with objcopy.
  init(_ module: Module, _ relocations: RelocationSurvey, readsDebugging: Bool) {
    self.module = module
    self.relocations = relocations
    self.readsDebugging = readsDebugging
    var listing = [[Int]](repeating: [], count: module.sections.count)
    for (position, group) in module.groups.enumerated() {
      for member in group.members where Int(member) < listing.count && member != 0 {
        listing[Int(member)].append(position)
      }
    }
    groupsListing = listing
  }
}

/// The module and what several rules want to know about it, worked out once.
struct RuleContext: Sendable {
  let module: Module
  /// By section index: the groups that list it, by their position in `module.groups`; a group that lists it twice
  /// stands twice.
  let groupsListing: [[Int]]
  let relocations: RelocationSurvey

  init(_ module: Module) {
    self.module = module
    var listing = [[Int]](repeating: [], count: module.sections.count)
    for (position, group) in module.groups.enumerated() {
      for member in group.members where Int(member) < listing.count && member != 0 {
        listing[Int(member)].append(position)
      }
    }
    groupsListing = listing
    relocations = RelocationSurvey(module)
  }
}

/// One pass over every relocation of the module.
struct RelocationSurvey: Sendable {
  /// For a relocation section: entries whose symbol does not exist, and the first such index.
  private(set) var invalidSymbols: [(section: Int, count: Int, first: UInt32)] = []
  /// For a relocation section: entries of a type unknown to every known release for this machine, and the first.
  private(set) var unknownTypes: [(section: Int, count: Int, first: UInt32)] = []

  init(_ module: Module) {
    guard let machine = module.header?.machine, let newest = BinutilsRelease.all.last else { return }
    let symbolCount = module.symbolTable.count
    for section in module.relocationSections {
      guard let entries = module.relocations(in: section) else { continue }
      var invalid = (count: 0, first: UInt32(0))
      var unknown = (count: 0, first: UInt32(0))
      for relocation in entries {
        if Int(relocation.symbol) >= symbolCount && relocation.symbol != 0 {
          if invalid.count == 0 { invalid.first = relocation.symbol }
          invalid.count += 1
        }
        if MachineSupport.knowsRelocation(relocation.type, machine, newest.behavior) == false {
          if unknown.count == 0 { unknown.first = relocation.type }
          unknown.count += 1
        }
      }
      if invalid.count > 0 { invalidSymbols.append((section.index, invalid.count, invalid.first)) }
      if unknown.count > 0 { unknownTypes.append((section.index, unknown.count, unknown.first)) }
    }
  }
}

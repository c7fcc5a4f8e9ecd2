/// Who uses a section besides itself: the groups that list it and the relocation sections that apply to it. One pass
/// over the module, so that no list has to search.
struct SharedUse {
  /// By section index: positions in `module.groups` of the groups that list it, each once.
  let groups: [Int: [Int]]
  /// By section index: positions in `module.relocationSections` of those that apply to it, the first in front.
  let relocations: [Int: [Int]]

  init(_ module: Module) {
    var groups: [Int: [Int]] = [:]
    for (position, group) in module.groups.enumerated() {
      for member in group.members where groups[Int(member)]?.last != position {
        groups[Int(member), default: []].append(position)
      }
    }
    self.groups = groups
    var relocations: [Int: [Int]] = [:]
    for (position, section) in module.relocationSections.enumerated() {
      relocations[section.target, default: []].append(position)
    }
    self.relocations = relocations
  }
}

/// Which groups list which sections, as far as a picture has room. Where some share a section, only these are of interest.
struct GroupGraph {
  /// Groups in a picture.
  static let groupLimit = 24
  /// Sections in a picture.
  static let memberLimit = 32

  /// A section on the right.
  struct Member {
    /// Section index.
    let section: Int
    /// How many groups of the module list it.
    let groups: Int
    /// Positions of the groups in the picture that list it.
    let links: [Int]

    /// Whether several groups list it, which no section may be.
    var isShared: Bool { groups > 1 }
    /// Where its links come from on average.
    var center: Double { links.isEmpty ? 0 : Double(links.reduce(0, +)) / Double(links.count) }
  }

  /// Positions in `module.groups`.
  let groups: [Int]
  /// From top to bottom.
  let members: [Member]
  /// Sections in several groups, in the whole module.
  let sharedCount: Int
  /// Groups that are not in the picture.
  let groupsLeft: Int
  /// Whether those are groups that share no section, all of them.
  let isRestSound: Bool
  /// Members of the picture's groups that are not in it.
  let membersLeft: Int

  init(_ module: Module) {
    let use = SharedUse(module)
    let isShared = { (member: UInt32) in member != 0 && (use.groups[Int(member)]?.count ?? 0) > 1 }
    let sharing = module.groups.indices.filter { module.groups[$0].members.contains(where: isShared) }
    let groups = Array(
      (sharing.isEmpty ? Array(module.groups.indices) : sharing).prefix(GroupGraph.groupLimit))

    var links: [Int: [Int]] = [:]
    for (place, position) in groups.enumerated() {
      for member in module.groups[position].members where links[Int(member)]?.last != place {
        links[Int(member), default: []].append(place)
      }
    }
    let known = links.filter { $0.key > 0 && module.sections.indices.contains($0.key) }
    let all = known.map { Member(section: $0.key, groups: use.groups[$0.key]?.count ?? 0, links: $0.value) }
    let chosen = all.sorted { ($1.groups, $0.section) < ($0.groups, $1.section) }.prefix(
      GroupGraph.memberLimit)
    members = chosen.sorted { ($0.center, $0.section) < ($1.center, $1.section) }
    self.groups = groups
    sharedCount = use.groups.count { $0.key > 0 && $0.value.count > 1 }
    groupsLeft = module.groups.count - groups.count
    isRestSound = groups.count == sharing.count
    membersLeft = all.count - chosen.count
  }
}

/// Who belongs to which group, the way BFD looked it up until 2.42 (`setup_group`, bfd/elf.c): a search that starts at
/// the group found last and goes round, and that takes the first group which lists the section.
///
/// BFD walks all groups for every section. The same answers come here from an index, so that a file with a million
/// groups costs no more than its size.
struct GroupLinking {
  /// Groups with at least one member, in file order; all well-formed.
  let groupsWithMembers: [SectionGroup]
  private(set) var hasStarted = false
  private let positionOfGroup: [Int: Int]
  private let all: [SectionGroup]
  /// For a section: (group, place in its list), ascending by group. Filled when first needed.
  private var memberships: [[(group: Int, place: Int)]] = []
  /// For a group: the first place in its list whose section is already in a ring.
  private var firstLinked: [Int?] = []
  private var searchStart = 0
  /// By section index: whether a group can have it as a member; groups themselves it cannot.
  private let canBeMember: [Bool]

  init(_ module: Module) {
    all = module.groups
    positionOfGroup = Dictionary(
      all.enumerated().map { ($1.index, $0) }, uniquingKeysWith: { first, _ in first })
    groupsWithMembers = all.filter { $0.isWellFormed && !$0.members.isEmpty }
    canBeMember = module.sections.map { $0.type != .group }
  }

  func group(at section: Int) -> SectionGroup? {
    positionOfGroup[section].map { all[$0] }
  }

  /// Reads the groups, once. True on the first call.
  mutating func start() -> Bool {
    guard !hasStarted else { return false }
    hasStarted = true
    memberships = Array(repeating: [], count: canBeMember.count)
    firstLinked = Array(repeating: nil, count: groupsWithMembers.count)
    for (position, group) in groupsWithMembers.enumerated() {
      for (place, member) in group.members.enumerated() where Int(member) < canBeMember.count {
        if canBeMember[Int(member)], memberships[Int(member)].last?.group != position {
          memberships[Int(member)].append((position, place))
        }
      }
    }
    return true
  }

  /// The group the search finds, as a position in `groupsWithMembers`; the next search starts there.
  mutating func firstGroup(listing section: Int) -> Int? {
    let candidates = memberships[section]
    guard let first = candidates.first else { return nil }
    let next = candidates.firstIndex(after: { $0.group < searchStart })
    let found = next < candidates.count ? candidates[next].group : first.group
    searchStart = found
    return found
  }

  /// The first member of the group that is in a ring already.
  func linkedMember(of group: Int) -> Int? {
    firstLinked[group].map { Int(groupsWithMembers[group].members[$0]) }
  }

  /// Notes that a section is in a ring now.
  mutating func didLink(_ section: Int) {
    for (group, place) in memberships[section] {
      if firstLinked[group].map({ place < $0 }) ?? true { firstLinked[group] = place }
    }
  }
}

/// Relocations of loaded sections, each resolved to what it means.
struct RelocationComparison: Sendable {
  private let old: Module
  private let new: Module
  private var symbols: SymbolPairs
  private(set) var differences: [Difference] = []

  /// Relocations that go together: those of one section, or one livepatch section of it, which the kernel applies later
  /// and takes apart by its name.
  private struct Key: Hashable {
    let target: Int
    let livepatch: ElfName?
  }

  init(_ old: Module, _ new: Module, _ matching: SectionMatching) throws(ElfError) {
    self.old = old
    self.new = new
    symbols = SymbolPairs(old, new, matching)
    let before = try RelocationComparison.sections(old)
    let after = try RelocationComparison.sections(new)
    for key in before.order {
      // Of a section that is gone, the section is told.
      guard let target = matching.after[key.target] else { continue }
      let right = after.positions[Key(target: target, livepatch: key.livepatch)] ?? []
      compare(
        entries(old, before.positions[key] ?? []), entries(new, right), section: key.target,
        newSection: target)
    }
    for key in after.order {
      guard let target = matching.before[key.target],
        before.positions[Key(target: target, livepatch: key.livepatch)] == nil
      else { continue }
      compare([], entries(new, after.positions[key] ?? []), section: target, newSection: key.target)
    }
  }

  /// Positions in the list of relocation sections, by what they apply to, in the order the loader takes them.
  private static func sections(
    _ module: Module
  ) throws(ElfError) -> (positions: [Key: [Int]], order: [Key]) {
    var positions: [Key: [Int]] = [:]
    var order: [Key] = []
    for (position, relocations) in module.relocationSections.enumerated() {
      guard relocations.target != 0, module.section(at: relocations.target)?.isAllocated ?? false else {
        continue
      }
      let section = module.sections[relocations.index]
      guard relocations.isWellFormed else {
        throw ElfError(.badSection, at: .section(section.index), "relocations that cannot be read")
      }
      let key = Key(
        target: relocations.target, livepatch: section.flags.contains(.relaLivepatch) ? section.name : nil)
      if positions[key] == nil { order.append(key) }
      positions[key, default: []].append(position)
    }
    return (positions, order)
  }

  /// A relocation as the loader applies it; without an addend of its own it adds to what stands in its place.
  private struct Entry {
    let relocation: Relocation
    let hasAddend: Bool
    var offset: UInt64 { relocation.offset }
  }

  private func entries(_ module: Module, _ positions: [Int]) -> [Entry] {
    var all: [Entry] = []
    all.reserveCapacity(positions.reduce(0) { $0 + module.relocationSections[$1].count })
    for position in positions {
      let section = module.relocationSections[position]
      guard let entries = module.relocations(in: section) else { continue }
      for relocation in entries {
        all.append(Entry(relocation: relocation, hasAddend: section.hasAddends))
      }
    }
    return all
  }

  private mutating func compare(
    _ before: [Entry], _ after: [Entry], section: Int, newSection: Int
  ) {
    if before.count == after.count, before.indices.allSatisfy({ isSame(before[$0], after[$0]) }) { return }
    let left = before.indices.sorted { (before[$0].offset, $0) < (before[$1].offset, $1) }
    let right = after.indices.sorted { (after[$0].offset, $0) < (after[$1].offset, $1) }
    var i = 0
    var j = 0
    while i < left.count || j < right.count {
      let offset = min(
        i < left.count ? before[left[i]].offset : .max, j < right.count ? after[right[j]].offset : .max)
      let i0 = i
      let j0 = j
      while i < left.count, before[left[i]].offset == offset { i += 1 }
      while j < right.count, after[right[j]].offset == offset { j += 1 }
      compareAtOneOffset(
        left[i0..<i].map { before[$0] }, right[j0..<j].map { after[$0] }, section, newSection)
    }
  }

  private mutating func isSame(_ before: Entry, _ after: Entry) -> Bool {
    before.offset == after.offset && likeness(before, after) == .same
  }

  private mutating func likeness(_ before: Entry, _ after: Entry) -> SymbolPairs.Likeness {
    before.hasAddend == after.hasAddend ? symbols.likeness(before.relocation, after.relocation) : .different
  }

  /// Most relocations at one offset that are held against each other one by one; machines need two or three.
  private static let crowd = 16

  private mutating func compareAtOneOffset(
    _ before: [Entry], _ after: [Entry], _ section: Int, _ newSection: Int
  ) {
    var left = before
    var right = after
    if left.count <= RelocationComparison.crowd && right.count <= RelocationComparison.crowd {
      left = []
      for relocation in before {
        if let match = right.firstIndex(where: { likeness(relocation, $0) == .same }) {
          right.remove(at: match)
        } else {
          left.append(relocation)
        }
      }
    }
    for (old, new) in zip(left, right) {
      switch likeness(old, new) {
      case .same: continue
      case .sameButForBinding:
        add(.relocationChanged(section: section, before: old.relocation, after: new.relocation), .metadata)
      case .different:
        add(.relocationChanged(section: section, before: old.relocation, after: new.relocation), .damage)
      }
    }
    for relocation in left.dropFirst(right.count) {
      add(.relocationLost(section: section, relocation.relocation), .damage)
    }
    for relocation in right.dropFirst(left.count) {
      add(.relocationGained(section: newSection, relocation.relocation), .damage)
    }
  }

  private mutating func add(_ kind: Difference.Kind, _ impact: Impact) {
    differences.append(Difference(kind, impact))
  }
}

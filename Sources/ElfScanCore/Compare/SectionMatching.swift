/// Which section of one file is which of the other. Tools move sections and drop some; a section is known by its name,
/// and among several of one name by its contents, then by its place.
struct SectionMatching: Sendable {
  /// By section index before: the index after.
  private(set) var after: [Int?]
  /// By section index after: the index before.
  private(set) var before: [Int?]

  private struct Key: Hashable {
    let name: ElfName
    let isTable: Bool
  }

  init(_ old: Module, _ new: Module) {
    after = Array(repeating: nil, count: old.sections.count)
    before = Array(repeating: nil, count: new.sections.count)
    let newByKey = SectionMatching.byKey(new)
    for (key, oldIndexes) in SectionMatching.byKey(old) {
      guard let newIndexes = newByKey[key] else { continue }
      match(oldIndexes, newIndexes, old, new, byContents: !key.isTable)
    }
  }

  /// - Parameter places: by section index of the old file, the index in the new one, where it is known.
  init(_ old: Module, _ new: Module, _ places: [Int?]) {
    after = Array(repeating: nil, count: old.sections.count)
    before = Array(repeating: nil, count: new.sections.count)
    for (index, place) in places.enumerated() {
      guard let place, old.sections[index].isWrittenAnew == new.sections[place].isWrittenAnew else {
        continue
      }
      pair(index, place)
    }
  }

  private static func byKey(_ module: Module) -> [Key: [Int]] {
    module.sections.dropFirst().reduce(into: [:]) { found, section in
      found[Key(name: section.name, isTable: section.isWrittenAnew), default: []].append(section.index)
    }
  }

  private mutating func match(
    _ oldIndexes: [Int], _ newIndexes: [Int], _ old: Module, _ new: Module, byContents: Bool
  ) {
    var oldLeft = oldIndexes
    var newLeft = newIndexes
    if byContents && (oldIndexes.count > 1 || newIndexes.count > 1) {
      var candidates: [Int: [Int]] = [:]
      for index in newIndexes.reversed() { candidates[new.contentHash(index), default: []].append(index) }
      oldLeft = []
      for index in oldIndexes {
        if let found = candidates[old.contentHash(index)]?.popLast() {
          pair(index, found)
        } else {
          oldLeft.append(index)
        }
      }
      newLeft = newIndexes.filter { before[$0] == nil }
    }
    for (left, right) in zip(oldLeft, newLeft) { pair(left, right) }
  }

  private mutating func pair(_ old: Int, _ new: Int) {
    after[old] = new
    before[new] = old
  }
}

extension Section {
  /// Tables that every tool writes anew, and whose bytes say nothing by themselves.
  var isWrittenAnew: Bool {
    switch type {
    case .symtab, .rel, .rela, .group, .symtabShndx: true
    default: false
    }
  }
}

extension Module {
  fileprivate func contentHash(_ index: Int) -> Int {
    var hasher = Hasher()
    hasher.combine(sections[index].size)
    hasher.combine(sections[index].isAllocated)
    if let contents = sections[index].contents { image.hash(contents, into: &hasher) }
    return hasher.finalize()
  }
}

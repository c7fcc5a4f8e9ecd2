/// Which module of one tree is which of another. Indexes are those of the two lists.
package struct ModuleMatching: Sendable {
  /// How two modules were found to be one.
  package enum Basis: String, Sendable {
    /// They have the same path.
    case path
    /// They have the same name, which no other has that is left over.
    case name
  }

  /// Two modules that are one.
  package struct Pair: Sendable, Equatable {
    /// The one before.
    package let before: Int
    /// The one after.
    package let after: Int
    /// By what that is known.
    package let basis: Basis
  }

  /// Modules of one name of which nobody can tell which became which.
  package struct Tie: Sendable, Equatable {
    /// Those before; at least one.
    package fileprivate(set) var before: [Int] = []
    /// Those after; at least one, and with those before at least three.
    package fileprivate(set) var after: [Int] = []
  }

  /// What is in both, in the order of those before.
  package private(set) var pairs: [Pair] = []
  /// What only the first has.
  package private(set) var missing: [Int] = []
  /// What only the second has.
  package private(set) var added: [Int] = []
  /// What cannot be told apart.
  package private(set) var ties: [Tie] = []

  /// By what modules are matched, the surest first. A later one is asked about what is left over, so that a path counts
  /// more than a name.
  private static let keys: [(before: Key, after: Key, basis: Basis)] = [
    ({ $0.release + [0] + $0.path }, { $0.release + [0] + $0.path }, .path),
    ({ $0.path }, { $0.path }, .path),
    // kbuild installs what it builds below `kernel`.
    ({ $0.path }, { $0.pathInKernel }, .path),
    ({ $0.pathInKernel }, { $0.path }, .path),
    ({ $0.name }, { $0.name }, .name),
  ]

  private typealias Key = @Sendable (ModulePlace) -> [UInt8]?

  /// Matches two trees.
  package static func of(_ before: [ModulePlace], _ after: [ModulePlace]) -> ModuleMatching {
    var matching = ModuleMatching()
    matching.missing = Array(before.indices)
    matching.added = Array(after.indices)
    for key in keys {
      // A key that two of one side have tells nothing.
      let found = matching.leftOver(before, key.before, after, key.after).values.compactMap {
        $0.before.count == 1 && $0.after.count == 1
          ? Pair(before: $0.before[0], after: $0.after[0], basis: key.basis) : nil
      }
      matching.take(found.map(\.before), found.map(\.after))
      matching.pairs += found
    }
    matching.pairs.sort { $0.before < $1.before }
    matching.ties = matching.leftOver(before, { $0.name }, after, { $0.name }).values.filter {
      !$0.before.isEmpty && !$0.after.isEmpty
    }.sorted { $0.before[0] < $1.before[0] }
    matching.take(matching.ties.flatMap(\.before), matching.ties.flatMap(\.after))
    return matching
  }

  /// What is in no pair yet, by a key.
  private func leftOver(
    _ before: [ModulePlace], _ beforeKey: Key, _ after: [ModulePlace], _ afterKey: Key
  ) -> [[UInt8]: Tie] {
    var found: [[UInt8]: Tie] = [:]
    for index in missing {
      if let key = beforeKey(before[index]) { found[key, default: Tie()].before.append(index) }
    }
    for index in added {
      if let key = afterKey(after[index]) { found[key, default: Tie()].after.append(index) }
    }
    return found
  }

  private mutating func take(_ before: [Int], _ after: [Int]) {
    let (before, after) = (Set(before), Set(after))
    missing.removeAll(where: before.contains)
    added.removeAll(where: after.contains)
  }
}

/// Assertions at one place in BFD's source.
public struct AssertionHit: Sendable, Hashable {
  /// Source file, such as `bfd/elf.c`.
  public let file: String
  /// Line in the release's source.
  public let line: Int
  /// How often it is printed.
  public let count: Int
}

/// Stage 5: the lists of the groups are written back. Follows `bfd_elf_set_group_contents` (bfd/elf.c).
struct GroupWriting: Sendable {
  /// Groups with more entries than the list has room for.
  private(set) var overfull = 0
  /// Groups with fewer entries than the list has room for.
  private(set) var underfull = 0
  /// Groups whose signature symbol is gone from the output, so that BFD gives up.
  private(set) var unsigned = 0
  /// Groups whose new size would be negative.
  private(set) var impossible = 0

  init(_ object: BfdObject, _ module: Module, _ sections: SectionSelection, _ symbols: SymbolNumbering) {
    for group in module.groups where sections.isKept[group.index] {
      guard let position = SectionSelection.ring(of: group.index, object, sections.ringOf) else { continue }
      let ring = sections.rings[position]
      let size = module.sections[group.index].size
      guard ring.removedBytes <= size else {
        impossible += 1
        continue
      }
      let remaining = size - ring.removedBytes
      // A group shrunk to its flag word is emptied, and not written.
      if ring.removedBytes != 0 && remaining <= 4 { continue }
      if symbols.newIndex[Int(group.signature)] == 0 && symbols.sectionSymbol[group.index] == 0 {
        unsigned += 1
        continue
      }
      let room = remaining / 4 - 1
      if ring.writtenWords > room { overfull += 1 }
      if ring.writtenWords < room { underfull += 1 }
    }
  }

  /// The assertions that this release prints.
  func assertions(_ behavior: StripBehavior) -> [AssertionHit] {
    func hits(_ sites: [(line: Int, count: Int)]) -> [AssertionHit] {
      sites.filter { $0.count > 0 }.map { AssertionHit(file: "bfd/elf.c", line: $0.line, count: $0.count) }
    }
    switch behavior.groupWriting {
    case .unbounded(let line): return hits([(line, overfull + underfull)])
    case .bounded(let over, let under): return hits([(over, overfull), (under, underfull)])
    case .refused: return []
    }
  }
}

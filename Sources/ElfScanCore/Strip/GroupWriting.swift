/// Assertions at one place in BFD's source.
public struct AssertionHit: Sendable, Hashable {
  /// Source file, such as `bfd/elf.c`.
  public let file: String
  /// Line in the release's source.
  public let line: Int
  /// How often it is printed.
  public let count: Int
}

extension BinutilsRelease {
  /// The assertions this release prints over so many groups.
  func assertions(overfull: Int, underfull: Int) -> [AssertionHit] {
    guard overfull + underfull > 0, let groupAssertions else { return [] }
    let sites =
      groupAssertions.overfull == groupAssertions.underfull
      ? [(groupAssertions.overfull, overfull + underfull)]
      : [(groupAssertions.overfull, overfull), (groupAssertions.underfull, underfull)]
    return sites.filter { $0.1 > 0 }.map { AssertionHit(file: "bfd/elf.c", line: $0.0, count: $0.1) }
  }
}

/// Stage 5: the lists of the groups are written back, in the order of the output's sections. Follows
/// `bfd_elf_set_group_contents` (bfd/elf.c).
struct GroupWriting: Sendable {
  /// Groups with more entries than the list has room for.
  private(set) var overfull = 0
  /// Groups with fewer entries than the list has room for.
  private(set) var underfull = 0
  /// Why strip gives up at a group; the groups after it are not looked at.
  private(set) var refusal: Acceptance.Refusal?
  /// Whether strip crashes at a group.
  private(set) var followsNullPointer = false

  /// By group: the index of the symbol that it is named after.
  private(set) var signatures: [Int: UInt32] = [:]
  /// By group: its size in bytes.
  private(set) var sizes: [Int: UInt64] = [:]

  /// - Parameter place: what strip was about when BFD came to the groups, in front of its words.
  static func of(_ context: StripContext, _ symbols: SymbolNumbering, at place: String) -> GroupWriting {
    let (object, sections) = (context.object, context.sections)
    let groups = Dictionary(
      context.module.groups.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    var writing = GroupWriting()
    for index in object.order where object.roles[index] == .group && sections.isKept[index] {
      guard let group = groups[index],
        let position = SectionSelection.ring(of: index, object, sections.ringOf)
      else { continue }
      writing.write(group, sections.rings[position], context, symbols, at: place)
      if writing.refusal != nil || writing.followsNullPointer { break }
    }
    return writing
  }

  private mutating func write(
    _ group: SectionGroup, _ ring: GroupRing, _ context: StripContext, _ symbols: SymbolNumbering,
    at place: String
  ) {
    let size = context.module.sections[group.index].size
    guard ring.removedBytes <= size else {
      refusal = Acceptance.Refusal(StripMessage.noMemory.at(place))
      return
    }
    let remaining = size - ring.removedBytes
    sizes[group.index] = remaining
    let symbol = symbols.newIndex[Int(group.signature)]
    signatures[group.index] = UInt32(clamping: symbol != 0 ? symbol : symbols.sectionSymbol[group.index])
    // A group shrunk to its flag word is emptied, and not written.
    if ring.removedBytes != 0 && remaining <= 4 {
      sizes[group.index] = 0
      signatures[group.index] = 0
      return
    }
    // Without its signature symbol the group is named after its own section symbol, where there is one.
    if signatures[group.index] == 0 {
      followsNullPointer = context.bfd.has(.crashesWithoutSignature)
      refusal = Acceptance.Refusal(StripMessage.unknownError.at(place))
      return
    }
    let room = remaining / 4 - 1
    if ring.writtenWords == room { return }
    if context.bfd.has(.refusesCorruptedGroup) {
      refusal = Acceptance.Refusal(
        .corruptedGroup, "corrupted group section: `\(context.module.sections[group.index].name)'",
        then: StripMessage.badValue.at(place))
    } else if ring.writtenWords > room {
      overfull += 1
    } else {
      underfull += 1
    }
  }
}

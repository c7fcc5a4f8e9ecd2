/// Stage 2: which sections the output gets. Follows `is_strip_section` (binutils/objcopy.c) and
/// `_bfd_elf_fixup_group_sections` (bfd/elf.c).
struct SectionSelection: Sendable {
  /// By ELF section index: whether BFD writes the section.
  let isKept: [Bool]
  /// By ELF section index: the group ring that a section is in, -1 for none.
  let ringOf: [Int]
  /// What each ring amounts to.
  let rings: [GroupRing]

  static func of(_ object: BfdObject, _ module: Module, _ call: StripCall, _ bfd: Bfd) -> SectionSelection {
    let (ringOf, members) = SectionSelection.walkRings(object)
    var isKept = object.isCreated
    for index in object.order where object.isDebugging[index] || !call.edits.removedSections.isEmpty {
      let section = module.sections[index]
      let isDropped =
        object.isDebugging[index] && call.dropsDebugging && !call.keeps(section, bfd)
        || call.removes(section, bfd)
      if isDropped { isKept[index] = false }
    }
    let hasSurvivor = members.map { ring in ring.contains { isKept[$0] } }
    for group in module.groups where isKept[group.index] {
      let signatureIsUsable =
        group.symbolTable == object.symbolTable && object.symbolTable != 0 && group.signature > 0
        && Int(group.signature) < module.symbolTable.count
      let ring = SectionSelection.ring(of: group.index, object, ringOf)
      isKept[group.index] =
        signatureIsUsable && call.keepsGroup(of: group.signature, module)
        && ring.map { hasSurvivor[$0] } ?? false
    }
    return SectionSelection(
      isKept: isKept, ringOf: ringOf, rings: members.map { GroupRing.of($0, object, module, isKept) })
  }

  /// The ring that a SHT_GROUP points into; nil for a group to which no section was linked.
  static func ring(of group: Int, _ object: BfdObject, _ ringOf: [Int]) -> Int? {
    guard let entry = object.nextInGroup[group], ringOf[entry] >= 0 else { return nil }
    return ringOf[entry]
  }

  /// Rings of which a group goes: what is left of them is in no group any more.
  func dissolved(_ object: BfdObject, _ module: Module) -> Set<Int> {
    let gone = module.groups.lazy.map(\.index).filter { !isKept[$0] }
    return Set(gone.compactMap { SectionSelection.ring(of: $0, object, ringOf) })
  }

  /// Numbers the rings and lists their members; every section is visited once.
  private static func walkRings(_ object: BfdObject) -> ([Int], [[Int]]) {
    var ringOf = [Int](repeating: -1, count: object.roles.count)
    var members: [[Int]] = []
    for start in object.order where object.nextInGroup[start] != nil && ringOf[start] < 0 {
      // A SHT_GROUP points into a ring without being part of it.
      guard object.roles[start] != .group else { continue }
      var ring: [Int] = []
      var current = start
      while ringOf[current] < 0 {
        ringOf[current] = members.count
        ring.append(current)
        guard let next = object.nextInGroup[current] else { break }
        current = next
      }
      members.append(ring)
    }
    return (ringOf, members)
  }
}

/// The entries a ring of sections contributes to every group that points into it.
struct GroupRing: Sendable {
  /// Bytes that `_bfd_elf_fixup_group_sections` takes off a group because members go or have empty relocations.
  let removedBytes: UInt64
  /// Words that `bfd_elf_set_group_contents` writes: members and their relocation sections.
  let writtenWords: UInt64
  /// Whether a section that goes has a relocation section without entries.
  let hasDroppedMemberWithEmptyRelocations: Bool

  static func of(
    _ members: [Int], _ object: BfdObject, _ module: Module, _ isKept: [Bool]
  ) -> GroupRing {
    var removed: UInt64 = 0
    var written: UInt64 = 0
    var droppedEmpty = false
    for index in members {
      let rel = object.relHeader[index]
      let rela = object.relaHeader[index]
      if isKept[index] {
        if let rel, module.sections[rel].size == 0 { removed += 4 }
        if let rela, module.sections[rela].size == 0 { removed += 4 }
        written += 1 + GroupRing.writtenRelocations(index, object, module)
      } else {
        removed += 4
        droppedEmpty =
          droppedEmpty || [rel, rela].contains { $0.map { module.sections[$0].size == 0 } ?? false }
        if let rel, object.isGroupMember[rel] { removed += 4 }
        if let rela, object.isGroupMember[rela] { removed += 4 }
      }
    }
    return GroupRing(
      removedBytes: removed, writtenWords: written, hasDroppedMemberWithEmptyRelocations: droppedEmpty)
  }

  /// One word when the section's relocations are written and were flagged SHF_GROUP.
  static func writtenRelocations(_ index: Int, _ object: BfdObject, _ module: Module) -> UInt64 {
    // BFD writes one relocation section, of the kind that `usesRela` says; the flag is looked up on the same kind.
    guard let header = object.usesRela[index] ? object.relaHeader[index] : object.relHeader[index],
      object.isGroupMember[header]
    else { return 0 }
    return object.keepsRelocationSection(index, module) ? 1 : 0
  }
}

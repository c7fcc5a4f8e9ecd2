/// What BFD makes of groups and of SHF_LINK_ORDER when it opens a file.
extension Acceptance {
  func isUsable(group index: Int) -> Bool {
    linking.group(at: index)?.isWellFormed ?? false
  }

  /// A signature symbol BFD can read; which symbol it is does not matter here.
  private mutating func hasSignature(_ group: SectionGroup) throws(Refusal) -> Bool {
    guard let table = module.section(at: group.symbolTable), table.type == .symtab else { return false }
    try create(table.index)
    let (offset, overflow) = UInt64(group.signature).multipliedReportingOverflow(by: header.symbolSize)
    guard !overflow, object.symbolTable != 0 else { return false }
    let (start, overflow2) = module.sections[object.symbolTable].offset.addingReportingOverflow(offset)
    guard !overflow2, module.image.contains(offset: start, size: header.symbolSize) else { return false }
    // An index past the table reads whatever follows it in the file, and takes that for a symbol.
    let info = module.image.load(
      UInt8.self, at: Int(start) + (header.elfClass == .elf64 ? 4 : 12), header.byteOrder)
    if Symbol.isUnsupported(info), bfd.has(.refusesUnsupportedSymbols) {
      // Its place is counted among the symbols that are read, and it is the only one.
      object.log.add(Acceptance.unsupported(0, info))
      return false
    }
    let name = module.image.load(UInt32.self, at: Int(start), header.byteOrder)
    let isOutside = UInt64(name) >= UInt64(module.symbolTable.names?.count ?? 0)
    guard name != 0, isOutside || module.hasMisplacedNames else { return true }
    let strings = Int(module.sections[object.symbolTable].link)
    object.log.add(
      module.hasMisplacedNames
        ? Module.misplacedNames(strings) : module.invalidName(name, .symbolNameOutside, in: strings))
    // From 2.43 a symbol without a readable name is none.
    return bfd.has(.joinsFirstGroupFound)
  }

  /// What is said of a symbol of a binding or type that BFD has no meaning for.
  static func unsupported(_ index: Int, _ info: UInt8) -> StripMessage {
    let part = (3...9).contains(info >> 4) ? "binding of \(info >> 4)" : "type of \(info & 0xF)"
    return StripMessage(.unsupportedSymbol, "symbol number \(index) uses unsupported \(part)")
  }

  mutating func joinGroupWhileCreating(_ index: Int) throws(Refusal) {
    if linking.start() {
      for group in linking.groupsWithMembers {
        try create(group.index)
        // Texts name the group: what is not kept at its first member is not at its last.
        let keepsText = object.log.keepsNew
        for member in group.members {
          let position = Int(member)
          if position < module.sections.count { object.isGroupMember[position] = true }
          guard position >= module.sections.count || module.sections[position].type == .group else {
            continue
          }
          if keepsText {
            object.log.add(.invalidGroupEntry, "invalid entry in SHT_GROUP section [\(group.index)]")
          } else {
            object.log.countFurther(1)
          }
        }
      }
    }
    guard let group = linking.firstGroup(listing: index) else {
      object.log.add(.noGroupInfo, "no group info for section '\(module.sections[index].name)'")
      if bfd.has(.refusesOrphanMember) { throw .notRecognised }
      return
    }
    if let neighbour = linking.linkedMember(of: group) {
      object.groupSignature[index] = object.groupSignature[neighbour]
      object.nextInGroup[index] = object.nextInGroup[neighbour]
      object.nextInGroup[neighbour] = index
    } else {
      guard try hasSignature(linking.groupsWithMembers[group]) else { throw .notRecognised }
      object.groupSignature[index] = linking.groupsWithMembers[group].signature
      object.nextInGroup[index] = index
    }
    linking.didLink(index)
    object.nextInGroup[linking.groupsWithMembers[group].index] = index
  }

  /// Whether nothing is wrong.
  mutating func checkLinkOrder() -> Bool {
    var isRight = true
    for index in object.order {
      let section = module.sections[index]
      if section.flags.contains(.linkOrder) {
        if section.link == 0 {
          if bfd.has(.warnsOfLinkOrderToNothing) {
            object.log.add(
              .linkOrderToNothing, "warning: sh_link not set for section `\(object.label(index, module))'")
          }
        } else if Int(section.link) >= module.sections.count || !object.isCreated[Int(section.link)] {
          object.log.add(
            .invalidLinkOrder,
            "sh_link [\(section.link)] in section `\(object.label(index, module))' is incorrect")
          isRight = false
        }
      } else if section.type == .group, object.nextInGroup[index] == nil, bfd.has(.joinsFirstGroupFound) {
        object.log.add(.groupWithoutMembers, "SHT_GROUP section [index \(index)] has no SHF_GROUP sections")
        isRight = false
      }
    }
    return isRight
  }

  /// Whether nothing is wrong.
  mutating func linkGroupsAfterwards() throws(Refusal) -> Bool {
    if module.groups.isEmpty { return true }
    return bfd.has(.joinsFirstGroupFound) ? checkMembersAreKnown() : try claimMembers()
  }

  /// Until 2.42: a member that BFD made no section of must be a relocation section.
  private mutating func checkMembersAreKnown() -> Bool {
    guard linking.hasStarted else { return true }
    var areKnown = true
    for group in linking.groupsWithMembers {
      for member in group.members where Int(member) < module.sections.count {
        let section = module.sections[Int(member)]
        if section.type == .group || object.isCreated[section.index] || section.type.isRelocation { continue }
        object.log.add(
          .unknownGroupMember,
          "unknown type [\(cHex(section.type.rawValue))] section `\(section.name)' in group "
            + "[\(module.sections[group.index].name)]")
        areKnown = false
      }
    }
    return areKnown
  }

  /// From 2.43: groups in file order, each listed backwards; a section stays with the first that claims it.
  private mutating func claimMembers() throws(Refusal) -> Bool {
    var isRight = true
    var owner = [Int?](repeating: nil, count: module.sections.count)
    for group in module.groups {
      guard group.isWellFormed else {
        object.log.add(.malformedGroup, "section group entry number \(group.index) is corrupt")
        isRight = false
        continue
      }
      guard !group.members.isEmpty else { continue }
      if !(try claim(group, &owner)) { isRight = false }
    }
    return isRight
  }

  private mutating func claim(_ group: SectionGroup, _ owner: inout [Int?]) throws(Refusal) -> Bool {
    var last: Int?
    let keepsText = object.log.keepsNew
    for member in group.members.reversed() {
      let index = Int(member)
      let isForeign =
        index < module.sections.count && object.isCreated[index] && owner[index] != nil
        && owner[index] != group.index
      guard index != 0, index < module.sections.count, module.sections[index].type != .group, !isForeign
      else {
        if keepsText {
          object.log.add(.invalidGroupEntry, "invalid entry (\(cHex(member))) in group [\(group.index)]")
        } else {
          object.log.countFurther(1)
        }
        continue
      }
      object.isGroupMember[index] = true
      guard object.isCreated[index] else {
        let section = module.sections[index]
        if !section.type.isRelocation {
          object.log.add(
            .unknownGroupMember,
            "unexpected type (\(cHex(section.type.rawValue))) section `\(section.name)' in group [\(group.index)]"
          )
        }
        continue
      }
      guard owner[index] == nil else { continue }
      if let last {
        object.nextInGroup[index] = object.nextInGroup[last]
        object.nextInGroup[last] = index
      } else {
        object.nextInGroup[index] = index
        object.nextInGroup[group.index] = index
        guard try hasSignature(group) else { return false }
      }
      last = index
      owner[index] = group.index
      object.groupSignature[index] = group.signature
    }
    return last != nil || !bfd.has(.refusesGroupWithoutMembers)
  }
}

/// Stage 1: will BFD take the file, and as what? Follows `elf_object_p` (bfd/elfcode.h), `bfd_section_from_shdr` and
/// `_bfd_elf_make_section_from_shdr` (bfd/elf.c).
struct Acceptance {
  /// Why a file is refused: the line strip prints last.
  struct Refusal: Error, Sendable, Hashable {
    let message: String

    static let notRecognised = Refusal(message: "file format not recognized")
  }

  /// Deepest chain of sections that point at each other which is followed; real files need 3.
  static let recursionLimit = 200

  let module: Module
  let header: ElfHeader
  let behavior: StripBehavior
  private(set) var object: BfdObject
  private var beingCreated: [Bool]
  private var depth = 0
  private var linking: GroupLinking
  /// By section index: the sections whose sh_link names it. Filled when first needed.
  private var linkers: [[Int]]?
  /// The only SHT_SYMTAB or SHT_DYNSYM, where there is exactly one.
  private let onlySymbolTable: Int?

  /// Opens the module as the given generation of BFD would.
  static func open(_ module: Module, _ header: ElfHeader, _ behavior: StripBehavior) -> (BfdObject, Refusal?)
  {
    var acceptance = Acceptance(module, header, behavior)
    do throws(Refusal) {
      try acceptance.run()
      return (acceptance.object, nil)
    } catch {
      return (acceptance.object, error)
    }
  }

  private init(_ module: Module, _ header: ElfHeader, _ behavior: StripBehavior) {
    self.module = module
    self.header = header
    self.behavior = behavior
    let count = module.sections.count
    object = BfdObject(
      roles: Array(repeating: .bookkeeping, count: count),
      relHeader: Array(repeating: nil, count: count),
      relaHeader: Array(repeating: nil, count: count),
      usesRela: Array(repeating: MachineSupport.defaultsToRela(header.machine), count: count),
      isGroupMember: module.sections.map { $0.flags.contains(.group) },
      nextInGroup: Array(repeating: nil, count: count),
      isCreated: Array(repeating: false, count: count),
      isDebugging: Array(repeating: false, count: count))
    beingCreated = Array(repeating: false, count: count)
    linking = GroupLinking(module)
    let tables = module.sections.dropFirst().filter { $0.type == .symtab || $0.type == .dynsym }
    onlySymbolTable = tables.count == 1 ? tables.first?.index : nil
  }

  private mutating func run() throws(Refusal) {
    if !behavior.refusesSectionPastEnd { reportLargeSections() }
    try checkHeaders()
    for index in module.sections.indices.dropFirst() {
      try create(index)
    }
    try checkLinkOrder()
    try linkGroupsAfterwards()
    markDebuggingRelocations()
    guard !object.order.isEmpty else {
      throw Refusal(message: "error: the input file has no sections")
    }
    if behavior.refusesSectionPastEnd, module.sections.contains(where: module.goesPastEndOfFile) {
      object.log.add("warning: has a section extending past end of file")
      throw Refusal(message: "unable to modify the file due to errors")
    }
  }

  /// Before it refused them, BFD only warned of sections that are larger than the file.
  private mutating func reportLargeSections() {
    for section in module.sections.dropFirst()
    where section.type != .nobits && section.size > UInt64(module.fileSize) {
      object.log.add("warning: has a corrupt section with a size larger than the file size")
    }
  }

  /// sh_link and sh_info are held against the number of sections before anything is made of them.
  private func checkHeaders() throws(Refusal) {
    for section in module.sections.dropFirst() {
      let count = module.sections.count
      // 0xff00 and 0xff01 are let through for Solaris on x86 and SPARC.
      let isSolaris =
        (section.link == 0xFF00 || section.link == 0xFF01) && [.x8664, .i386].contains(header.machine)
      if Int(section.link) >= count && !isSolaris { throw .notRecognised }
      if section.flags.contains(.infoLink) || section.type.isRelocation {
        if Int(section.info) >= count { throw .notRecognised }
      }
    }
  }

  // MARK: One section

  /// Creates what BFD makes of the section, and first what it depends on.
  private mutating func create(_ index: Int) throws(Refusal) {
    guard !beingCreated[index] else {
      object.log.add("warning: loop in section dependencies detected")
      throw .notRecognised
    }
    guard depth < Acceptance.recursionLimit else { throw .notRecognised }
    beingCreated[index] = true
    depth += 1
    defer {
      beingCreated[index] = false
      depth -= 1
    }
    let section = module.sections[index]
    guard section.hasValidName else { throw .notRecognised }
    switch section.type {
    case .null, .shlib: break
    case .progbits, .nobits, .hash, .note, .initArray, .finiArray, .preinitArray, .gnuLiblist, .gnuHash,
      .gnuVerdef, .gnuVerneed, .gnuVersym, .gnuAttributes:
      try makeSection(section)
    case .dynamic:
      try makeSection(section)
    case .symtab: try createSymbolTable(section)
    case .dynsym:
      guard section.entrySize == header.symbolSize else { throw .notRecognised }
      try makeSection(section)
    case .symtabShndx: break
    case .strtab: try createStringTable(section)
    case .rel, .rela: try createRelocations(section)
    case .relr:
      guard behavior.knowsRelr else { throw unknownType(section) }
      guard section.entrySize == (header.elfClass == .elf64 ? 8 : 4) else { throw .notRecognised }
      try makeSection(section)
    case .group:
      // From 2.43 a malformed group is found later, with a message.
      if behavior.groupLinking == .firstGroupFound, !isUsable(group: index) { throw .notRecognised }
      try makeSection(section)
    default: try createUnknown(section)
    }
  }

  private mutating func createSymbolTable(_ section: Section) throws(Refusal) {
    guard object.symbolTable != section.index else { return }
    guard section.entrySize == header.symbolSize else { throw .notRecognised }
    let (locals, overflow) = UInt64(section.info).multipliedReportingOverflow(by: section.entrySize)
    if overflow || locals > section.size {
      guard section.size == 0 else { throw .notRecognised }
      return
    }
    guard object.symbolTable == 0 else {
      object.log.add(
        "warning: multiple symbol tables detected - ignoring the table in section \(section.index)")
      return
    }
    object.symbolTable = section.index
  }

  private mutating func createStringTable(_ section: Section) throws(Refusal) {
    if object.isCreated[section.index] || section.index == header.sectionNameTable { return }
    if object.symbolTable != 0, Int(module.sections[object.symbolTable].link) == section.index { return }
    // A string table that comes before its symbol table is recognised by whoever links to it.
    for other in sections(linkingTo: section.index) {
      if other == section.index { throw .notRecognised }
      try create(other)
      if object.symbolTable == other { return }
    }
    try makeSection(section)
  }

  private mutating func sections(linkingTo index: Int) -> [Int] {
    if let linkers { return linkers[index] }
    var linkers = [[Int]](repeating: [], count: module.sections.count)
    for section in module.sections.dropFirst() where Int(section.link) < linkers.count {
      linkers[Int(section.link)].append(section.index)
    }
    self.linkers = linkers
    return linkers[index]
  }

  private mutating func createUnknown(_ section: Section) throws(Refusal) {
    guard MachineSupport.takesUnusualSection(section, header.machine) else { throw unknownType(section) }
    try makeSection(section)
  }

  private mutating func unknownType(_ section: Section) -> Refusal {
    object.log.add("unknown type [\(hex(section.type.rawValue))] section `\(section.name)'")
    return Refusal(message: "Unable to recognise the format of the input file")
  }

  private mutating func makeSection(_ section: Section) throws(Refusal) {
    let index = section.index
    guard !object.isCreated[index] else { return }
    object.isCreated[index] = true
    object.roles[index] = section.type == .group ? .group : .section
    object.order.append(index)
    if object.isGroupMember[index], behavior.groupLinking == .firstGroupFound {
      try joinGroupWhileCreating(index)
    }
    object.isDebugging[index] = !section.isAllocated && SpecialSections.isDebugging(section.name, behavior)
  }

  // MARK: Relocations

  private mutating func createRelocations(_ section: Section) throws(Refusal) {
    let hasAddend = section.type == .rela
    guard section.entrySize == header.relocationSize(hasAddend: hasAddend) else { throw .notRecognised }
    var link = Int(section.link)
    guard link < module.sections.count else {
      object.log.add(
        "invalid link \(section.link) for reloc section \(section.name) (index \(section.index))")
      try makeSection(section)
      return
    }
    if behavior.repairsRelocationLink {
      link = repairedLink(link)
    }
    if module.sections[link].type == .symtab || module.sections[link].type == .dynsym {
      try create(link)
    }
    let target = Int(section.info)
    let isCompressed = behavior.copiesCompressedRelocations && section.flags.contains(.compressed)
    if isCompressed || link == 0 || link != object.symbolTable || target == 0
      || target >= module.sections.count
      || isRelocation(target)
    {
      try makeSection(section)
      return
    }
    try create(target)
    guard object.isCreated[target] else { throw .notRecognised }
    try attach(section, to: target)
  }

  /// Whether BFD takes the section for relocations at this moment; it gives a secondary one a type of its own.
  private func isRelocation(_ index: Int) -> Bool {
    if case .secondaryRelocations = object.roles[index] { return false }
    return module.sections[index].type.isRelocation
  }

  /// Until 2.39 a wrong sh_link is taken to mean the symbol table, where there is exactly one.
  private func repairedLink(_ link: Int) -> Int {
    if [.symtab, .dynsym].contains(module.sections[link].type) { return link }
    return onlySymbolTable ?? link
  }

  private mutating func attach(_ section: Section, to target: Int) throws(Refusal) {
    let index = section.index
    let isRela = section.type == .rela
    if (isRela ? object.relaHeader[target] : object.relHeader[target]) == nil {
      if isRela {
        object.relaHeader[target] = index
        if section.size != 0 { object.usesRela[target] = true }
      } else {
        object.relHeader[target] = index
      }
      object.roles[index] = .relocations(of: target)
      return
    }
    // BFD has one slot of each kind per section (PR 17512, PR 24456).
    guard isRela else {
      forget(section, target)
      return
    }
    do throws(Refusal) {
      try makeSection(section)
      object.roles[index] = .secondaryRelocations(of: target)
    } catch {
      // BFD has made the section by then, but left it without contents.
      forget(section, target)
    }
  }

  private mutating func forget(_ section: Section, _ target: Int) {
    object.log.add(
      "warning: secondary relocation section '\(section.name)' for section "
        + "\(module.sections[target].name) found - ignoring")
    object.roles[section.index] = .forgottenRelocations(of: target)
  }

  /// Relocations that BFD holds as a plain section are debugging information where their target is.
  private mutating func markDebuggingRelocations() {
    for section in module.sections where section.type.isRelocation && object.roles[section.index] == .section
    {
      let target = Int(section.info)
      if target > 0, target < module.sections.count, object.isCreated[target], object.isDebugging[target] {
        object.isDebugging[section.index] = true
      }
    }
  }

  // MARK: Groups and SHF_LINK_ORDER

  private func isUsable(group index: Int) -> Bool {
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
    let name = module.image.load(UInt32.self, at: Int(start), header.byteOrder)
    guard UInt64(name) >= UInt64(module.symbolTable.names?.count ?? 0) && name != 0 else { return true }
    if Int(group.signature) >= module.symbolTable.count {
      object.log.add("invalid string offset for section `.strtab'")
    }
    // From 2.43 a symbol without a readable name is none.
    return behavior.groupLinking == .firstGroupFound
  }

  private mutating func joinGroupWhileCreating(_ index: Int) throws(Refusal) {
    if linking.start() {
      for group in linking.groupsWithMembers {
        try create(group.index)
        for member in group.members {
          let position = Int(member)
          if position < module.sections.count { object.isGroupMember[position] = true }
          if position >= module.sections.count || module.sections[position].type == .group {
            object.log.add("invalid entry in SHT_GROUP section [\(group.index)]")
          }
        }
      }
    }
    guard let group = linking.firstGroup(listing: index) else {
      object.log.add("no group info for section '\(module.sections[index].name)'")
      if behavior.orphanMember == .refused { throw .notRecognised }
      return
    }
    if let neighbour = linking.linkedMember(of: group) {
      object.nextInGroup[index] = object.nextInGroup[neighbour]
      object.nextInGroup[neighbour] = index
    } else {
      guard try hasSignature(linking.groupsWithMembers[group]) else { throw .notRecognised }
      object.nextInGroup[index] = index
    }
    linking.didLink(index)
    object.nextInGroup[linking.groupsWithMembers[group].index] = index
  }

  private mutating func checkLinkOrder() throws(Refusal) {
    var refusal: Refusal?
    for index in object.order {
      let section = module.sections[index]
      if section.flags.contains(.linkOrder) {
        if section.link == 0 {
          if behavior.warnsOfLinkOrderToNothing {
            object.log.add("warning: sh_link not set for section `\(section.name)'")
          }
        } else if Int(section.link) >= module.sections.count || !object.isCreated[Int(section.link)] {
          object.log.add("sh_link [\(section.link)] in section `\(section.name)' is incorrect")
          refusal = .notRecognised
        }
      } else if section.type == .group, behavior.groupLinking == .firstGroupFound,
        object.nextInGroup[index] == nil
      {
        object.log.add("SHT_GROUP section [index \(index)] has no SHF_GROUP sections")
        refusal = .notRecognised
      }
    }
    if let refusal { throw refusal }
  }

  private mutating func linkGroupsAfterwards() throws(Refusal) {
    switch behavior.groupLinking {
    case .firstGroupFound: try checkMembersAreKnown()
    case .firstGroupClaims: try claimMembers()
    }
  }

  /// Until 2.42: a member that BFD made no section of must be a relocation section.
  private mutating func checkMembersAreKnown() throws(Refusal) {
    guard linking.hasStarted else { return }
    var refusal: Refusal?
    for group in linking.groupsWithMembers {
      for member in group.members where Int(member) < module.sections.count {
        let section = module.sections[Int(member)]
        if section.type == .group || object.isCreated[section.index] || section.type.isRelocation { continue }
        object.log.add(
          "unknown type [\(hex(section.type.rawValue))] section `\(section.name)' in group "
            + "[\(module.sections[group.index].name)]")
        refusal = .notRecognised
      }
    }
    if let refusal { throw refusal }
  }

  /// From 2.43: groups in file order, each listed backwards; a section stays with the first that claims it.
  private mutating func claimMembers() throws(Refusal) {
    var refusal: Refusal?
    var owner = [Int?](repeating: nil, count: module.sections.count)
    for group in module.groups {
      guard group.isWellFormed else {
        object.log.add("section group entry number \(group.index) is corrupt")
        refusal = .notRecognised
        continue
      }
      guard !group.members.isEmpty else { continue }
      if !(try claim(group, &owner)) { refusal = .notRecognised }
    }
    if let refusal { throw refusal }
  }

  private mutating func claim(_ group: SectionGroup, _ owner: inout [Int?]) throws(Refusal) -> Bool {
    var last: Int?
    for member in group.members.reversed() {
      let index = Int(member)
      let isForeign =
        index < module.sections.count && object.isCreated[index] && owner[index] != nil
        && owner[index] != group.index
      guard index != 0, index < module.sections.count, module.sections[index].type != .group, !isForeign
      else {
        object.log.add("invalid entry (\(member == 0 ? "0" : hex(member))) in group [\(group.index)]")
        continue
      }
      object.isGroupMember[index] = true
      guard object.isCreated[index] else {
        let section = module.sections[index]
        if !section.type.isRelocation {
          object.log.add(
            "unexpected type (\(hex(section.type.rawValue))) section `\(section.name)' in group [\(group.index)]"
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
    }
    return last != nil || !behavior.refusesGroupWithoutMembers
  }
}

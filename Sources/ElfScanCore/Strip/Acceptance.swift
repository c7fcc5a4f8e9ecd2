/// Stage 1: will BFD take the file, and as what? Follows `elf_object_p` (bfd/elfcode.h), `bfd_section_from_shdr` and
/// `_bfd_elf_make_section_from_shdr` (bfd/elf.c).
struct Acceptance {
  /// Why a file is refused.
  struct Refusal: Error, Sendable, Hashable {
    /// What strip prints before it gives up, the reason first; empty where that is said in `lines`.
    private(set) var before: [StripMessage] = []
    /// What strip prints last; empty where what it has printed before is all.
    let lines: [StripMessage]
    /// Whether the file is none for any machine that BFD knows.
    private(set) var isOfNoMachine = false

    /// - Parameters:
    ///   - reason: why.
    ///   - closing: what is printed after it.
    init(_ reason: StripMessage, then closing: StripMessage...) { lines = [reason] + closing }

    init(_ event: StripEvent, _ text: String, then closing: StripMessage...) {
      lines = [StripMessage(event, text)] + closing
    }

    /// - Parameters:
    ///   - before: the reasons; the same one may come several times.
    ///   - last: what is printed after them.
    init(after before: [StripMessage], _ last: StripMessage) {
      self.before = before
      lines = [last]
    }

    private init(lines: [StripMessage]) { self.lines = lines }

    /// BFD gives up over a message of its own that it cannot print.
    ///
    /// - Parameter before: what it says before.
    static func aborted(after before: [StripMessage] = []) -> Refusal {
      let lines = ["internal error, aborting in _bfd_doprnt_scan", "Please report this bug."]
      var refusal = Refusal(lines: lines.map { StripMessage(.aborted, $0) })
      refusal.before = before
      return refusal
    }

    /// Nothing is added to what was printed before.
    static let silent = Refusal(lines: [])
    static let notRecognised = Refusal(StripMessage.notRecognised)

    static func ofNoMachine(_ bfd: Bfd) -> Refusal {
      let subject = bfd.has(.namesArchitecture) ? "architecture" : "format"
      var refusal = Refusal(.unknownMachine, "Unable to recognise the \(subject) of the input file")
      refusal.isOfNoMachine = true
      return refusal
    }
  }

  /// Deepest chain of sections that point at each other which is followed; real files need 3.
  static let recursionLimit = 200

  let module: Module
  let header: ElfHeader
  let bfd: Bfd
  var object: BfdObject
  private let properties: GnuProperties
  private var beingCreated: [Bool]
  private var depth = 0
  var linking: GroupLinking
  /// By section index: the sections whose sh_link names it. Filled when first needed.
  private var linkers: [[Int]]?
  /// Bytes of attributes and options that are still looked at.
  private var attributeBudget = ObjectAttributes.limit
  /// The only SHT_SYMTAB or SHT_DYNSYM, where there is exactly one.
  let onlySymbolTable: Int?

  init(_ module: Module, _ header: ElfHeader, _ properties: GnuProperties, _ bfd: Bfd) {
    self.properties = properties
    self.module = module
    self.header = header
    self.bfd = bfd
    let count = module.sections.count
    object = BfdObject(
      roles: Array(repeating: .bookkeeping, count: count),
      relHeader: Array(repeating: nil, count: count),
      relaHeader: Array(repeating: nil, count: count),
      usesRela: Array(repeating: bfd.machine.usesRela, count: count),
      isGroupMember: module.sections.map { $0.flags.contains(.group) },
      nextInGroup: Array(repeating: nil, count: count),
      groupSignature: Array(repeating: nil, count: count),
      isCreated: Array(repeating: false, count: count),
      isDebugging: Array(repeating: false, count: count),
      log: MessageLog(of: bfd))
    beingCreated = Array(repeating: false, count: count)
    linking = GroupLinking(module)
    let tables = module.sections.dropFirst().filter { $0.type == .symtab || $0.type == .dynsym }
    onlySymbolTable = tables.count == 1 ? tables.first?.index : nil
  }

  mutating func run() throws(Refusal) {
    try readHeaders()
    for index in module.sections.indices.dropFirst() {
      try create(index)
    }
    let hasOrder = checkLinkOrder()
    let hasGroups = try linkGroupsAfterwards()
    guard hasOrder && hasGroups else { throw .notRecognised }
    markDebuggingRelocations()
  }

  /// sh_link and sh_info are held against the number of sections before anything is made of them.
  private mutating func readHeaders() throws(Refusal) {
    let count = module.sections.count
    for index in module.sections.indices {
      if isOrdinary(header: index) { continue }
      let section = module.sections[index]
      if module.goesPastEndOfFile(section), bfd.has(.refusesSectionPastEnd) {
        if !object.hasWarnedOfPastEnd {
          object.log.add(.sectionPastEnd, "warning: has a section extending past end of file")
          object.hasWarnedOfPastEnd = true
        }
      } else if section.type != .nobits, section.size > UInt64(module.fileSize),
        !bfd.has(.refusesSectionPastEnd)
      {
        object.log.add(
          .sectionLargerThanFile,
          "warning: has a corrupt section with a size (\(String(section.size, radix: 16))) larger than the file size"
        )
      }
      if section.index == 0 { continue }
      // 0xff00 and 0xff01 are let through for Solaris on x86 and SPARC.
      let isSolaris = (section.link == 0xFF00 || section.link == 0xFF01) && bfd.machine.knowsSolarisLinks
      if Int(section.link) >= count && !isSolaris { throw .notRecognised }
      if section.flags.contains(.infoLink) || section.type.isRelocation {
        if Int(section.info) >= count { throw .notRecognised }
      }
    }
  }

  /// Whether there is nothing to be said of a header: its contents are in the file, and its numbers are those of sections.
  private func isOrdinary(header index: Int) -> Bool {
    let count = module.sections.count
    return module.sections[index].contents != nil && Int(module.sections[index].link) < count
      && Int(module.sections[index].info) < count
  }

  /// Creates what BFD makes of the section, and first what it depends on.
  mutating func create(_ index: Int) throws(Refusal) {
    guard !beingCreated[index] else {
      object.log.add(.dependencyLoop, "warning: loop in section dependencies detected")
      throw .notRecognised
    }
    guard depth < Acceptance.recursionLimit else { throw .notRecognised }
    // Most are asked for again by their relocations.
    if object.isCreated[index], module.sections[index].type == .progbits { return }
    beingCreated[index] = true
    depth += 1
    defer {
      beingCreated[index] = false
      depth -= 1
    }
    let section = module.sections[index]
    guard section.hasValidName else {
      let place = Int(header.sectionTableOffset + header.sectionHeaderSize * UInt64(index))
      let name = module.image.load(UInt32.self, at: place, header.byteOrder)
      object.log.add(module.invalidName(name, .sectionNameOutside, in: header.sectionNameTable))
      throw .notRecognised
    }
    switch section.type {
    case .null, .shlib: break
    case .progbits, .nobits, .hash, .note, .initArray, .finiArray, .preinitArray, .gnuLiblist, .gnuHash,
      .gnuVerdef, .gnuVerneed, .gnuVersym, .gnuAttributes:
      try makeSection(section)
    case .dynamic:
      try makeSection(section)
    case .symtab: try createSymbolTable(section)
    case .dynsym:
      guard section.entrySize == header.symbolSize, section.size == 0 || hasRoomForLocals(section) else {
        throw .notRecognised
      }
      try makeSection(section)
    case .symtabShndx: break
    case .strtab: try createStringTable(section)
    case .rel, .rela: try createRelocations(section)
    case .relr:
      guard bfd.has(.knowsRelr) else { return try createUnknown(section) }
      guard section.entrySize == (header.elfClass == .elf64 ? 8 : 4) else { throw .notRecognised }
      try makeSection(section)
    case .group:
      // From 2.43 a malformed group is found later, with a message.
      if bfd.has(.joinsFirstGroupFound), !isUsable(group: index) { throw .notRecognised }
      try makeSection(section)
    default: try createUnknown(section)
    }
  }

  private mutating func createSymbolTable(_ section: Section) throws(Refusal) {
    guard object.symbolTable != section.index else { return }
    guard section.entrySize == header.symbolSize else { throw .notRecognised }
    guard hasRoomForLocals(section) else {
      guard section.size == 0 else { throw .notRecognised }
      return
    }
    guard object.symbolTable == 0 else {
      object.log.add(
        .severalSymbolTables,
        "warning: multiple symbol tables detected - ignoring the table in section \(section.index)")
      return
    }
    object.symbolTable = section.index
  }

  /// Whether a symbol table has the local symbols that its sh_info claims.
  private func hasRoomForLocals(_ table: Section) -> Bool {
    let (locals, overflow) = UInt64(table.info).multipliedReportingOverflow(by: table.entrySize)
    return !overflow && locals <= table.size
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

  mutating func sections(linkingTo index: Int) -> [Int] {
    if let linkers { return linkers[index] }
    var linkers = [[Int]](repeating: [], count: module.sections.count)
    for section in module.sections.dropFirst() where Int(section.link) < linkers.count {
      linkers[Int(section.link)].append(section.index)
    }
    self.linkers = linkers
    return linkers[index]
  }

  private mutating func createUnknown(_ section: Section) throws(Refusal) {
    guard bfd.machine.takes(section, module) else {
      object.log.add(
        .unknownSectionType, "unknown type [\(hex(section.type.rawValue))] section `\(section.name)'")
      throw .notRecognised
    }
    try makeSection(section)
  }

  mutating func makeSection(_ section: Section) throws(Refusal) {
    let index = section.index
    guard !object.isCreated[index] else { return }
    // BFD keeps alignments as powers, and 63 is too large for it.
    guard bfd.alignment(of: section) < 1 << 63 || bfd.has(.noticesAlignmentLate) else { throw .notRecognised }
    object.isCreated[index] = true
    if section.type == .note {
      for message in properties.messages(index, bfd) { object.log.add(message) }
    }
    object.roles[index] = section.type == .group ? .group : .section
    object.order.append(index)
    if object.isGroupMember[index], bfd.has(.joinsFirstGroupFound) {
      try joinGroupWhileCreating(index)
    }
    if section.type == .note, section.size > 0, section.extendsPastEndOfFile { throw unreadable(section) }
    if bfd.readsRecords(in: section.type) { readRecords(section) }
    object.isDebugging[index] =
      !section.isAllocated
      && SpecialSections.isDebugging(
        section.name, knowsGccLto: bfd.has(.knowsGccLtoDebugging))
      || bfd.machine.isDebugging(section.type)
  }

  /// Notes are read when their section is made.
  private mutating func unreadable(_ section: Section) -> Refusal {
    object.log.add(module.excess(of: section, called: object.label(section.index, module), bfd))
    return .notRecognised
  }

  private mutating func readRecords(_ section: Section) {
    guard let contents = section.contents else { return }
    attributeBudget -= contents.count
    guard attributeBudget >= 0 else {
      object.log.add(
        .unreadRecords, "\(section.label): \(contents.count) bytes of attributes or options")
      return
    }
    let bytes = Array(module.image.slice(contents).elements)
    for message in bfd.messages(about: bytes, in: section, header) { object.log.add(message) }
  }
}

extension Module {
  /// What BFD says of a section with contents larger than the file, when it is to read them (`bfd_get_full_section_contents`,
  /// bfd/compress.c); nil for one that only goes past the end.
  func excess(of section: Section, called label: String, _ bfd: Bfd) -> StripMessage? {
    guard section.size > UInt64(fileSize) else { return nil }
    return StripMessage(
      .sectionTooLarge,
      bfd.has(.refusesSectionPastEnd)
        ? "error: (\(label)) is too large (\(hex(section.size)) bytes)"
        : "error: (\(label)) section size (\(hex(section.size)) bytes) is larger than file size (\(hex(fileSize)) bytes)"
    )
  }
}

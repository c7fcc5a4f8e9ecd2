/// Stage 1: will BFD take the file, and as what? Follows `elf_object_p` (bfd/elfcode.h), `bfd_section_from_shdr` and
/// `_bfd_elf_make_section_from_shdr` (bfd/elf.c).
struct Acceptance {
  /// Why a file is refused: the line strip prints last.
  struct Refusal: Error, Sendable, Hashable {
    let message: String
    /// Whether it is for a section of a type that the machine's BFD does not know.
    var isUnknownType = false

    static let notRecognised = Refusal(message: "file format not recognized")
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
  /// The only SHT_SYMTAB or SHT_DYNSYM, where there is exactly one.
  let onlySymbolTable: Int?

  /// Opens the module as the given generation of BFD would.
  static func open(
    _ module: Module, _ header: ElfHeader, _ properties: GnuProperties, _ bfd: Bfd
  ) -> (BfdObject, Refusal?) {
    var acceptance = Acceptance(module, header, properties, bfd)
    do throws(Refusal) {
      try acceptance.run()
      return (acceptance.object, nil)
    } catch {
      return (acceptance.object, error)
    }
  }

  private init(_ module: Module, _ header: ElfHeader, _ properties: GnuProperties, _ bfd: Bfd) {
    self.properties = properties
    self.module = module
    self.header = header
    self.bfd = bfd
    let count = module.sections.count
    object = BfdObject(
      roles: Array(repeating: .bookkeeping, count: count),
      relHeader: Array(repeating: nil, count: count),
      relaHeader: Array(repeating: nil, count: count),
      usesRela: Array(repeating: bfd.machine.usesRela(header), count: count),
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
    if !bfd.has(.refusesSectionPastEnd) { reportLargeSections() }
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
    if bfd.has(.refusesSectionPastEnd), module.sections.contains(where: module.goesPastEndOfFile) {
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
    // No strip is built for EM_NONE.
    if header.machine == .none { throw .notRecognised }
    for section in module.sections.dropFirst() {
      let count = module.sections.count
      // 0xff00 and 0xff01 are let through for Solaris on x86 and SPARC.
      let isSolaris = (section.link == 0xFF00 || section.link == 0xFF01) && bfd.machine.knowsSolarisLinks
      if Int(section.link) >= count && !isSolaris { throw .notRecognised }
      if section.flags.contains(.infoLink) || section.type.isRelocation {
        if Int(section.info) >= count { throw .notRecognised }
      }
    }
  }

  /// Creates what BFD makes of the section, and first what it depends on.
  mutating func create(_ index: Int) throws(Refusal) {
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
      guard section.entrySize == header.symbolSize, section.size == 0 || hasRoomForLocals(section) else {
        throw .notRecognised
      }
      try makeSection(section)
    case .symtabShndx: break
    case .strtab: try createStringTable(section)
    case .rel, .rela: try createRelocations(section)
    case .relr:
      guard bfd.has(.knowsRelr) else { throw unknownType(section) }
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
    guard bfd.machine.takes(section) else { throw unknownType(section) }
    try makeSection(section)
  }

  private mutating func unknownType(_ section: Section) -> Refusal {
    object.log.add("unknown type [\(hex(section.type.rawValue))] section `\(section.name)'")
    return Refusal(message: "Unable to recognise the format of the input file", isUnknownType: true)
  }

  mutating func makeSection(_ section: Section) throws(Refusal) {
    let index = section.index
    guard !object.isCreated[index] else { return }
    // BFD keeps alignments as powers, and 63 is too large for it.
    guard bfd.alignment(of: section) < 1 << 63 else { throw .notRecognised }
    object.isCreated[index] = true
    if section.type == .note {
      for message in properties.messages(index, bfd) { object.log.add(message) }
    }
    object.roles[index] = section.type == .group ? .group : .section
    object.order.append(index)
    if object.isGroupMember[index], bfd.has(.joinsFirstGroupFound) {
      try joinGroupWhileCreating(index)
    }
    object.isDebugging[index] =
      !section.isAllocated
      && SpecialSections.isDebugging(
        section.name, knowsGccLto: bfd.has(.knowsGccLtoDebugging))
      || bfd.machine.isDebugging(section.type)
  }
}

/// What BFD makes of one ELF section when it opens a relocatable file.
enum SectionRole: Sendable, Hashable {
  /// BFD keeps it apart and writes a new one: the symbol table, its strings, the section names.
  case bookkeeping
  /// A SHT_GROUP, whose list is written anew.
  case group
  /// An ordinary section that is copied byte by byte. Also relocation sections that BFD cannot use as such.
  case section
  /// The relocations of a section: read, and written anew with renumbered symbols.
  case relocations(of: Int)
  /// A further SHT_RELA for a section that has one already.
  case secondaryRelocations(of: Int)
  /// A further SHT_REL for a section that has one already: reported and forgotten.
  case forgottenRelocations(of: Int)
}

/// A relocatable file as BFD holds it after opening: the state on which every later stage of strip works.
struct BfdObject: Sendable {
  /// By ELF section index.
  var roles: [SectionRole]
  /// ELF indexes of the sections BFD created, in the order of creation, which becomes the order of output.
  var order: [Int] = []
  /// By ELF section index: the SHT_REL that BFD attached to the section.
  var relHeader: [Int?]
  /// By ELF section index: the SHT_RELA that BFD attached to the section.
  var relaHeader: [Int?]
  /// By ELF section index: whether the section has non-empty SHT_RELA, which decides what is written.
  var usesRela: [Bool]
  /// By ELF section index: SHF_GROUP, as in the file or added by BFD because a group lists the section.
  var isGroupMember: [Bool]
  /// By ELF section index: the next section of the ring that forms a group (elf_next_in_group); for a SHT_GROUP
  /// where its ring is entered.
  var nextInGroup: [Int?]
  /// By ELF section index: the signature symbol of the group that BFD has put the section into, which it names with it.
  var groupSignature: [UInt32?]
  /// By ELF section index: whether BFD created a section for it.
  var isCreated: [Bool]
  /// By ELF section index: SEC_DEBUGGING.
  var isDebugging: [Bool]
  /// ELF index of the symbol table in use, 0 for none.
  var symbolTable = 0
  /// Whether it was told that a section goes past the end of the file.
  var hasWarnedOfPastEnd = false
  /// Lines printed so far.
  var log: MessageLog

  /// Whether sections and relocations were taken for the same.
  func comesToTheSame(as other: BfdObject) -> Bool {
    roles == other.roles && relHeader == other.relHeader && relaHeader == other.relaHeader
      && usesRela == other.usesRela && symbolTable == other.symbolTable
  }

  /// Whether the section gets a relocation section in the output: without relocations none, but one for an empty
  /// section stays, empty.
  func keepsRelocationSection(_ index: Int, _ module: Module) -> Bool {
    let isAttached = relHeader[index] != nil || relaHeader[index] != nil
    return isAttached && (module.sections[index].size == 0 || hasRelocations(index, module))
  }

  /// Whether the relocation sections that BFD attached to the section hold any.
  func hasRelocations(_ index: Int, _ module: Module) -> Bool {
    func hasEntry(_ header: Int?) -> Bool {
      header.map { module.sections[$0].size >= max(module.sections[$0].entrySize, 1) } ?? false
    }
    return hasEntry(relHeader[index]) || hasEntry(relaHeader[index])
  }

  /// What BFD calls a section in its messages (`%pA`): its name, and in brackets that of its group.
  func label(_ index: Int, _ module: Module) -> String {
    let name = "\(module.sections[index].name)"
    guard let signature = groupSignature[index] else { return name }
    return "\(name)[\(module.bfdName(ofSymbol: Int(signature)))]"
  }
}

extension Module {
  /// What BFD calls a symbol: a section symbol without a name is called like its section (`bfd_elf_sym_name`, bfd/elf.c).
  func bfdName(ofSymbol index: Int) -> String {
    guard symbolTable.symbols.indices.contains(index) else { return "" }
    let symbol = symbolTable.symbols[index]
    guard symbol.nameOffset == 0, symbol.isSection, let section = symbol.definingSection.flatMap(section(at:))
    else { return hasMisplacedNames ? "" : "\(name(of: symbol))" }
    return "\(section.name)"
  }

  /// What BFD says of names in a section that is no string table.
  static func misplacedNames(_ section: Int) -> StripMessage {
    StripMessage(
      .misplacedNames, "attempt to load strings from a non-string section (number \(section))")
  }

  /// What BFD says of a name outside its string table (`bfd_elf_string_from_elf_section`, bfd/elf.c); nil where the table
  /// has no bytes.
  ///
  /// - Parameters:
  ///   - event: whose name it is.
  ///   - table: the section with the names.
  func invalidName(_ offset: UInt32, _ event: StripEvent, in table: Int) -> StripMessage? {
    guard let strings = section(at: table), strings.size > 0 else { return nil }
    // Were its own name outside too, BFD would go round in circles.
    let name = strings.hasValidName ? "\(strings.name)" : ".shstrtab"
    return StripMessage(
      event, "invalid string offset \(offset) >= \(strings.size) for section `\(name)'")
  }
}

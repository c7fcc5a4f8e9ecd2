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

/// A line that strip prints, counted. The file's name and a leading program name are left out.
public struct StripMessage: Sendable, Hashable {
  /// The line, shortened to what does not depend on the file's path.
  public let text: String
  /// How often it is printed, at least.
  public let count: Int
}

/// Messages in the order of their first appearance, equal ones counted together.
struct MessageLog: Sendable {
  private var order: [String] = []
  private var counts: [String: Int] = [:]

  mutating func add(_ text: String, count: Int = 1) {
    if counts[text] == nil { order.append(text) }
    counts[text, default: 0] += count
  }

  var messages: [StripMessage] {
    order.map { StripMessage(text: $0, count: counts[$0] ?? 0) }
  }
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
  /// By ELF section index: whether BFD created a section for it.
  var isCreated: [Bool]
  /// By ELF section index: SEC_DEBUGGING.
  var isDebugging: [Bool]
  /// ELF index of the symbol table in use, 0 for none.
  var symbolTable = 0
  /// Lines printed so far.
  var log = MessageLog()
}

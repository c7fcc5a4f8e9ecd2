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
  /// Different messages that are kept; a hostile file can provoke one for each of its sections.
  private static let limit = 30

  private var order: [String] = []
  private var counts: [String: Int] = [:]
  private var further = 0
  private var last: String?

  mutating func add(_ text: String, count: Int = 1) {
    if counts[text] == nil {
      guard order.count < MessageLog.limit else {
        further += count
        return
      }
      order.append(text)
    }
    counts[text, default: 0] += count
  }

  /// Adds the line with which strip gives up, after all others.
  mutating func end(with text: String) {
    last = text
  }

  var messages: [StripMessage] {
    var messages = order.filter { $0 != last }.map { StripMessage(text: $0, count: counts[$0] ?? 0) }
    if further > 0 {
      messages.append(StripMessage(text: "… and more messages of these kinds", count: further))
    }
    if let last { messages.append(StripMessage(text: last, count: 1 + (counts[last] ?? 0))) }
    return messages
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

  /// Whether the section gets a relocation section in the output: without relocations none, but one for an empty
  /// section stays, empty.
  func keepsRelocationSection(_ index: Int, _ module: Module) -> Bool {
    let isAttached = relHeader[index] != nil || relaHeader[index] != nil
    return isAttached && (module.sections[index].size == 0 || hasRelocations(index, module))
  }

  /// Whether the relocation sections that BFD attached to the section hold any.
  func hasRelocations(_ index: Int, _ module: Module) -> Bool {
    [relHeader[index], relaHeader[index]].contains {
      $0.map { module.sections[$0].size >= max(module.sections[$0].entrySize, 1) } ?? false
    }
  }
}

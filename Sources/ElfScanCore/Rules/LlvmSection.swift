/// Sections that LLVM adds for its own tools, each with what strip does to it. None of them harms a module.
enum LlvmSection: Rule {
  static let id = "llvm-section"
  static let severity = Severity.note

  private struct Known: Sendable {
    let what: String
    let effect: String
  }

  /// By section type, LLVM's numbers (llvm/BinaryFormat/ELF.h).
  private static let types: [UInt32: Known] = [
    0x6FFF_4C00: Known(what: "on-disk-representation attributes (SHT_LLVM_ODRTAB)", effect: copied),
    0x6FFF_4C01: Known(what: "linker options (SHT_LLVM_LINKER_OPTIONS)", effect: copied),
    0x6FFF_4C03: Known(
      what: "the address-significance table (SHT_LLVM_ADDRSIG), indexes of symbols whose address matters",
      effect: "every strip sets its sh_link to 0, after which linkers ignore it; the kernel never reads it"),
    0x6FFF_4C04: Known(what: "dependent libraries (SHT_LLVM_DEPENDENT_LIBRARIES)", effect: copied),
    0x6FFF_4C05: Known(what: "the symbol partition (SHT_LLVM_SYMPART)", effect: copied),
    0x6FFF_4C06: Known(what: "a partition's ELF header (SHT_LLVM_PART_EHDR)", effect: copied),
    0x6FFF_4C07: Known(what: "a partition's program headers (SHT_LLVM_PART_PHDR)", effect: copied),
    0x6FFF_4C08: Known(
      what: "the basic-block address map, version 0 (SHT_LLVM_BB_ADDR_MAP_V0)", effect: copied),
    0x6FFF_4C09: Known(
      what: "the call-graph profile (SHT_LLVM_CALL_GRAPH_PROFILE)",
      effect: "GNU strip sets its sh_link to 0, after which linkers ignore it"),
    0x6FFF_4C0A: Known(what: "the basic-block address map (SHT_LLVM_BB_ADDR_MAP)", effect: copied),
    0x6FFF_4C0B: Known(what: "device code for offloading (SHT_LLVM_OFFLOADING)", effect: copied),
    0x6FFF_4C0C: Known(what: "bitcode of a fat LTO object (SHT_LLVM_LTO)", effect: copied),
    0x6FFF_4C0D: Known(what: "a JIT link table (SHT_LLVM_JT_SIZES)", effect: copied),
  ]

  private static let copied = "strip copies it unchanged; the kernel never reads it"

  /// By name, for those that are SHT_PROGBITS.
  private static let names: [ElfName: Known] = [
    ".llvmbc": Known(what: "embedded LLVM bitcode (-fembed-bitcode)", effect: copied),
    ".llvmcmd": Known(what: "the compiler's command line beside embedded bitcode", effect: copied),
    ".llvm.lto": Known(what: "bitcode of a fat LTO object", effect: copied),
    ".llvm.embedded.object": Known(what: "an embedded object file", effect: copied),
    ".llvm.offloading": Known(what: "device code for offloading", effect: copied),
  ]

  static func findings(in context: RuleContext) -> [Finding] {
    var order: [String] = []
    var sections: [String: [Section]] = [:]
    var entries: [String: Known] = [:]
    for section in context.module.sections {
      guard let entry = known(section) else { continue }
      if sections[entry.what] == nil { order.append(entry.what) }
      sections[entry.what, default: []].append(section)
      entries[entry.what] = entry
    }
    return order.compactMap { what in
      guard let list = sections[what], let first = list.first, let entry = entries[what] else { return nil }
      let rest = list.count > 1 ? " and \(list.count - 1) more" : ""
      return finding(
        "[\(first.index)] \(first.label)\(rest): \(entry.what); \(entry.effect).",
        count: list.count, sections: list.map(\.index))
    }
  }

  /// Whether LLVM added the section for itself.
  static func isLlvms(_ section: Section) -> Bool { known(section) != nil }

  private static func known(_ section: Section) -> Known? {
    // Nearly no section is: two comparisons tell, where the tables would take as many hashes.
    guard section.type.isLlvms || section.name.hasPrefix(".llvm") else { return nil }
    return types[section.type.rawValue] ?? names[section.name] ?? unnamed(section)
  }

  /// A number of LLVM's that was given out after this table was written.
  private static func unnamed(_ section: Section) -> Known? {
    guard section.type.isLlvms else { return nil }
    return Known(what: "an LLVM section of type \(hex(section.type.rawValue))", effect: copied)
  }
}

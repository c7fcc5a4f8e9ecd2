extension SectionType {
  /// Names as readelf spells them, but for LLVM's types, which have llvm-readelf's, and SYMTAB_SHNDX, which has the
  /// gABI's: readelf's has blanks in it.
  private static let names: [UInt32: String] = [
    0: "NULL", 1: "PROGBITS", 2: "SYMTAB", 3: "STRTAB", 4: "RELA", 5: "HASH", 6: "DYNAMIC", 7: "NOTE",
    8: "NOBITS", 9: "REL", 10: "SHLIB", 11: "DYNSYM", 14: "INIT_ARRAY", 15: "FINI_ARRAY", 16: "PREINIT_ARRAY",
    17: "GROUP", 18: "SYMTAB_SHNDX", 19: "RELR", 0x4000_0014: "CREL",
    0x6FFF_4700: "GNU_INCREMENTAL_INPUTS", 0x6FFF_FFF5: "GNU_ATTRIBUTES", 0x6FFF_FFF6: "GNU_HASH",
    0x6FFF_FFF7: "GNU_LIBLIST", 0x6FFF_FFFD: "VERDEF", 0x6FFF_FFFE: "VERNEED", 0x6FFF_FFFF: "VERSYM",
    0x6FFF_4C00: "LLVM_ODRTAB", 0x6FFF_4C01: "LLVM_LINKER_OPTIONS", 0x6FFF_4C03: "LLVM_ADDRSIG",
    0x6FFF_4C04: "LLVM_DEPENDENT_LIBRARIES", 0x6FFF_4C05: "LLVM_SYMPART", 0x6FFF_4C06: "LLVM_PART_EHDR",
    0x6FFF_4C07: "LLVM_PART_PHDR", 0x6FFF_4C08: "LLVM_BB_ADDR_MAP_V0", 0x6FFF_4C09: "LLVM_CALL_GRAPH_PROFILE",
    0x6FFF_4C0A: "LLVM_BB_ADDR_MAP", 0x6FFF_4C0B: "LLVM_OFFLOADING", 0x6FFF_4C0C: "LLVM_LTO",
    0x6FFF_4C0D: "LLVM_JT_SIZES",
  ]

  /// The type's name, or the range it lies in and the distance from its start.
  func spelled(for machine: Machine?) -> String {
    if let name = SectionType.names[rawValue] { return name }
    if let machine, let name = MachineFacts.of(machine)?.sectionTypeNames[rawValue] { return name }
    switch rawValue {
    case SectionType.loos...SectionType.hios: return "LOOS+\(hex(rawValue &- SectionType.loos))"
    case SectionType.loproc...SectionType.hiproc: return "LOPROC+\(hex(rawValue &- SectionType.loproc))"
    case SectionType.louser...: return "LOUSER+\(hex(rawValue &- SectionType.louser))"
    default: return hex(rawValue)
    }
  }

  /// The types of this name, without regard to case, or the one with this number; nil where there is none. What a
  /// number of the processor's stands for depends on the machine, so that one name can mean several.
  package static func named(_ text: String) -> Set<SectionType>? {
    let name = text.uppercased()
    if name.hasPrefix("0X") {
      return UInt32(name.dropFirst(2), radix: 16).map { [SectionType(rawValue: $0)] }
    }
    if let number = UInt32(name) { return [SectionType(rawValue: number)] }
    let all = [names] + MachineFacts.all.map(\.sectionTypeNames)
    let found = all.flatMap { $0.filter { $0.value == name }.keys }.map { SectionType(rawValue: $0) }
    return found.isEmpty ? nil : Set(found)
  }
}

extension SectionFlags {
  private static let letters: [(bit: UInt64, letter: Character)] = [
    (0x1, "W"), (0x2, "A"), (0x4, "X"), (0x10, "M"), (0x20, "S"), (0x40, "I"), (0x80, "L"), (0x100, "O"),
    (0x200, "G"), (0x400, "T"), (0x800, "C"),
  ]
  private static let systemRange: UInt64 = 0x0FF0_0000
  private static let processorRange: UInt64 = 0xF000_0000

  /// readelf's letters (`get_elf_section_flags`, binutils/readelf.c).
  func letters(_ header: ElfHeader) -> String {
    var text = ""
    var rest = rawValue
    func take(_ bits: UInt64, _ letter: Character) {
      guard rest & bits != 0 else { return }
      text.append(letter)
      rest &= ~bits
    }
    for (bit, letter) in SectionFlags.letters { take(bit, letter) }
    // Bits without a meaning stand where their number puts them: below those of systems and processors.
    for _ in 0..<(rest & 0xF_FFFF).nonzeroBitCount { text.append("x") }
    rest &= ~0xF_FFFF
    // ELFOSABI_GNU and ELFOSABI_FREEBSD have the first flag, they and ELFOSABI_NONE the second.
    if [3, 9].contains(header.osABI) { take(0x20_0000, "R") }
    if [0, 3, 9].contains(header.osABI), rest & SectionFlags.systemRange == 0x100_0000 {
      take(0x100_0000, "D")
    }
    take(SectionFlags.systemRange, "o")
    if let (bit, letter) = MachineFacts.of(header)?.flagLetter { take(bit, letter) }
    let excludes = rest & SectionFlags.exclude.rawValue != 0
    rest &= ~SectionFlags.exclude.rawValue
    take(SectionFlags.processorRange, "p")
    if excludes { text.append("E") }
    for _ in 0..<rest.nonzeroBitCount { text.append("x") }
    return text
  }
}

/// A section type (sh_type). Named with the gABI's and the vendors' terms.
public struct SectionType: RawRepresentable, Sendable, Hashable {
  /// The number in the section header.
  public let rawValue: UInt32

  /// The type with this number.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// SHT_NULL: an entry that is not used.
  public static let null = SectionType(rawValue: 0)
  /// SHT_PROGBITS: contents of the program's own.
  public static let progbits = SectionType(rawValue: 1)
  /// SHT_SYMTAB.
  public static let symtab = SectionType(rawValue: 2)
  /// SHT_STRTAB.
  public static let strtab = SectionType(rawValue: 3)
  /// SHT_RELA: relocations with addends.
  public static let rela = SectionType(rawValue: 4)
  /// SHT_HASH.
  public static let hash = SectionType(rawValue: 5)
  /// SHT_DYNAMIC.
  public static let dynamic = SectionType(rawValue: 6)
  /// SHT_NOTE.
  public static let note = SectionType(rawValue: 7)
  /// SHT_NOBITS: without contents in the file.
  public static let nobits = SectionType(rawValue: 8)
  /// SHT_REL: relocations without addends.
  public static let rel = SectionType(rawValue: 9)
  /// SHT_SHLIB.
  public static let shlib = SectionType(rawValue: 10)
  /// SHT_DYNSYM.
  public static let dynsym = SectionType(rawValue: 11)
  /// SHT_INIT_ARRAY.
  public static let initArray = SectionType(rawValue: 14)
  /// SHT_FINI_ARRAY.
  public static let finiArray = SectionType(rawValue: 15)
  /// SHT_PREINIT_ARRAY.
  public static let preinitArray = SectionType(rawValue: 16)
  /// SHT_GROUP.
  public static let group = SectionType(rawValue: 17)
  /// SHT_SYMTAB_SHNDX: section numbers that do not fit into a symbol.
  public static let symtabShndx = SectionType(rawValue: 18)
  /// SHT_RELR.
  public static let relr = SectionType(rawValue: 19)
  /// Compact relocations, LLVM's experimental number.
  public static let crel = SectionType(rawValue: 0x4000_0014)
  /// SHT_LLVM_CALL_GRAPH_PROFILE as LLVM 12 and older wrote it, with symbol numbers.
  public static let llvmNumberedCallGraph = SectionType(rawValue: 0x6FFF_4C02)
  /// SHT_LLVM_ADDRSIG: symbol numbers.
  public static let llvmAddressSignificance = SectionType(rawValue: 0x6FFF_4C03)
  /// SHT_LLVM_CALL_GRAPH_PROFILE since LLVM 13, with relocations in place of numbers.
  public static let llvmCallGraph = SectionType(rawValue: 0x6FFF_4C09)
  /// SHT_GNU_ATTRIBUTES.
  public static let gnuAttributes = SectionType(rawValue: 0x6FFF_FFF5)
  /// SHT_GNU_HASH.
  public static let gnuHash = SectionType(rawValue: 0x6FFF_FFF6)
  /// SHT_GNU_LIBLIST.
  public static let gnuLiblist = SectionType(rawValue: 0x6FFF_FFF7)
  /// SHT_GNU_verdef.
  public static let gnuVerdef = SectionType(rawValue: 0x6FFF_FFFD)
  /// SHT_GNU_verneed.
  public static let gnuVerneed = SectionType(rawValue: 0x6FFF_FFFE)
  /// SHT_GNU_versym.
  public static let gnuVersym = SectionType(rawValue: 0x6FFF_FFFF)
  /// What BFD calls a second SHT_RELA while it works on it (SHT_SECONDARY_RELOC, bfd/elf.c).
  public static let bfdSecondaryRelocations = SectionType(rawValue: 0x6000_0004)
  static let loos: UInt32 = 0x6000_0000
  static let hios: UInt32 = 0x6FFF_FFFF
  static let loproc: UInt32 = 0x7000_0000
  static let hiproc: UInt32 = 0x7FFF_FFFF
  static let louser: UInt32 = 0x8000_0000

  /// A type that the gABI defines.
  var isStandard: Bool { rawValue <= 11 || (14...19).contains(rawValue) }

  /// One of the numbers that LLVM has taken for sections of its own (SHT_LLVM_*, llvm/BinaryFormat/ELF.h).
  var isLlvms: Bool { (0x6FFF_4C00...0x6FFF_4CFF).contains(rawValue) }

  /// SHT_REL or SHT_RELA.
  var isRelocation: Bool { self == .rel || self == .rela }
}

/// Section flags (sh_flags).
public struct SectionFlags: OptionSet, Sendable, Hashable {
  /// The bits in the section header.
  public let rawValue: UInt64

  /// The flags with these bits.
  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// SHF_WRITE.
  public static let write = SectionFlags(rawValue: 0x1)
  /// SHF_ALLOC: loaded with the module.
  public static let alloc = SectionFlags(rawValue: 0x2)
  /// SHF_EXECINSTR.
  public static let execinstr = SectionFlags(rawValue: 0x4)
  /// SHF_MERGE.
  public static let merge = SectionFlags(rawValue: 0x10)
  /// SHF_INFO_LINK: sh_info is the number of a section.
  public static let infoLink = SectionFlags(rawValue: 0x40)
  /// SHF_LINK_ORDER: to be placed beside the section that sh_link names.
  public static let linkOrder = SectionFlags(rawValue: 0x80)
  /// SHF_OS_NONCONFORMING.
  public static let osNonconforming = SectionFlags(rawValue: 0x100)
  /// SHF_GROUP: a member of a section group.
  public static let group = SectionFlags(rawValue: 0x200)
  /// SHF_COMPRESSED.
  public static let compressed = SectionFlags(rawValue: 0x800)
  /// SHF_RELA_LIVEPATCH of the kernel (include/uapi/linux/elf.h).
  public static let relaLivepatch = SectionFlags(rawValue: 0x0010_0000)
  /// SHF_EXCLUDE: left out by linkers.
  public static let exclude = SectionFlags(rawValue: 0x8000_0000)
  static let ofSystemsAndProcessors = SectionFlags(rawValue: 0xFFF0_0000)
  /// Flags BFD has a meaning for, and the ranges for operating systems and processors.
  static let knownToBfd = SectionFlags(rawValue: 0xFFF0_0EF7)
}

/// One section header (gABI "Sections"), with its name read.
public struct Section: Sendable {
  /// Position in the section header table.
  public internal(set) var index: Int
  /// The name; empty where sh_name is outside the section names.
  public internal(set) var name: ElfName
  /// Whether sh_name was an offset inside the section name table.
  public internal(set) var hasValidName: Bool
  /// sh_type.
  public internal(set) var type: SectionType
  /// sh_flags.
  public internal(set) var flags: SectionFlags
  /// sh_addr; 0 in what is yet to be linked.
  public internal(set) var address: UInt64
  /// sh_offset, in bytes from the start of the file.
  public internal(set) var offset: UInt64
  /// sh_size, in bytes.
  public internal(set) var size: UInt64
  /// sh_link: its meaning depends on the type.
  public internal(set) var link: UInt32
  /// sh_info: its meaning depends on the type.
  public internal(set) var info: UInt32
  /// sh_addralign, in bytes.
  public internal(set) var alignment: UInt64
  /// sh_entsize, in bytes.
  public internal(set) var entrySize: UInt64
  /// Where the contents lie in the file; nil for a section without contents in the file (SHT_NOBITS, SHT_NULL)
  /// and for one whose contents would lie past the end of the file.
  public internal(set) var contents: Range<Int>?

  /// Whether the header claims contents that the file does not hold.
  public var extendsPastEndOfFile: Bool {
    contents == nil && type != .nobits && type != .null
  }

  /// Whether the kernel's loader copies it into memory (SHF_ALLOC; kernel/module/main.c).
  public var isAllocated: Bool { flags.contains(.alloc) }
}

extension Section {
  /// The name, or the number of a section without one, for messages.
  public var label: String {
    name.isEmpty ? "section \(index)" : name.description
  }
}

/// A section type (sh_type). Named with the gABI's and the vendors' terms.
public struct SectionType: RawRepresentable, Sendable, Hashable {
  /// The number in the section header.
  public let rawValue: UInt32

  /// The type with this number.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  static let null = SectionType(rawValue: 0)
  static let progbits = SectionType(rawValue: 1)
  static let symtab = SectionType(rawValue: 2)
  static let strtab = SectionType(rawValue: 3)
  static let rela = SectionType(rawValue: 4)
  static let hash = SectionType(rawValue: 5)
  static let dynamic = SectionType(rawValue: 6)
  static let note = SectionType(rawValue: 7)
  static let nobits = SectionType(rawValue: 8)
  static let rel = SectionType(rawValue: 9)
  static let shlib = SectionType(rawValue: 10)
  static let dynsym = SectionType(rawValue: 11)
  static let initArray = SectionType(rawValue: 14)
  static let finiArray = SectionType(rawValue: 15)
  static let preinitArray = SectionType(rawValue: 16)
  static let group = SectionType(rawValue: 17)
  static let symtabShndx = SectionType(rawValue: 18)
  static let relr = SectionType(rawValue: 19)
  /// Compact relocations, LLVM's experimental number.
  static let crel = SectionType(rawValue: 0x4000_0014)
  /// SHT_LLVM_CALL_GRAPH_PROFILE as LLVM 12 and older wrote it, with symbol numbers.
  static let llvmNumberedCallGraph = SectionType(rawValue: 0x6FFF_4C02)
  /// SHT_LLVM_ADDRSIG: symbol numbers.
  static let llvmAddressSignificance = SectionType(rawValue: 0x6FFF_4C03)
  /// SHT_LLVM_CALL_GRAPH_PROFILE since LLVM 13, with relocations in place of numbers.
  static let llvmCallGraph = SectionType(rawValue: 0x6FFF_4C09)
  static let gnuAttributes = SectionType(rawValue: 0x6FFF_FFF5)
  static let gnuHash = SectionType(rawValue: 0x6FFF_FFF6)
  static let gnuLiblist = SectionType(rawValue: 0x6FFF_FFF7)
  static let gnuVerdef = SectionType(rawValue: 0x6FFF_FFFD)
  static let gnuVerneed = SectionType(rawValue: 0x6FFF_FFFE)
  static let gnuVersym = SectionType(rawValue: 0x6FFF_FFFF)
  /// What BFD calls a second SHT_RELA while it works on it (SHT_SECONDARY_RELOC, bfd/elf.c).
  static let bfdSecondaryRelocations = SectionType(rawValue: 0x6000_0004)
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

  static let write = SectionFlags(rawValue: 0x1)
  static let alloc = SectionFlags(rawValue: 0x2)
  static let execinstr = SectionFlags(rawValue: 0x4)
  static let merge = SectionFlags(rawValue: 0x10)
  static let infoLink = SectionFlags(rawValue: 0x40)
  static let linkOrder = SectionFlags(rawValue: 0x80)
  static let osNonconforming = SectionFlags(rawValue: 0x100)
  static let group = SectionFlags(rawValue: 0x200)
  static let compressed = SectionFlags(rawValue: 0x800)
  /// SHF_RELA_LIVEPATCH of the kernel (include/uapi/linux/elf.h).
  static let relaLivepatch = SectionFlags(rawValue: 0x0010_0000)
  static let exclude = SectionFlags(rawValue: 0x8000_0000)
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

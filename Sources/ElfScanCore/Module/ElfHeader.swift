/// Width of addresses and offsets (EI_CLASS, gABI "ELF Header").
public enum ElfClass: String, Sendable, Equatable {
  case elf32
  case elf64
}

/// What kind of ELF file it is (e_type).
public enum ElfType: Sendable, Equatable {
  case relocatable
  case executable
  case shared
  case core
  case other(UInt16)

  init(rawValue: UInt16) {
    switch rawValue {
    case 1: self = .relocatable
    case 2: self = .executable
    case 3: self = .shared
    case 4: self = .core
    default: self = .other(rawValue)
    }
  }
}

/// The fields of the ELF header, after they were checked against the file's size (gABI "ELF Header").
public struct ElfHeader: Sendable, Equatable {
  /// EI_CLASS.
  public internal(set) var elfClass: ElfClass
  /// EI_DATA.
  public internal(set) var byteOrder: ByteOrder
  /// EI_OSABI.
  public internal(set) var osABI: UInt8
  /// e_type.
  public internal(set) var type: ElfType
  /// e_machine.
  public internal(set) var machine: Machine
  /// e_flags.
  public internal(set) var flags: UInt32
  /// e_shoff: where the section header table starts.
  public internal(set) var sectionTableOffset: UInt64
  /// Number of section headers, with extended numbering resolved.
  public internal(set) var sectionCount: Int
  /// Whether the count came from section 0, because e_shnum is zero.
  public internal(set) var usesExtendedNumbering: Bool
  /// Index of the section with the section names, with extended numbering resolved; 0 means none.
  public internal(set) var sectionNameTable: Int
  /// Number of program headers.
  public internal(set) var programHeaderCount: Int

  /// The first number of sections that does not fit into e_shnum (SHN_LORESERVE).
  static let sectionCountLimit = Int(Symbol.loreserve)

  /// Size of a section header in bytes.
  public var sectionHeaderSize: UInt64 { elfClass == .elf64 ? 64 : 40 }
  /// Size of a symbol table entry in bytes.
  public var symbolSize: UInt64 { elfClass == .elf64 ? 24 : 16 }
  /// Size of a relocation entry with or without an addend in bytes.
  public func relocationSize(hasAddend: Bool) -> UInt64 {
    switch (elfClass, hasAddend) {
    case (.elf64, true): 24
    case (.elf64, false): 16
    case (.elf32, true): 12
    case (.elf32, false): 8
    }
  }
}

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

/// The processor a module is for (e_machine).
public struct Machine: RawRepresentable, Sendable, Hashable {
  /// The number in the header.
  public let rawValue: UInt16

  /// The machine of this e_machine value.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// EM_SPARC.
  public static let sparc = Machine(rawValue: 2)
  /// EM_386.
  public static let i386 = Machine(rawValue: 3)
  /// EM_PPC.
  public static let powerpc = Machine(rawValue: 20)
  /// EM_PPC64.
  public static let powerpc64 = Machine(rawValue: 21)
  /// EM_S390.
  public static let s390 = Machine(rawValue: 22)
  /// EM_ARM.
  public static let arm = Machine(rawValue: 40)
  /// EM_SPARCV9.
  public static let sparcv9 = Machine(rawValue: 43)
  /// EM_X86_64.
  public static let x8664 = Machine(rawValue: 62)
  /// EM_AARCH64.
  public static let aarch64 = Machine(rawValue: 183)
  /// EM_RISCV.
  public static let riscv = Machine(rawValue: 243)
  /// EM_LOONGARCH.
  public static let loongarch = Machine(rawValue: 258)
  /// EM_MIPS.
  public static let mips = Machine(rawValue: 8)
}

extension Machine: CustomStringConvertible {
  /// The usual name, or the number.
  public var description: String {
    switch self {
    case .i386: "i386"
    case .x8664: "x86-64"
    case .aarch64: "AArch64"
    case .arm: "Arm"
    case .riscv: "RISC-V"
    case .powerpc: "PowerPC"
    case .powerpc64: "PowerPC64"
    case .s390: "S/390"
    case .loongarch: "LoongArch"
    case .mips: "MIPS"
    case .sparc: "SPARC"
    case .sparcv9: "SPARC V9"
    default: "machine \(rawValue)"
    }
  }

  /// How GNU names a strip built for this machine, such as `aarch64-linux-gnu`; nil where not known.
  public func gnuTriplet(_ order: ByteOrder) -> String? {
    switch self {
    case .x8664: "x86_64-linux-gnu"
    case .i386: "i686-linux-gnu"
    case .aarch64: order == .big ? "aarch64_be-linux-gnu" : "aarch64-linux-gnu"
    case .arm: "arm-linux-gnueabihf"
    case .riscv: "riscv64-linux-gnu"
    case .powerpc: "powerpc-linux-gnu"
    case .powerpc64: order == .big ? "powerpc64-linux-gnu" : "powerpc64le-linux-gnu"
    case .s390: "s390x-linux-gnu"
    case .loongarch: "loongarch64-linux-gnu"
    case .sparc, .sparcv9: "sparc64-linux-gnu"
    default: nil
    }
  }
}

/// The fields of the ELF header, after they were checked against the file's size (gABI "ELF Header").
public struct ElfHeader: Sendable, Equatable {
  /// EI_CLASS.
  public let elfClass: ElfClass
  /// EI_DATA.
  public let byteOrder: ByteOrder
  /// EI_OSABI.
  public let osABI: UInt8
  /// e_type.
  public let type: ElfType
  /// e_machine.
  public let machine: Machine
  /// e_flags.
  public let flags: UInt32
  /// e_shoff: where the section header table starts.
  public let sectionTableOffset: UInt64
  /// Number of section headers, with extended numbering resolved.
  public let sectionCount: Int
  /// Whether the count came from section 0, because e_shnum is zero.
  public let usesExtendedNumbering: Bool
  /// Index of the section with the section names, with extended numbering resolved; 0 means none.
  public let sectionNameTable: Int
  /// Number of program headers.
  public let programHeaderCount: Int

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

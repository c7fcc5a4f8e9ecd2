/// The processor a module is for (e_machine).
public struct Machine: RawRepresentable, Sendable, Hashable {
  /// The number in the header.
  public let rawValue: UInt16

  /// The machine of this e_machine value.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// EM_NONE.
  public static let none = Machine(rawValue: 0)
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
  /// EM_SPARCV9.
  public static let sparcv9 = Machine(rawValue: 43)
}

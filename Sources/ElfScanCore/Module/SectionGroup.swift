/// A section group (gABI "Section Groups"): sections that a linker keeps or drops together.
///
/// The kernel's loader never looks at them; BFD rewrites them on every copy.
public struct SectionGroup: Sendable {
  /// Section index of the SHT_GROUP.
  public let index: Int
  /// The flag word; 1 is GRP_COMDAT.
  public let flags: UInt32
  /// Section indexes after the flag word, as they stand in the file.
  public let members: [UInt32]
  /// sh_link: the symbol table with the signature symbol.
  public let symbolTable: Int
  /// sh_info: index of the signature symbol.
  public let signature: UInt32
  /// Whether sh_entsize is 4, the size a multiple of 4 and at least 4, and the contents in the file.
  public let isWellFormed: Bool
}

/// What a difference between two versions of a module means.
public enum Impact: String, Sendable, CaseIterable {
  /// The kernel's module loader sees it: the module would load differently, or not at all.
  case damage
  /// Only linkers, debuggers and other tools see it.
  case metadata
  /// What stripping, signing or the BTF step is there for.
  case expected
}

/// One difference between a module before and after a tool worked on it. Numbers are section and symbol indexes of the
/// side that is said.
public struct Difference: Sendable, Equatable {
  /// What differs.
  public enum Kind: Sendable, Equatable {
    /// A field of the ELF header.
    case header(HeaderField)
    /// A section of the file before is gone.
    case sectionLost(Int)
    /// A section of the file after was not there.
    case sectionGained(Int)
    /// A section has changed: its index before and after.
    case sectionChanged(Int, Int, SectionAspect)
    /// A relocation of a loaded section means something else. The section's index is that before.
    case relocationChanged(section: Int, before: Relocation, after: Relocation)
    /// A relocation is applied no more. The section's index is that before.
    case relocationLost(section: Int, Relocation)
    /// A relocation is applied that was not there. The section's index is that after.
    case relocationGained(section: Int, Relocation)
    /// A symbol of the file before is gone.
    case symbolLost(Int)
    /// A symbol of the file after was not there.
    case symbolGained(Int)
    /// A symbol has another place, value, binding or type: its index before and after.
    case symbolChanged(Int, Int)
    /// So many local symbols are gone.
    case localSymbolsLost(count: Int)
    /// The number of symbol tables.
    case symbolTables(before: Int, after: Int)
    /// SHN_LIVEPATCH symbols stand in another order.
    case livepatchOrder
    /// A field of `.modinfo`; nil on the side that lacks it.
    case info(key: String, before: String?, after: String?)
    /// The name of an exported symbol, in `__ksymtab_strings`.
    case export(ElfName, isGained: Bool)
    /// The kernel's loader refuses the file after, for what the file before did not have.
    case refused(LoaderRefusal)
    /// The file before had something that the kernel's loader refuses, and the file after has not.
    case refusalGone(LoaderRefusal)
    /// Of several sections of one name the loader takes the first, and that is another one: its index before and after.
    case firstOfName(Int, Int)
    /// The signature is gone.
    case signatureLost
    /// The signature stayed, and what was signed has changed.
    case signatureStale
    /// There is another signature.
    case signatureReplaced
    /// A signature was added.
    case signatureGained
    /// So many section groups are gone or list other sections.
    case groupsChanged(count: Int)
  }

  /// Fields of the ELF header that are compared.
  public enum HeaderField: String, Sendable {
    case elfClass, byteOrder, osABI, machine, flags
  }

  /// What of a section has changed.
  public enum SectionAspect: Sendable, Equatable {
    case type, flags, size, alignment
    /// The first byte that differs.
    case contents(offset: Int)
  }

  /// What differs.
  public let kind: Kind
  /// What it means.
  public let impact: Impact

  init(_ kind: Kind, _ impact: Impact) {
    self.kind = kind
    self.impact = impact
  }
}

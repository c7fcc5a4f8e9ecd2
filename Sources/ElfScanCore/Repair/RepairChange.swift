/// Something that a repair changes, of which the kernel's loader sees nothing.
public enum RepairChange: Sendable, Equatable {
  /// So many section groups are dissolved; their members stay.
  case groupsDissolved(count: Int)
  /// So many sections are no longer flagged as group members (SHF_GROUP) though no group lists them.
  case groupFlagsCleared(count: Int)
  /// The relocations of one target from several sections are put into one. The index is the target's, before.
  case relocationsMerged(target: Int, sections: Int, relocations: Int)
  /// So many relocation sections named another symbol table than the module's, or none.
  case symbolTableLinksSet(count: Int)
  /// Symbols have other numbers: local ones first, and so many left out that stood for sections which are left out.
  case symbolsMoved(dropped: Int)
  /// The symbol table's sh_info did not name the first global symbol.
  case firstGlobalSet
  /// A list of symbol numbers for linkers is left out (`.llvm_addrsig`).
  case addressSignificanceDropped
  /// So many relocation sections that apply to no section are left out.
  case relocationsWithoutTargetDropped(count: Int)
  /// So many sections were to be placed beside a section that does not exist or that strip drops (SHF_LINK_ORDER).
  case linkOrdersCleared(count: Int)
  /// So many further links to sections that do not exist are cleared.
  case linksCleared(count: Int)
}

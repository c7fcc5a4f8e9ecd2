extension Machine {
  /// Whether a relocation comes to the same whichever of the symbols of one file it names: the loader adds what it finds
  /// to an address, and looks at nothing else but, for a few machines, the type or st_other.
  func isSameAddress(_ left: Symbol, _ right: Symbol) -> Bool {
    guard left.sectionIndex == right.sectionIndex, left.isExtendedIndex == right.isExtendedIndex,
      left.value == right.value, left.definingSection != nil || left.isAbsolute
    else { return false }
    return hasSameKind(left, right)
  }

  /// Whether the machine's relocations cannot tell the symbols' types and st_other apart.
  func hasSameKind(_ left: Symbol, _ right: Symbol) -> Bool {
    switch MachineFacts.of(self)?.telling ?? .nothing {
    case .nothing: true
    case .type: left.type == right.type
    case .other: left.other == right.other
    }
  }
}

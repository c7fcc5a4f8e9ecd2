/// Which symbols the relocations of the surviving sections need, and what stops strip while it reads them. Follows
/// `mark_symbols_used_in_relocations` (binutils/objcopy.c) and `elf_slurp_reloc_table` (bfd/elfcode.h).
struct RelocationReading: Sendable {
  /// Symbols that strip must keep.
  private(set) var needed: SymbolSet
  /// Symbols of relocations that BFD writes anew, and so must find in the output.
  private(set) var neededForWriting: SymbolSet
  /// Relocations whose symbol index does not exist.
  private(set) var invalidSymbols = 0
  /// Whether one of them is in a further relocation section of its target.
  private(set) var hasInvalidSecondary = false
  /// The first such index.
  private(set) var firstInvalidSymbol: UInt32 = 0
  /// The first relocation type that BFD does not know.
  private(set) var unknownType: UInt32?

  init(
    _ object: BfdObject, _ module: Module, _ header: ElfHeader, _ sections: SectionSelection,
    _ mode: StripMode, _ behavior: StripBehavior
  ) {
    needed = SymbolSet(count: module.symbolTable.count)
    neededForWriting = needed
    let isRead = RelocationReading.readTargets(object, module, sections, mode)
    for relocations in module.relocationSections {
      switch object.roles[relocations.index] {
      case .relocations(let target) where isRead[target]:
        read(relocations, module, header, behavior, isWritten: module.sections[target].size != 0)
      case .secondaryRelocations(let target) where isRead[target],
        .forgottenRelocations(let target) where isRead[target] && object.isCreated[relocations.index]:
        let before = invalidSymbols
        read(relocations, module, header, behavior, isWritten: false)
        if invalidSymbols > before { hasInvalidSecondary = true }
      default: break
      }
    }
  }

  /// By ELF section index: kept, and with at least one relocation in the slots BFD has for it. With `--strip-all` the
  /// relocations of empty sections are not looked at.
  private static func readTargets(
    _ object: BfdObject, _ module: Module, _ sections: SectionSelection, _ mode: StripMode
  ) -> [Bool] {
    module.sections.indices.map { index in
      guard sections.isKept[index], mode != .all || module.sections[index].size > 0 else { return false }
      return [object.relHeader[index], object.relaHeader[index]].contains { header in
        header.map { module.sections[$0].size >= module.sections[$0].entrySize } ?? false
      }
    }
  }

  private mutating func read(
    _ section: RelocationSection, _ module: Module, _ header: ElfHeader, _ behavior: StripBehavior,
    isWritten: Bool
  ) {
    guard let entries = module.relocations(in: section) else { return }
    let symbolCount = module.symbolTable.count
    for relocation in entries {
      let symbol = Int(relocation.symbol)
      if symbol >= symbolCount && symbol != 0 {
        if invalidSymbols == 0 { firstInvalidSymbol = relocation.symbol }
        invalidSymbols += 1
      } else if symbol != 0 {
        needed.insert(symbol)
        if isWritten { neededForWriting.insert(symbol) }
      }
      if unknownType == nil,
        MachineSupport.knowsRelocation(relocation.type, header.machine, behavior) == false
      {
        unknownType = relocation.type
      }
    }
  }

  /// Symbols needed for another reason: the signatures of the groups that stay.
  mutating func need(signaturesOf groups: [SectionGroup], _ sections: SectionSelection) {
    for group in groups where sections.isKept[group.index] {
      needed.insert(Int(group.signature))
    }
  }
}

/// What strip prints while it reads relocations that it cannot use, and whether it gives up. Follows
/// `elf_slurp_reloc_table_from_section` (bfd/elfcode.h), `_bfd_elf_slurp_secondary_reloc_section` (bfd/elf.c), and of
/// binutils/objcopy.c `mark_symbols_used_in_relocations` and `copy_relocations_in_section`.
struct RelocationComplaints {
  let context: StripContext

  /// What comes of reading one relocation section.
  enum Reading {
    case read
    case unreadable
    case aborted
  }

  /// What BFD says of one relocation section. Symbols that do not exist do not make it unreadable, but for a secondary one.
  func read(_ trouble: RelocationReading.Trouble, _ log: inout MessageLog) -> Reading {
    var reading = Reading.read
    guard let relocations = context.module.relocations(in: trouble.relocations) else { return reading }
    let count = context.module.symbolTable.count
    for (position, relocation) in relocations.enumerated() {
      if Int(relocation.symbol) >= count {
        if trouble.isSecondary {
          if context.bfd.has(.abortsOverSecondaryRelocations) { return .aborted }
          reading = .unreadable
        }
        if log.isFull {
          log.countFurther(1)
        } else {
          log.add(
            .invalidSymbolIndex,
            "(\(context.object.label(trouble.target, context.module))): relocation \(position) has invalid symbol index "
              + "\(relocation.symbol)")
        }
      }
      if let type = context.bfd.unknownType(in: relocation.type, hasAddends: trouble.relocations.hasAddends) {
        log.add(.unsupportedRelocationType, "unsupported relocation type \(hex(type))")
        reading = .unreadable
        if !trouble.isSecondary { break }
      }
    }
    return reading
  }

  /// Reads all that are wanted, in their order.
  ///
  /// - Returns: why strip gives up.
  func report(_ reading: RelocationReading, _ log: inout MessageLog) -> Acceptance.Refusal? {
    let marksSymbols = context.call.filtersSymbols && context.call.mode != .all
    var unreadable: Int?
    read: for (position, trouble) in reading.troubles.enumerated() {
      // What is wrong with one section's relocations is all told; of those of the next ones, only until strip has given up.
      if let unreadable, trouble.target != unreadable { break }
      switch read(trouble, &log) {
      case .read: break
      case .aborted: return .aborted()
      case .unreadable:
        unreadable = trouble.target
        // A section's secondary ones are not looked at after the others could not be read.
        if !trouble.isSecondary { break read }
      }
      let isLastOfTarget = reading.troubles.dropFirst(position + 1).first?.target != trouble.target
      if marksSymbols, isLastOfTarget, !context.bfd.has(.diesOfUnreadableRelocations) { return .silent }
    }
    guard let unreadable else { return marksSymbols && !reading.troubles.isEmpty ? .silent : nil }
    if marksSymbols {
      return context.bfd.has(.diesOfUnreadableRelocations) ? Acceptance.Refusal(.badValue) : .silent
    }
    return Acceptance.Refusal(context.module.unreadableRelocations(of: unreadable, .badValue))
  }
}

extension Module {
  /// What objcopy says of a section whose relocations it could not read, for a reason of BFD's.
  func unreadableRelocations(of section: Int, _ error: StripMessage) -> StripMessage {
    StripMessage(
      .unreadableRelocations, "[\(sections[section].name)]: relocation count is negative: \(error.text)")
  }
}

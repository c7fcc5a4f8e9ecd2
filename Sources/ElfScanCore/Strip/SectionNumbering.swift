/// Where the sections of the output stand. Follows `assign_section_numbers` (bfd/elf.c): groups first, then the other
/// sections in their order, each followed by its relocations; the tables that BFD makes itself come last.
struct SectionNumbering: Sendable {
  /// What stands at one place.
  enum Slot: Sendable, Hashable {
    /// The null section.
    case null
    /// A section of the input, by its index there.
    case section(Int)
    /// The relocations of a section of the input, written anew.
    case relocations(of: Int)
    /// A section that the call adds.
    case added
    case symbolTable, sectionIndexes, symbolNames, sectionNames
  }

  /// By output index.
  let slots: [Slot]

  /// - Parameter hasSymbols: whether there is a symbol table.
  static func of(_ context: StripContext, hasSymbols: Bool) -> SectionNumbering {
    let (object, module, call) = (context.object, context.module, context.call)
    let kept = object.order.filter { context.sections.isKept[$0] }
    var slots: [Slot] = [.null]
    slots.reserveCapacity(module.sections.count)
    for index in kept where object.roles[index] == .group { slots.append(.section(index)) }
    for index in kept {
      if object.roles[index] != .group { slots.append(.section(index)) }
      let hasRelocations =
        object.keepsRelocationSection(index, module)
        && (call.mode != .all || module.sections[index].size == 0)
      if hasRelocations { slots.append(.relocations(of: index)) }
    }
    for _ in 0..<call.edits.addedSections { slots.append(.added) }
    if hasSymbols {
      slots.append(.symbolTable)
      if slots.count > Int(Symbol.loreserve) - 2 { slots.append(.sectionIndexes) }
      slots.append(.symbolNames)
    }
    slots.append(.sectionNames)
    return SectionNumbering(slots: slots)
  }

  /// The section of the input that has this index in the output.
  func section(at index: Int) -> Int? {
    guard index < slots.count, case .section(let section) = slots[index] else { return nil }
    return section
  }
}

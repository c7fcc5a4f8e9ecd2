/// Where the sections of the output stand. Follows `assign_section_numbers` (bfd/elf.c): groups first, then the other
/// sections in their order, each followed by its relocations.
struct SectionNumbering: Sendable {
  /// By output index: the section of the input, by its index there; nil for relocations and for index 0.
  private let sections: [Int?]

  init(_ object: BfdObject, _ module: Module, _ selection: SectionSelection, _ call: StripCall) {
    let kept = object.order.filter { selection.isKept[$0] }
    var sections: [Int?] = [nil]
    for index in kept where object.roles[index] == .group { sections.append(index) }
    for index in kept where object.roles[index] != .group {
      sections.append(index)
      let hasRelocations =
        object.keepsRelocationSection(index, module)
        && (call.mode != .all || module.sections[index].size == 0)
      if hasRelocations { sections.append(nil) }
    }
    self.sections = sections
  }

  /// How many section headers the output has, those of the symbol table and of the names included.
  ///
  /// - Parameter hasSymbols: whether there is a symbol table.
  func count(hasSymbols: Bool) -> Int { sections.count + (hasSymbols ? 3 : 1) }

  /// The section of the input that has this index in the output.
  func section(at index: Int) -> Int? {
    index < sections.count ? sections[index] : nil
  }
}

extension RepairPlan {
  /// Whether it is plain that the repair works, before anything is written: what it leaves is of ordinary shape, and what
  /// it leaves out is nothing that the loader or a comparison looks at. It only ever says yes where the repaired module
  /// passes; anything else has to be written and compared. (A test holds the two against each other.)
  func isCertain(_ survey: RelocationSurvey) -> Bool {
    let leftOut = module.sections.indices.map { numbering[$0] == nil }
    guard !changes.isEmpty, leavesOutNoMeaning(leftOut), module.fileSize < RepairPlan.largest,
      let shape = OrdinaryShape(module, GnuProperties.of(module), leftOut: leftOut),
      shape.hasOrdinaryDebugging()
    else { return false }
    // Elsewhere than in debugging information, the shape rules this out.
    return symbols.droppedCount == 0
      || module.relocationSections.allSatisfy { section in
        survey[section].symbols.allSatisfy { symbols[$0] != nil }
      }
  }

  /// What is written may be longer for its alignments, and must stay far from the 2 GiB that the kernel takes.
  private static let largest = 1 << 30

  /// Whether no section that is left out, or is a table, has to do with what is found by sections' names, or holds names.
  private func leavesOutNoMeaning(_ leftOut: [Bool]) -> Bool {
    let names = [module.header?.sectionNameTable, Int(module.sections[module.symbolTable.section].link)]
    guard names.allSatisfy({ $0.flatMap(module.section(at:))?.type == .strtab }) else { return false }
    // A list of symbol numbers is matched by its name, as what stays is.
    let lists = Set(
      module.sections.lazy.filter { leftOut[$0.index] && !$0.isWrittenAnew }.map(\.name))
    return module.sections.dropFirst().allSatisfy { section in
      let isTable = section.isWrittenAnew || leftOut[section.index]
      // With a part of an entry at its end, nobody can be certain.
      if section.entrySize > 1, section.size % section.entrySize != 0 { return false }
      guard isTable else { return lists.isEmpty || !lists.contains(section.name) }
      return !section.isAllocated && !SectionsByName.contain(section)
        && !section.name.equals("__ksymtab_strings")
    }
  }
}

extension RepairPlan {
  /// Whether it is plain that the repair works, before anything is written: what it leaves is of ordinary shape, and what
  /// it leaves out is nothing that the loader or a comparison looks at. It only ever says yes where the repaired module
  /// passes; anything else has to be written and compared. (A test holds the two against each other.)
  func isCertain(_ survey: RelocationSurvey) -> Bool { !changes.isEmpty && isOrdinary && isLossless(survey) }

  /// The same of a plan that strips.
  ///
  /// - Parameter repair: the plan for the same module that strips nothing.
  func isCertain(_ survey: RelocationSurvey, besides repair: RepairPlan) -> Bool {
    repair.isOrdinary && isLossless(survey)
  }

  private var leftOut: [Bool] { module.sections.indices.map { numbering[$0] == nil } }

  /// Whether what is left is of ordinary shape.
  private var isOrdinary: Bool {
    OrdinaryShape(module, GnuProperties.of(module), leftOut: leftOut)?.hasOrdinaryDebugging() ?? false
  }

  /// Whether what goes is nothing that anyone misses, and what stays can be written.
  private func isLossless(_ survey: RelocationSurvey) -> Bool {
    guard leavesOutNoMeaning(leftOut), module.fileSize < RepairPlan.largest,
      sizeWritten <= module.image.heldLimit
    else { return false }
    if symbols.droppedCount == 0 { return true }
    let isMissed = module.symbolTable.symbols.enumerated().contains { index, symbol in
      symbols[UInt32(index)] == nil && (symbol.isLivepatch || SymbolComparison.matters(symbol, module))
    }
    return !isMissed
      && module.relocationSections.allSatisfy { section in
        numbering[section.target] == nil || survey[section].symbols.allSatisfy { symbols[$0] != nil }
      }
  }

  /// What is written may be longer for its alignments, and must stay far from the 2 GiB that the kernel takes.
  private static let largest = 1 << 30

  /// How many bytes may be written, at most.
  private var sizeWritten: Int {
    module.sections.reduce(0) { size, section in
      let stays = numbering[section.index] != nil || section.type.isRelocation
      let padding = Int(clamping: Section.offsetAlignment(for: section.alignment))
      return size + (stays ? (section.contents?.count ?? 0) + padding + 64 : 0)
    }
  }

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

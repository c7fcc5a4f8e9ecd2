/// What BFD makes of relocation sections when it opens a file.
extension Acceptance {
  mutating func createRelocations(_ section: Section) throws(Refusal) {
    let hasAddend = section.type == .rela
    guard section.entrySize == header.relocationSize(hasAddend: hasAddend) else { throw .notRecognised }
    var link = Int(section.link)
    guard link < module.sections.count else {
      object.log.add(
        .invalidRelocationLink,
        "invalid link \(section.link) for reloc section \(section.name) (index \(section.index))")
      try makeSection(section)
      return
    }
    if repairedLink(link) != link, bfd.has(.repairsRelocationLink) { link = repairedLink(link) }
    if module.sections[link].type == .symtab || module.sections[link].type == .dynsym {
      try create(link)
    }
    let target = Int(section.info)
    let isCompressed = section.flags.contains(.compressed) && bfd.has(.copiesCompressedRelocations)
    if isCompressed || link == 0 || link != object.symbolTable || target == 0
      || target >= module.sections.count
      || isRelocation(target)
    {
      try makeSection(section)
      return
    }
    try create(target)
    guard object.isCreated[target] else { throw .notRecognised }
    try attach(section, to: target)
  }

  /// Whether BFD takes the section for relocations at this moment; it gives a secondary one a type of its own.
  func isRelocation(_ index: Int) -> Bool {
    if case .secondaryRelocations = object.roles[index] { return false }
    return module.sections[index].type.isRelocation
  }

  /// Until 2.39 a wrong sh_link is taken to mean the symbol table, where there is exactly one.
  private func repairedLink(_ link: Int) -> Int {
    if [.symtab, .dynsym].contains(module.sections[link].type) { return link }
    return onlySymbolTable ?? link
  }

  private mutating func attach(_ section: Section, to target: Int) throws(Refusal) {
    let index = section.index
    let isRela = section.type == .rela
    if (isRela ? object.relaHeader[target] : object.relHeader[target]) == nil {
      if isRela {
        object.relaHeader[target] = index
        if section.size != 0 { object.usesRela[target] = true }
      } else {
        object.relHeader[target] = index
      }
      object.roles[index] = .relocations(of: target)
      return
    }
    // BFD has one slot of each kind per section (PR 17512, PR 24456).
    guard isRela else {
      forget(section, target)
      return
    }
    do throws(Refusal) {
      try makeSection(section)
      object.roles[index] = .secondaryRelocations(of: target)
    } catch {
      // BFD has made the section by then, but left it without contents.
      forget(section, target)
    }
  }

  private mutating func forget(_ section: Section, _ target: Int) {
    object.log.add(
      .secondaryRelocations,
      "warning: secondary relocation section '\(section.name)' for section "
        + "\(object.label(target, module)) found - ignoring")
    object.roles[section.index] = .forgottenRelocations(of: target)
  }

  /// Relocations that BFD holds as a plain section are debugging information where their target is.
  mutating func markDebuggingRelocations() {
    for section in module.sections where section.type.isRelocation && object.roles[section.index] == .section
    {
      let target = Int(section.info)
      if target > 0, target < module.sections.count, object.isCreated[target], object.isDebugging[target] {
        object.isDebugging[section.index] = true
      }
    }
  }
}

/// The relocation sections of the object that BFD writes: those that it has read come out anew, the others as they are.
extension ObjectWriting {
  /// A relocation section that BFD copies, or whose symbols alone it renumbers.
  func copied(_ index: Int, as section: Section) -> RelocationSection {
    let hasAddends = section.type == .rela
    let size = header.relocationSize(hasAddend: hasAddends)
    let position = section.size == 0 ? nil : module.relocationPosition(at: index)
    let own = position.map { module.relocationSections[$0] }
    // BFD looks at the size that it expects, whatever sh_entsize says.
    let isSameKind = own.map { $0.hasAddends == hasAddends } ?? true
    let range = section.entrySize == size ? own?.entries ?? section.contents : nil
    var copy = RelocationSection(
      index: section.index, target: Int(section.info), symbolTable: Int(section.link), hasAddends: hasAddends,
      count: isSameKind ? range.map { $0.count / Int(size) } ?? 0 : 0,
      entries: isSameKind ? range : range.map { _ in 0..<0 })
    if own == nil, section.contents?.isEmpty ?? false, section.size >= size {
      // What had no contents is written as zeros; a hostile size is not gone through.
      copy = RelocationSection(
        index: copy.index, target: copy.target, symbolTable: copy.symbolTable, hasAddends: hasAddends,
        count: Int(clamping: min(section.size / size, 1000)), entries: 0..<0)
      copy.rewriting = RelocationRewriting(module, symbols: [], hasAddends: hasAddends, nil)
    }
    if let own, let position, writing.isRewrittenSecondary(own) {
      copy.rewriting = RelocationRewriting(module, symbols: writing.secondarySymbols, hasAddends: true, nil)
      copy.sources = (position, [])
    }
    return copy
  }

  /// The relocations that BFD has read, and writes anew.
  func rewritten(_ target: Int, at place: Int, _ known: inout Places) -> (Section, RelocationSection) {
    let hasAddends = object.usesRela[target]
    let rel = object.relHeader[target].flatMap(module.relocationPosition(at:))
    let rela = object.relaHeader[target].flatMap(module.relocationPosition(at:))
    let sources = (rel ?? rela).map { (first: $0, others: rel == nil ? [] : rela.map { [$0] } ?? []) }
    let isEmpty = module.sections[target].size == 0 || object.roles[target] == .group || sources == nil
    func count(_ position: Int?) -> Int { position.map { module.relocationSections[$0].count } ?? 0 }
    let count = isEmpty ? 0 : count(rel) + count(rela)
    let targetPlace = known.all[target] ?? 0
    let size = header.relocationSize(hasAddend: hasAddends)
    var section = Section.made("", hasAddends ? .rela : .rel, at: place)
    section.name = name(ofRelocationsFor: target, hasAddends: hasAddends)
    section.flags = .infoLink
    section.size = UInt64(count) * size
    section.link = UInt32(clamping: known.table)
    section.info = UInt32(clamping: targetPlace)
    section.alignment = header.elfClass == .elf64 ? 8 : 4
    section.entrySize = size
    var entries = RelocationSection(
      index: place, target: targetPlace, symbolTable: known.table, hasAddends: hasAddends, count: count,
      entries: 0..<0)
    if !isEmpty {
      entries.sources = sources
      entries.rewriting = rewriting(
        hasAddends: hasAddends, keepsTypes: writing.keepsTypes(of: [rel, rela]), &known)
    }
    return (section, entries)
  }

  /// How relocations are written anew: nearly all of a file alike.
  private func rewriting(
    hasAddends: Bool, keepsTypes: Bool, _ known: inout Places
  ) -> RelocationRewriting {
    if let found = known.rewritings.first(where: {
      $0.hasAddends == hasAddends && $0.keepsTypes == keepsTypes
    }) {
      return found
    }
    let rewriting = RelocationRewriting(
      module, symbols: writing.symbols, hasAddends: hasAddends, keepsTypes ? nil : bfd)
    known.rewritings.append(rewriting)
    return rewriting
  }

  /// The name of the relocations that BFD has read, where it goes with that of the section.
  private func name(ofRelocationsFor target: Int, hasAddends: Bool) -> ElfName {
    let name = module.sections[target].name
    let prefix: StaticString = hasAddends ? ".rela" : ".rel"
    if let like = hasAddends ? object.relaHeader[target] : object.relHeader[target] {
      let own = module.sections[like].name
      if own.hasPrefix(prefix), own.dropFirst(prefix.utf8CodeUnitCount) == name { return own }
    }
    return ElfName(bytes: Array("\(prefix)".utf8) + name.rest(after: 0))
  }

  // MARK: What they link to

  /// Without a symbol table, a secondary relocation section keeps its number as it was, unless that is flagged as one of a
  /// section: then BFD looks for a section that is like that one (`copy_special_section_fields`, bfd/elf.c).
  func linkSecondaries(_ written: inout [Section]) {
    guard context.call.mode == .all else { return }
    // Each can be held against all; tools make none.
    var left = 1000
    for (place, slot) in numbering.slots.enumerated() where left > 0 {
      guard case .section(let index) = slot, written[place].type == .rela,
        let target = secondaryTarget(module.sections[index])
      else { continue }
      let section = module.sections[index]
      written[place].info = section.info
      if section.flags.contains(.infoLink) {
        left -= 1
        let header = SectionLinks.Header(module.sections[target])
        let isLike = { (other: Section) in SectionLinks.Header(other) == header }
        let isThere = written.indices.contains(target) && isLike(written[target])
        written[place].info = UInt32(clamping: isThere ? target : written.firstIndex(where: isLike) ?? 0)
        if written[place].info != 0 { written[place].flags.insert(.infoLink) }
      }
    }
  }

  /// What a secondary relocation section applies to; nil for one that BFD takes for something else by its name.
  func secondaryTarget(_ section: Section) -> Int? {
    guard case .secondaryRelocations(let target) = object.roles[section.index],
      bfd.imposedType(on: section, header) == nil
    else { return nil }
    return target
  }

  /// sh_link of a relocation section that BFD holds as a section. A loaded one it takes for one of a dynamic linker.
  func linkOfCopied(_ section: Section, _ known: Places) -> Int {
    guard known.isWhole else { return known.table }
    if secondaryTarget(section) != nil || section.type == .bfdSecondaryRelocations { return known.table }
    if section.isAllocated, let table = known.dynamicTable { return table }
    let isGuessed = bfd.has(.guessesSymbolTable) || !section.isAllocated && !bfd.has(.leavesOutSymbolTable)
    return isGuessed ? known.table : 0
  }
}

/// What a repair makes of a module, worked out before anything is written: the object that is left of it.
struct RepairPlan: Sendable {
  private(set) var changes: [RepairChange] = []
  /// The sections that stay, the null section first, as they are to be.
  private var sections: [Section] = []

  let module: Module
  private let header: ElfHeader
  private let merging: RelocationMerging
  let numbering: SectionRenumbering
  let symbols: SymbolRenumbering

  /// - Parameter stripping: what is to go besides; nothing for a repair alone.
  init(_ module: Module, stripping: StrippedParts = StrippedParts()) throws(RepairRefusal) {
    header = try RepairPlan.acceptedHeader(module)
    self.module = module
    merging = try RelocationMerging(module)
    var dropped = merging.withoutTarget.union(module.groups.map(\.index)).union(stripping.sections)
    for family in merging.families {
      let goes = stripping.sections.contains(family.target)
      dropped.formUnion(family.members.dropFirst(goes ? 0 : 1).map(\.index))
    }
    var numbering = SectionRenumbering(module, dropping: dropped)
    var symbols = try SymbolRenumbering(module, numbering, dropping: stripping.symbols)
    if symbols.movesSymbols {
      let holders = try RepairPlan.holdersOfSymbolNumbers(module, header).subtracting(dropped)
      if !holders.isEmpty { changes.append(.addressSignificanceDropped) }
      numbering = SectionRenumbering(module, dropping: dropped.union(holders))
      symbols = try SymbolRenumbering(module, numbering, dropping: stripping.symbols)
    }
    self.numbering = numbering
    self.symbols = symbols
    noteDropped()
    setLinks()
  }

  // MARK: What is taken on

  private static func acceptedHeader(_ module: Module) throws(RepairRefusal) -> ElfHeader {
    guard module.kind == .kernelModule, let header = module.header else {
      throw .notAModule(module.kind)
    }
    guard module.signature == nil else {
      throw .signed
    }
    guard header.programHeaderCount == 0 else {
      throw .notUnderstood("it has program headers, which no kernel module has")
    }
    // The kernel refuses such a module (elf_validity_check, kernel/module/main.c), and a writer can only make it null.
    guard module.sections.first?.type == .null else {
      throw .notUnderstood("section 0 is not the null section that every ELF file begins with")
    }
    // The kernel copies what such a header names where it is flagged as loaded, and a writer has nothing to put there.
    if let section = module.sections.dropFirst().first(where: { $0.type == .null && $0.size > 0 }) {
      throw .notUnderstood("\(module.numberedLabel(section.index)) is unused (SHT_NULL), and has a size")
    }
    guard module.symbolTableSections.count == 1 else {
      throw .notUnderstood(
        "it has \(counted(module.symbolTableSections.count, "symbol table")); the kernel wants exactly one")
    }
    let names = [module.symbolNameSection, header.sectionNameTable]
    if let section = names.first(where: { module.section(at: $0)?.type != .strtab }) {
      throw .notUnderstood("names are in \(module.numberedLabel(section)), which is no string table")
    }
    if let section = module.sections.first(where: module.goesPastEndOfFile) {
      throw .notUnderstood(
        "[\(section.index)] \(section.label) lies past the end of the file: truncated or damaged")
    }
    if let section = module.sections.first(where: { $0.flags.contains(.compressed) && !$0.bearsCompression })
    {
      throw .notUnderstood(
        "\(module.numberedLabel(section.index)) is flagged as compressed, which only debugging information is"
      )
    }
    if let section = module.sections.first(where: { !$0.hasValidName }) {
      throw .notUnderstood("the name of section \(section.index) lies past the end of the names")
    }
    try checkEnd(module, header)
    return header
  }

  /// Bytes after the last section belong to someone, if they are not padding.
  private static func checkEnd(_ module: Module, _ header: ElfHeader) throws(RepairRefusal) {
    let table = header.sectionHeaderSize.multipliedReportingOverflow(by: UInt64(header.sectionCount))
      .partialValue
    let tableEnd = header.sectionTableOffset.addingReportingOverflow(table).partialValue
    let end = max(
      Int(clamping: tableEnd), module.sections.compactMap(\.contents?.upperBound).max() ?? 0)
    guard end < module.fileSize, !module.image.isZero(end..<module.fileSize) else { return }
    throw .notUnderstood(
      "\(module.fileSize - end) bytes follow the ELF file at \(hex(UInt64(end))), and no section holds them")
  }

  /// Sections that list symbols by number, for linkers. Finished modules have no use for them.
  private static func holdersOfSymbolNumbers(
    _ module: Module, _ header: ElfHeader
  ) throws(RepairRefusal) -> Set<Int> {
    guard header.machine != .mips else {
      throw .notUnderstood("symbols would have to be renumbered, and MIPS relocations are not understood")
    }
    var holders: Set<Int> = []
    for section in module.sections where Int(section.link) == module.symbolTable.section && section.link != 0
    {
      switch section.type {
      case .rel, .rela, .group, .symtabShndx, .llvmCallGraph: continue
      case .llvmAddressSignificance, .llvmNumberedCallGraph:
        guard !section.isAllocated, !module.relocationSections.contains(where: { $0.target == section.index })
        else { fallthrough }
        holders.insert(section.index)
      default:
        throw .notUnderstood(
          "symbols would have to be renumbered, and \(module.numberedLabel(section.index)) may hold their numbers"
        )
      }
    }
    return holders
  }

  private mutating func note(_ change: RepairChange, if count: Int) {
    if count > 0 { changes.append(change) }
  }

  private mutating func noteDropped() {
    note(.groupsDissolved(count: module.groups.count), if: module.groups.count)
    for family in merging.families where family.members.count > 1 {
      changes.append(
        .relocationsMerged(
          target: family.target, sections: family.members.count,
          relocations: family.members.reduce(0) { $0 + $1.count }))
    }
    if symbols.movesSymbols { changes.append(.symbolsMoved(dropped: symbols.droppedCount)) }
    note(
      .relocationsWithoutTargetDropped(count: merging.withoutTarget.count), if: merging.withoutTarget.count)
  }

  // MARK: What is written

  private mutating func setLinks() {
    var counts = LinkCounts()
    for index in numbering.kept {
      var section = module.sections[index]
      if index == 0 { section = .null }
      if section.flags.contains(.group) {
        if module.groups.isEmpty { counts.flags += 1 }
        section.flags.subtract(.group)
      }
      section.link = link(of: section, &section.flags, &counts)
      if section.type.isRelocation || section.flags.contains(.infoLink) {
        section.info = UInt32(clamping: numbering[Int(section.info)] ?? 0)
      }
      if index == module.symbolTable.section {
        if section.info != symbols.firstGlobal && !symbols.movesSymbols { changes.append(.firstGlobalSet) }
        section.info = UInt32(clamping: symbols.firstGlobal)
      }
      section.index = sections.count
      sections.append(section)
    }
    note(.groupFlagsCleared(count: counts.flags), if: counts.flags)
    note(.symbolTableLinksSet(count: counts.symbolTables), if: counts.symbolTables)
    note(.linkOrdersCleared(count: counts.orders), if: counts.orders)
    note(.linksCleared(count: counts.others), if: counts.others)
  }

  /// The module as it is to be, written and read again.
  ///
  /// - Parameters:
  ///   - survey: of the module as it is.
  ///   - limit: so many bytes it may have; nil for as many as its file may take in memory.
  /// - Throws: `RepairRefusal` where a relocation names a symbol that is not there any more, or the file cannot be written.
  func written(_ survey: RelocationSurvey, limit: Int? = nil) throws(RepairRefusal) -> Module {
    let object = try object(survey)
    do throws(ElfError) {
      return try Module(FileImage(bytes: object.encoded(limit: limit)))
    } catch {
      throw .notUnderstood(error.message)
    }
  }

  /// The same, held against the module as it is.
  ///
  /// - Parameter edits: what is meant to go.
  func compared(
    _ survey: RelocationSurvey, _ edits: CopyEdits = CopyEdits(), limit: Int? = nil
  ) throws(RepairRefusal) -> ModuleComparison {
    let written = try written(survey, limit: limit)
    guard written.kind == module.kind || !edits.removedSections.isEmpty else {
      let lacks = written.missingMarks.joined(separator: ", ")
      throw .notUnderstood("\(lacks) is a section of a type that only linkers read, and no module without it")
    }
    do throws(ElfError) {
      let comparison = try ModuleComparison(before: module, after: written)
      // What could not be read looked like zeros.
      if let error = module.image.readError { throw error }
      return comparison
    } catch {
      throw .notUnderstood(error.message)
    }
  }

  private func object(_ survey: RelocationSurvey) throws(RepairRefusal) -> Module {
    var remaining = RemainingObject.of(
      module, header, isKept: module.sections.indices.map { numbering[$0] != nil }, symbols: symbols.order)
    remaining.sections = sections
    for family in merging.families where numbering[family.members[0].index] != nil {
      if family.members.count > 1 || symbols.movesSymbols { try checkSymbols(of: family, survey) }
      if family.members.count > 1 {
        remaining.joined[family.members[0].index] = family.members.dropFirst().compactMap {
          module.relocationPosition(at: $0.index)
        }
      }
    }
    return remaining.output(groups: [], names: numbering[header.sectionNameTable] ?? 0) { _ in true }.module
  }

  private func checkSymbols(
    of family: RelocationMerging.Family, _ survey: RelocationSurvey
  ) throws(RepairRefusal) {
    for section in family.members {
      let facts = survey[section]
      let lost = facts.symbols.first { symbols[$0] == nil }
      guard let symbol = facts.invalidSymbols > 0 ? facts.firstInvalidSymbol : lost else { continue }
      throw .needed(
        "a relocation of \(module.numberedLabel(family.target)) names \(module.symbolLabel(Int(symbol))), which has no "
          + "address in the module")
    }
  }

  private struct LinkCounts {
    var flags = 0
    var symbolTables = 0
    var orders = 0
    var others = 0
  }

  /// sh_link after, and how often it had to be set.
  private func link(of section: Section, _ flags: inout SectionFlags, _ counts: inout LinkCounts) -> UInt32 {
    let old = Int(section.link)
    if section.type.isRelocation {
      if old != module.symbolTable.section { counts.symbolTables += 1 }
      return UInt32(clamping: numbering[module.symbolTable.section] ?? 0)
    }
    if flags.contains(.linkOrder) {
      let target = old == 0 ? nil : module.section(at: old)
      if target.map({ !$0.staysWhenStripped || numbering[$0.index] == nil }) ?? true {
        flags.subtract(.linkOrder)
        counts.orders += 1
        return 0
      }
    }
    guard old != 0 else { return 0 }
    guard let new = numbering[old] else {
      counts.others += 1
      return 0
    }
    return UInt32(clamping: new)
  }
}

extension Section {
  /// Whether strip leaves a section that another one is tied to.
  fileprivate var staysWhenStripped: Bool { !isDebuggingInformation && !isWrittenAnew && type != .strtab }
}

extension Section {
  /// Whether SHF_COMPRESSED has a meaning here: the loader knows none, and relocations and tables are read as they are.
  fileprivate var bearsCompression: Bool {
    !isAllocated && !type.isRelocation && type != .symtab && type != .strtab && type != .symtabShndx
  }
}

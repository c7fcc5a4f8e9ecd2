/// Stage 6: the relocations of the output, as the kernel's loader will apply them.
///
/// BFD reads and writes one SHT_REL and one SHT_RELA per section (`elf_write_relocs`, bfd/elfcode.h). What does not
/// fit there is copied as bytes, its symbol indexes as they were, while the symbols themselves have moved.
struct RelocationCopying {
  private let object: BfdObject
  private let module: Module
  private let header: ElfHeader
  private let survey: RelocationSurvey
  private let sections: SectionSelection
  private let numbering: SectionNumbering
  private let symbols: SymbolNumbering
  private let call: StripCall
  /// Whether relocations name symbols that do not exist; rewritten, they name none.
  private let hasInvalidSymbols: Bool
  /// Whether a section becomes a symbol table by its name. It comes before the one that BFD writes, which is the last, and
  /// the kernel took the first until it refused a second one (6.4).
  private let hidesSymbols: Bool
  private let bfd: Bfd
  private let firstKeptByName: [ElfName: Int]

  /// Undefined symbols whose name is lost because it is outside the string table.
  private let nameless: SymbolSet
  /// Symbols that rewritten relocations lose, because BFD takes them for "no symbol".
  private var vanishing: SymbolSet

  /// Section symbols for which rewritten relocations name the start of the section, by index.
  private var restarted: [Int: Int] = [:]

  /// Symbols that lose their section.
  private let absolute: SymbolSet
  /// Symbols that the machine's BFD gives another place.
  private let moved: SymbolSet

  /// Lines about one section's relocations that are kept.
  private static let lineLimit = 1000

  private(set) var damage = RelocationDamage()
  /// Relocations that come to apply to a section.
  private(set) var gained: [LoaderChange] = []
  private(set) var refusal: Acceptance.Refusal?

  init(
    _ object: BfdObject, _ module: Module, _ header: ElfHeader, _ survey: RelocationSurvey,
    _ sections: SectionSelection, _ numbering: SectionNumbering, _ symbols: SymbolNumbering,
    written: SymbolSet, hasInvalidSymbols: Bool,
    stranded: SymbolSet,
    _ call: StripCall, _ bfd: Bfd
  ) {
    self.object = object
    self.module = module
    self.header = header
    self.survey = survey
    self.sections = sections
    self.numbering = numbering
    self.symbols = symbols
    self.call = call
    self.hasInvalidSymbols = hasInvalidSymbols
    self.bfd = bfd
    hidesSymbols = object.order.contains { index in
      sections.isKept[index] && module.sections[index].type != .symtab
        && bfd.imposedType(on: module.sections[index], header) == .symtab
    }
    var firstKeptByName: [ElfName: Int] = [:]
    for index in object.order
    where sections.isKept[index] && firstKeptByName[module.sections[index].name] == nil {
      firstKeptByName[module.sections[index].name] = index
    }
    self.firstKeptByName = firstKeptByName
    var nameless = SymbolSet(count: module.symbolTable.count)
    if module.hasMisplacedNames {
      // The loader reads names in a section of any type.
      for (index, symbol) in module.symbolTable.symbols.enumerated()
      where symbol.isUndefined && index > 0
        && (bfd.has(.renamesNamelessSymbols) || symbol.nameOffset != 0 && !module.name(of: symbol).isEmpty)
      {
        nameless.insert(index)
      }
    } else if bfd.has(.renamesNamelessSymbols) {
      let lost = module.symbolsWithoutName
      // Only undefined symbols are looked up by their name.
      for (index, symbol) in module.symbolTable.symbols.enumerated()
      where symbol.isUndefined && lost.contains(index) {
        nameless.insert(index)
      }
    }
    for index in LoaderChange.wantedSectionSymbols(module) { nameless.insert(index) }
    self.nameless = nameless
    var absolute = stranded
    for (index, symbol) in module.symbolTable.symbols.enumerated().dropFirst()
    where LoaderChange.losesSection(symbol, object, module, bfd) || LoaderChange.changesAsCommon(symbol) {
      absolute.insert(index)
    }
    self.absolute = absolute
    var moved = SymbolSet(count: module.symbolTable.count)
    for (index, symbol) in module.symbolTable.symbols.enumerated() where bfd.machine.movesSymbol(symbol) {
      moved.insert(index)
    }
    self.moved = moved
    vanishing = SymbolSet(count: module.symbolTable.count)
    if call.mode != .all {
      checkWritten(written)
      checkSecondaries()
      checkPrivateType()
    }
    for relocations in module.relocationSections {
      copy(relocations)
    }
    gainByName()
    gainByStaleTarget()
  }

  // MARK: Relocations that are written anew

  /// Holds the symbols of rewritten relocations against the output.
  private mutating func checkWritten(_ written: SymbolSet) {
    var missing: [Int: String] = [:]
    for (index, symbol) in module.symbolTable.symbols.enumerated()
    where written.contains(index) {
      let home = SymbolHome(symbol, object)
      if symbol.isSection, bfd.machine.hasOwnRelocations {
        missing[index] = checkSectionSymbol(index, home)
        continue
      }
      if home == .absolute && symbol.value == 0 {
        // BFD takes any value 0 outside its sections for "no symbol"; only for SHN_ABS is that the same.
        if !symbol.isAbsolute { vanishing.insert(index) }
        continue
      }
      if symbols.newIndex[index] != 0 { continue }
      if symbol.isSection, case .section(let section) = home, symbols.sectionSymbol[section] != 0 { continue }
      missing[index] = module.bfdName(ofSymbol: index)
    }
    if !missing.isEmpty { refusal = firstMissing(of: missing) }
  }

  /// BFD gives up at the first relocation whose symbol is not in the output (`elf_write_relocs`, bfd/elfcode.h).
  private func firstMissing(of names: [Int: String]) -> Acceptance.Refusal? {
    for index in object.order where sections.isKept[index] && module.sections[index].size > 0 {
      for header in [object.relHeader[index], object.relaHeader[index]] {
        guard let relocations = header.flatMap(module.relocationSection(at:)),
          let entries = module.relocations(in: relocations),
          let name = entries.lazy.compactMap({ names[Int($0.symbol)] }).first
        else { continue }
        return Acceptance.Refusal(message: "symbol `\(name)' required but not present", then: "no symbols")
      }
    }
    return nil
  }

  /// A machine's own code takes the symbol of the section, at its start, for every symbol of type STT_SECTION.
  ///
  /// - Returns: the name of the symbol if it is missing.
  private mutating func checkSectionSymbol(_ index: Int, _ home: SymbolHome) -> String? {
    let symbol = module.symbolTable.symbols[index]
    switch home {
    case .section(let section):
      if symbols.sectionSymbol[section] == 0 {
        return "\(module.sections[section].name)"
      }
      if symbol.value != 0 { restarted[index] = section }
    case .undefined: return "*UND*"
    case .common: return "*COM*"
    case .absolute:
      if !symbol.isAbsolute || symbol.value != 0 { vanishing.insert(index) }
    }
    return nil
  }

  /// Where one further SHT_RELA of a section is rewritten, BFD means to rewrite them all, and fails at one that it holds
  /// as plain bytes, or whose symbols are not in the output (`_bfd_elf_write_secondary_reloc_section`, bfd/elf.c). It tells
  /// of all that it finds, up to the end of the first section with such.
  private mutating func checkSecondaries() {
    guard !bfd.has(.orphansSecondaryRelocations), !bfd.machine.hasOwnRelocations, refusal == nil
    else { return }
    let secondaries = module.relocationSections.filter(isRewrittenSecondary)
    guard !secondaries.isEmpty else { return }
    var written: [Int: RelocationSection] = [:]
    for relocations in secondaries { written[relocations.index] = relocations }
    let targets = Set(secondaries.map(\.target))
    var complaints: [Int: [String]] = [:]
    var aborted: Set<Int> = []
    for index in object.order where sections.isKept[index] {
      guard let target = written[index]?.target ?? rawTarget(module.sections[index]),
        targets.contains(target), !aborted.contains(target)
      else { continue }
      var lines = [missingRelocations(of: index)]
      if let relocations = written[index], !bfd.has(.failsAtSecondaryRelocations) {
        lines = missingSymbols(ofSecondary: relocations)
        if bfd.has(.abortsOverSecondaryRelocations), !lines.isEmpty { aborted.insert(target) }
      }
      if !lines.isEmpty { complaints[target, default: []] += lines }
    }
    guard let first = object.order.first(where: { complaints[$0] != nil }), let lines = complaints[first]
    else { return }
    refusal = aborted.contains(first) ? .aborted(after: lines) : Acceptance.Refusal(after: lines, "bad value")
  }

  /// The target of further relocations that BFD holds as plain bytes.
  private func rawTarget(_ section: Section) -> Int? {
    guard object.roles[section.index] != .group, imposedType(section) ?? section.type == .rela else {
      return nil
    }
    return newTarget(section, as: .rela)
  }

  /// A section of the type that BFD gives secondary relocations becomes SHT_RELA, with the target that it names.
  private mutating func checkPrivateType() {
    guard bfd.takesPrivateType else { return }
    for index in object.order
    where sections.isKept[index] && module.sections[index].type == .bfdSecondaryRelocations {
      let section = module.sections[index]
      let target = Int(section.info)
      guard target > 0, target < module.sections.count, sections.isKept[target] else { continue }
      if bfd.has(.missesRelocations), object.hasRelocations(target, module), !bfd.machine.hasOwnRelocations,
        refusal == nil
      {
        refusal = Acceptance.Refusal(message: missingRelocations(of: index), then: "bad value")
      }
      let count = section.size / header.relocationSize(hasAddend: true)
      if module.sections[target].isAllocated, count > 0 {
        gained.append(.relocationsAppear(section: target, count: Int(clamping: count)))
      }
    }
  }

  private func missingRelocations(of index: Int) -> String {
    "(\(object.label(index, module))): error: internal relocs missing for secondary reloc section"
  }

  /// A rewritten secondary SHT_RELA must name a symbol of the output in every entry; "no symbol" is not provided for. Entries
  /// in a row with the same symbol count as one. Where BFD aborts, that is after the first line.
  private func missingSymbols(ofSecondary relocations: RelocationSection) -> [String] {
    guard let entries = module.relocations(in: relocations) else { return [] }
    var lines: [String] = []
    var last: UInt32?
    for (position, relocation) in entries.enumerated() where lines.count < RelocationCopying.lineLimit {
      defer { last = relocation.symbol }
      guard relocation.symbol != last, !isInOutput(Int(relocation.symbol)) else { continue }
      let name = relocation.symbol == 0 ? "*ABS*" : module.bfdName(ofSymbol: Int(relocation.symbol))
      lines.append("symbol `\(name)' required but not present")
      if bfd.has(.abortsOverSecondaryRelocations) { break }
      lines.append(
        "(\(object.label(relocations.index, module))): error: secondary reloc \(position) references a missing symbol"
      )
    }
    return lines
  }

  private func isInOutput(_ index: Int) -> Bool {
    guard index > 0, index < symbols.newIndex.count else { return false }
    if symbols.newIndex[index] != 0 { return true }
    let symbol = module.symbolTable.symbols[index]
    guard symbol.isSection, case .section(let section) = SymbolHome(symbol, object) else { return false }
    return symbols.sectionSymbol[section] != 0
  }

  private func isRewrittenSecondary(_ relocations: RelocationSection) -> Bool {
    guard case .secondaryRelocations(let target) = object.roles[relocations.index] else { return false }
    return relocations.count > 0 && imposedType(module.sections[relocations.index]) == nil
      && sections.isKept[target]
      && module.sections[target].size > 0 && object.hasRelocations(target, module)
      && !bfd.machine.hasOwnRelocations
  }

  // MARK: Every relocation section

  private mutating func copy(_ relocations: RelocationSection) {
    guard let target = module.section(at: relocations.target), target.isAllocated, relocations.target != 0
    else {
      gain(relocations)
      return
    }
    switch object.roles[relocations.index] {
    case .bookkeeping, .group: return
    case .relocations: rewrite(relocations)
    case .forgottenRelocations: lose(relocations)
    case .secondaryRelocations: copySecondary(relocations)
    case .section:
      if sections.isKept[relocations.index] { copyRaw(relocations) } else { lose(relocations) }
    }
  }

  /// A relocation section without a loaded target can get one by its name.
  private mutating func gain(_ relocations: RelocationSection) {
    let section = module.sections[relocations.index]
    switch object.roles[relocations.index] {
    case .section, .secondaryRelocations: break
    default: return
    }
    let type = imposedType(section) ?? section.type
    guard relocations.count > 0, sections.isKept[relocations.index], type.isRelocation,
      let target = newTarget(section, as: type), module.sections[target].isAllocated
    else { return }
    gained.append(.relocationsAppear(section: target, count: relocations.count))
  }

  /// A section that only has the name of a relocation section becomes one.
  private mutating func gainByName() {
    for index in object.order where sections.isKept[index] && !module.sections[index].type.isRelocation {
      let section = module.sections[index]
      guard let type = imposedType(section), type.isRelocation, let target = newTarget(section, as: type),
        module.sections[target].isAllocated
      else { continue }
      let count = section.size / header.relocationSize(hasAddend: type == .rela)
      if count > 0 { gained.append(.relocationsAppear(section: target, count: Int(clamping: count))) }
    }
  }

  /// A further relocation section whose target goes keeps its sh_info, which is the index of another section then;
  /// only with SHF_INFO_LINK does BFD notice, and write 0.
  private mutating func gainByStaleTarget() {
    guard !bfd.has(.orphansSecondaryRelocations) else { return }
    for relocations in module.relocationSections {
      guard case .secondaryRelocations(let target) = object.roles[relocations.index],
        !sections.isKept[target],
        sections.isKept[relocations.index], imposedType(module.sections[relocations.index]) == nil,
        !module.sections[relocations.index].flags.contains(.infoLink), relocations.count > 0,
        let now = numbering.section(at: target), module.sections[now].isAllocated
      else { continue }
      gained.append(.relocationsAppear(section: now, count: relocations.count))
    }
  }

  private mutating func rewrite(_ relocations: RelocationSection) {
    let target = relocations.target
    guard sections.isKept[target] else {
      lose(relocations)
      return
    }
    // An empty section's relocations are skipped; the other kind is turned into the kind that is written, and
    // loses what it had in place of an addend. Written anew, the section has no flags but its own, and a livepatch
    // section is one no more.
    if call.mode == .all || module.sections[target].size == 0
      || module.sections[relocations.index].flags.contains(.relaLivepatch)
    {
      lose(relocations)
      return
    }
    if relocations.hasAddends != object.usesRela[target] {
      lose(relocations, .addendLost)
      return
    }
    rewriteSymbols(relocations, isSecondary: false)
  }

  /// - Parameter isSecondary: written by the code for further sections, which has no notion of "no symbol".
  private mutating func rewriteSymbols(_ relocations: RelocationSection, isSecondary: Bool) {
    if hidesSymbols {
      loseSymbols(relocations, isRewritten: !isSecondary)
      return
    }
    let changesTypes = survey[relocations].types.contains {
      !bfd.keepsTypes(in: $0.type) || bfd.machine.dropsSymbol(in: $0.type)
    }
    let joins = !isSecondary && bfd.machine.typeField == .lowestByteAndNumber
    guard
      hasInvalidSymbols || !vanishing.isEmpty || !nameless.isEmpty || !absolute.isEmpty || !restarted.isEmpty
        || !moved.isEmpty || changesTypes || joins,
      let entries = module.relocations(in: relocations)
    else { return }
    var previous: Relocation?
    for relocation in entries {
      if joins { join(&previous, relocation, in: relocations.target) }
      let isLost = vanishing.contains(Int(relocation.symbol)) || relocation.symbol >= module.symbolTable.count
      if !isSecondary, isLost {
        damage.add(relocations.target, relocation, .noSymbol)
      } else if !restarted.isEmpty, let section = restarted[Int(relocation.symbol)] {
        damage.add(relocations.target, relocation, .sectionSymbol(section))
      } else if changesTypes, relocation.symbol != 0, bfd.machine.dropsSymbol(in: relocation.type) {
        damage.add(relocations.target, relocation, .noSymbol)
      } else if changesTypes, !bfd.keepsTypes(in: relocation.type) {
        damage.add(relocations.target, relocation, .typeChanged)
      } else if moved.contains(Int(relocation.symbol)) {
        damage.add(relocations.target, relocation, .moved)
      } else if absolute.contains(Int(relocation.symbol)) {
        damage.add(relocations.target, relocation, .madeAbsolute)
      } else if nameless.contains(Int(relocation.symbol)) {
        damage.add(relocations.target, relocation, .nameLost)
      }
    }
  }

  /// Counts two relocations that become one.
  private mutating func join(_ previous: inout Relocation?, _ relocation: Relocation, in target: Int) {
    let symbol = Int(relocation.symbol)
    let table = module.symbolTable.symbols
    let isNothing =
      symbol == 0 || symbol < table.count && table[symbol].isAbsolute && table[symbol].value == 0
    guard let first = previous, isNothing, bfd.machine.joins(first, relocation) else {
      previous = relocation
      return
    }
    damage.add(target, first, .typeChanged)
    damage.add(target, relocation, .typeChanged)
    previous = nil
  }

  /// All symbols are in a table that the kernel does not come to.
  ///
  /// - Parameter isRewritten: whether symbols that never existed become "no symbol".
  private mutating func loseSymbols(_ relocations: RelocationSection, isRewritten: Bool) {
    guard let entries = module.relocations(in: relocations) else { return }
    for relocation in entries
    where relocation.symbol != 0 && (isRewritten || relocation.symbol < module.symbolTable.count) {
      damage.add(relocations.target, relocation, .noSymbol)
    }
  }

  private mutating func lose(
    _ relocations: RelocationSection, _ outcome: RelocationChange.Outcome = .notApplied
  ) {
    guard let entries = module.relocations(in: relocations) else { return }
    for relocation in entries {
      damage.add(relocations.target, relocation, outcome)
    }
  }

  /// A further SHT_RELA: rewritten like the first, unless its name makes BFD give it the type SHT_RELA too early; and
  /// only together with relocations in the first, and where BFD's common code does it.
  private mutating func copySecondary(_ relocations: RelocationSection) {
    if imposedType(module.sections[relocations.index]) != nil {
      copyRaw(relocations)
    } else if bfd.has(.orphansSecondaryRelocations) || call.mode == .all
      || !sections.isKept[relocations.target]
    {
      lose(relocations)
    } else if isRewrittenSecondary(relocations) {
      rewriteSymbols(relocations, isSecondary: true)
    } else {
      keepIndexes(relocations)
    }
  }

  private func imposedType(_ section: Section) -> SectionType? {
    bfd.imposedType(on: section, header)
  }

  /// Copied as bytes: the symbol indexes stay, the symbols behind them do not.
  private mutating func copyRaw(_ relocations: RelocationSection) {
    let section = module.sections[relocations.index]
    let newType = imposedType(section) ?? section.type
    let target = newTarget(section, as: newType)
    guard newType == section.type, target == relocations.target else {
      lose(relocations)
      if let target, newType.isRelocation, module.sections[target].isAllocated, relocations.count > 0 {
        gained.append(.relocationsAppear(section: target, count: relocations.count))
      }
      return
    }
    keepIndexes(relocations)
  }

  private mutating func keepIndexes(_ relocations: RelocationSection) {
    if hidesSymbols {
      loseSymbols(relocations, isRewritten: false)
      return
    }
    guard let entries = module.relocations(in: relocations) else { return }
    for relocation in entries where relocation.symbol != 0 {
      if let outcome = symbolAfterwards(Int(relocation.symbol)) {
        damage.add(relocations.target, relocation, outcome)
      }
    }
  }

  /// sh_info of a relocation section that BFD holds as plain bytes: looked up by the section's name
  /// (`assign_section_numbers`, bfd/elf.c).
  private func newTarget(_ section: Section, as type: SectionType) -> Int? {
    let prefix = type == .rela ? 5 : 4
    let isNamedAfterTarget = type == .rela ? section.name.hasPrefix(".rela") : section.name.hasPrefix(".rel")
    guard isNamedAfterTarget else { return nil }
    return firstKeptByName[section.name.dropFirst(prefix)]
  }

  /// What an unchanged symbol index names in the output; nil where that is the same symbol as before.
  private func symbolAfterwards(_ index: Int) -> RelocationChange.Outcome? {
    let isLost = index >= symbols.entries.count
    // A symbol that never existed cannot be lost.
    if index >= module.symbolTable.count { return isLost ? nil : .symbol(0) }
    guard !isLost else { return .noSymbol }
    switch symbols.entries[index] {
    case nil: return .noSymbol
    case .symbol(let now)?:
      if now == index && nameless.contains(index) { return .nameLost }
      if now == index && moved.contains(index) { return .moved }
      if now == index && absolute.contains(index) { return .madeAbsolute }
      return now == index || isSameSymbol(now, index) ? nil : .symbol(now)
    case .addedSectionSymbol(let section)?:
      let before =
        module.symbolTable.symbols.indices.contains(index) ? module.symbolTable.symbols[index] : nil
      let isSame = before.map {
        // A symbol at the start of its section comes to the same address.
        let isPlain = $0.isSection || bfd.machine.telling == .nothing
        return isPlain && $0.value == 0 && SymbolHome($0, object) == .section(section)
      }
      return isSame ?? false ? nil : .sectionSymbol(section)
    }
  }

  /// Two entries that the loader cannot tell apart: one as it is afterwards, one as it was.
  private func isSameSymbol(_ left: Int, _ right: Int) -> Bool {
    guard module.symbolTable.symbols.indices.contains(right) else { return false }
    let a = module.symbolTable.symbols[left]
    let b = module.symbolTable.symbols[right]
    // An absolute 0 is as good as no symbol, whatever its name.
    if a.isAbsolute || absolute.contains(left), b.isAbsolute, a.value == 0 && b.value == 0 { return true }
    return header.machine.isSameAddress(a, b)
  }
}

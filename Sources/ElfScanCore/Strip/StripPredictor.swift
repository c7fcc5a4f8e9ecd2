/// Predicts what GNU strip does to a module: the stages of BFD and objcopy, one after the other.
public struct StripPredictor {
  let module: Module
  let survey: RelocationSurvey
  var collector: SymbolCollector
  private let buildNotes: [Int: BuildNotes]
  private let properties: GnuProperties
  private var known: [Key: StripOutcome] = [:]
  /// Whether the module is of ordinary shape.
  private let ordinary: OrdinaryShape?
  /// Whether its debugging information is too; filled when first needed.
  private var hasOrdinaryDebugging: Bool?

  private struct Key: Hashable {
    let bfd: Bfd
    let call: StripCall
  }

  /// What strips built for the module's machine have in common.
  private let machine: MachineFacts

  /// A predictor for one module.
  public init(_ module: Module) {
    self.init(module, RelocationSurvey(module))
  }

  init(_ module: Module, _ survey: RelocationSurvey) {
    self.module = module
    self.survey = survey
    collector = SymbolCollector(module, survey)
    buildNotes = module.buildNotes
    properties = GnuProperties.of(module)
    ordinary = OrdinaryShape(module, properties)
    machine = MachineFacts.of(module.header?.machine ?? .none) ?? .unmeasured
  }

  /// What strip or objcopy of this release does to the module in this mode, with these edits.
  public mutating func predict(
    _ release: BinutilsRelease, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) -> StripPrediction {
    if mode != .all, edits.isEmpty, isOrdinary(readsDebugging: mode == .objcopy) {
      return StripPrediction(release, mode, .ordinary(losesSignature: module.signature != nil))
    }
    return model(release, mode, edits)
  }

  /// Whether the module is of ordinary shape; then no strip does it harm.
  ///
  /// - Parameter readsDebugging: whether debugging information is looked at, as objcopy and llvm-strip do.
  mutating func isOrdinary(readsDebugging: Bool) -> Bool {
    guard let ordinary else { return false }
    if !readsDebugging { return true }
    let isOrdinary = hasOrdinaryDebugging ?? ordinary.hasOrdinaryDebugging()
    hasOrdinaryDebugging = isOrdinary
    return isOrdinary
  }

  /// What the full model says, ordinary shape or not.
  mutating func model(
    _ release: BinutilsRelease, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) -> StripPrediction {
    let call = StripCall(mode: mode, edits: edits)
    let bfd = Bfd(release, machine)
    let key = Key(bfd: bfd, call: call)
    if let outcome = known[key] { return StripPrediction(release, mode, outcome) }
    let outcome = StripRun(
      module: module, survey: survey, buildNotes: buildNotes, properties: properties, bfd: bfd, call: call
    ).outcome(&collector)
    known[key] = outcome
    return StripPrediction(release, mode, outcome)
  }
}

/// One run of strip on one module.
private struct StripRun {
  let module: Module
  let survey: RelocationSurvey
  let buildNotes: [Int: BuildNotes]
  let properties: GnuProperties
  let bfd: Bfd
  let call: StripCall

  func outcome(_ collector: inout SymbolCollector) -> StripOutcome {
    guard let header = module.header else {
      return refused(Acceptance.Refusal.notRecognised, MessageLog())
    }
    let (object, refusal) = Acceptance.open(module, header, properties, bfd)
    if let refusal {
      return refusal.isUnknownType && bfd.has(.copiesWhatItRefuses)
        ? copiedForNoMachine() : refused(refusal, object.log)
    }
    if module.symbolTable.symbols.contains(where: \.lacksExtendedIndex) {
      let message = "symbol references nonexistent SHT_SYMTAB_SHNDX section"
      return refused(Acceptance.Refusal(message: message), object.log)
    }
    var log = object.log
    if bfd.has(.refusesUnsupportedSymbols), let message = unsupportedSymbol() {
      log.add(message)
      return refused(Acceptance.Refusal(message: "cause of error unknown"), log)
    }
    let sections = SectionSelection(object, module, call, bfd)
    if crashesOnDroppedGroup(object, sections) { return crashed(log) }
    reportCopying(object, sections, &log)
    if let refusal = pastEndRefusal(object, sections) { return refused(refusal, log) }
    let notes = NoteMerging(buildNotes, object, module, header, survey, sections, call, bfd)
    report(notes, &log)
    if notes.stopsAtOnce, let refusal = notes.refusal { return refused(refusal, log) }

    let reading = RelocationReading(
      object, module, header, survey, sections, readBefore: notes.readTargets, call, bfd)
    if call.mode != .all || bfd.has(.stripAllReadsRelocations), let stop = stopWhileReading(reading, &log) {
      return refused(stop, log)
    }
    var needed = call.mode == .all ? SymbolSet(count: 0) : collector.symbols(of: reading.sources)
    if bfd.machine.hasOwnRelocations(header) { addSectionSymbols(of: object, to: &needed) }
    for group in module.groups where sections.isKept[group.index] {
      needed.insert(Int(group.signature))
    }
    let kept = SymbolSelection(object, module, sections, needed: needed, call, bfd)
    if kept.isFatal { return crashed(log) }
    let symbols = SymbolNumbering(object, module, sections, kept, call, bfd)
    if let refusal = linkOrderRefusal(object, sections) { return refused(refusal, log) }
    let listed = Dictionary(module.groups.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = GroupWriting(object, module, sections, symbols, listed, bfd)
    if groups.followsNullPointer { return crashed(log) }
    if let refusal = groups.refusal { return crashedOrRefused(refusal, log, groups) }
    let written = call.mode == .all ? SymbolSet(count: 0) : collector.symbols(of: reading.written)
    let numbering = SectionNumbering(object, module, sections, call)
    let copying = RelocationCopying(
      object, module, header, sections, numbering, symbols, written: written,
      hasInvalidSymbols: reading.invalidSymbols + notes.invalidSymbols.count > 0,
      stranded: kept.stranded, call, bfd)
    if let refusal = copying.refusal ?? notes.refusal { return crashedOrRefused(refusal, log, groups) }
    let changes = LoaderChange.all(
      object, module, header, sections, numbering, symbols, stranded: kept.stranded, call, bfd)
    return finished(log, groups, copying.damage, changes + notes.changes + copying.gained)
  }

  /// What is said of the first symbol of a binding or type without a meaning.
  private func unsupportedSymbol() -> String? {
    guard let index = module.symbolTable.symbols.firstIndex(where: \.isUnsupported) else { return nil }
    let symbol = module.symbolTable.symbols[index]
    return "symbol number \(index) uses unsupported "
      + ((3...9).contains(symbol.binding) ? "binding of \(symbol.binding)" : "type of \(symbol.type)")
  }

  /// Where relocations name the symbol of a section instead of any symbol of type STT_SECTION, all of those are needed if
  /// one is.
  private func addSectionSymbols(of object: BfdObject, to needed: inout SymbolSet) {
    guard !needed.isEmpty else { return }
    var homes: Set<SymbolHome> = []
    for (index, symbol) in module.symbolTable.symbols.enumerated()
    where symbol.isSection && needed.contains(index) {
      homes.insert(SymbolHome(symbol, object))
    }
    for (index, symbol) in module.symbolTable.symbols.enumerated()
    where symbol.isSection && homes.contains(SymbolHome(symbol, object)) {
      needed.insert(index)
    }
  }

  /// What is printed while sections and symbols are copied, without consequence.
  private func reportCopying(_ object: BfdObject, _ sections: SectionSelection, _ log: inout MessageLog) {
    if module.hasMisplacedNames {
      let strings = module.sections[module.symbolTable.section].link
      log.add(
        "attempt to load strings from a non-string section (number \(strings))",
        count: module.symbolTable.symbols.count { $0.nameOffset != 0 })
    } else if !module.symbolsWithoutName.isEmpty {
      log.add("invalid string offset for section `.strtab'")
    }
    for index in object.order where sections.isKept[index] {
      let section = module.sections[index]
      let unknown = section.flags.subtracting(.knownToBfd)
      if bfd.has(.reportsUnknownFlags), !unknown.isEmpty {
        log.add("\(section.name): warning: retaining unknown section flag(s) \(hex(unknown.rawValue))")
      }
      guard case .secondaryRelocations(let target) = object.roles[index], section.size != 0,
        !bfd.has(.orphansSecondaryRelocations),
        SpecialSections.imposedType(on: section.name, defaultsToRela: true, knowsRelr: true) == nil
      else { continue }
      if call.mode == .all {
        log.add("link section cannot be set because the output file does not have a symbol table")
      } else if !sections.isKept[target] {
        log.add("info section index cannot be set because the section is not in the output")
      }
    }
  }

  private func report(_ notes: NoteMerging, _ log: inout MessageLog) {
    for message in notes.messages { log.add(message) }
    if notes.invalidSymbols.count > 0 {
      log.add(
        "relocation has invalid symbol index \(notes.invalidSymbols.first)", count: notes.invalidSymbols.count
      )
    }
  }

  private func crashesOnDroppedGroup(_ object: BfdObject, _ sections: SectionSelection) -> Bool {
    guard bfd.has(.crashesOnDroppedGroup) else { return false }
    return module.groups.contains { group in
      guard object.isCreated[group.index], !sections.isKept[group.index],
        let ring = SectionSelection.ring(of: group.index, object, sections.ringOf)
      else { return false }
      return sections.rings[ring].hasDroppedMemberWithEmptyRelocations
    }
  }

  /// A section past the end of the file that was let in is noticed when it is copied.
  private func pastEndRefusal(_ object: BfdObject, _ sections: SectionSelection) -> Acceptance.Refusal? {
    let isLost = module.sections.contains { section in
      guard section.extendsPastEndOfFile, section.size > 0 else { return false }
      switch object.roles[section.index] {
      case .section, .group, .secondaryRelocations:
        return sections.isKept[section.index] || section.type == .note
      case .relocations(let target): return sections.isKept[target]
      case .bookkeeping, .forgottenRelocations: return false
      }
    }
    let isTooLong =
      bfd.has(.alignsFileOffsets) && FileLength.end(of: object, module, sections) > FileLength.fileLimit
    return isLost || isTooLong ? Acceptance.Refusal(message: "file truncated") : nil
  }

  private func stopWhileReading(_ reading: RelocationReading, _ log: inout MessageLog) -> Acceptance.Refusal?
  {
    if reading.invalidSymbols > 0 {
      log.add(
        "relocation has invalid symbol index \(reading.firstInvalidSymbol)", count: reading.invalidSymbols)
      // With --strip-all the relocations are dropped anyway, and plain objcopy goes on with "no symbol", unless a
      // further relocation section of a target is concerned.
      if call.filtersSymbols && call.mode != .all || reading.hasInvalidSecondary {
        return Acceptance.Refusal(message: "bad value")
      }
    }
    if let type = reading.unknownType {
      return Acceptance.Refusal(message: "unsupported relocation type \(hex(type))")
    }
    return nil
  }

  /// SHF_LINK_ORDER to a section that goes (`assign_section_numbers`, bfd/elf.c).
  private func linkOrderRefusal(_ object: BfdObject, _ sections: SectionSelection) -> Acceptance.Refusal? {
    for index in object.order where sections.isKept[index] {
      let section = module.sections[index]
      guard section.flags.contains(.linkOrder), section.link != 0, !sections.isKept[Int(section.link)] else {
        continue
      }
      return Acceptance.Refusal(
        message: "sh_link of section `\(section.name)' points to removed section "
          + "`\(module.sectionLabel(Int(section.link)))'")
    }
    return nil
  }

  // MARK: Results

  /// Whether a group was written past the start of its buffer, after which anything can happen.
  private func overwritesMemory(_ groups: GroupWriting) -> Bool {
    bfd.has(.overrunsGroupList) && groups.overfull > 0
  }

  private func crashedOrRefused(
    _ refusal: Acceptance.Refusal, _ log: MessageLog, _ groups: GroupWriting
  ) -> StripOutcome {
    if overwritesMemory(groups), bfd.has(.diesOfOverrun) {
      return finished(log, groups, RelocationDamage(), [])
    }
    return refused(refusal, log, groups)
  }

  private func refused(
    _ refusal: Acceptance.Refusal, _ log: MessageLog, _ groups: GroupWriting? = nil
  ) -> StripOutcome {
    var log = log
    log.end(with: refusal.message)
    return StripOutcome(
      outcome: .refuses, exitStatus: 1, overfullGroups: groups?.overfull ?? 0,
      underfullGroups: groups?.underfull ?? 0, messages: log.messages,
      overwritesMemory: groups.map(overwritesMemory) ?? false)
  }

  /// The file of no machine in particular that comes out where BFD did not know the one it was given.
  private func copiedForNoMachine() -> StripOutcome {
    StripOutcome(
      outcome: .damages, exitStatus: 0, messages: [],
      loaderChanges: [.machineLost] + (call.mode == .all ? [.symbolsRemoved] : []),
      losesSignature: module.signature != nil)
  }

  private func crashed(_ log: MessageLog) -> StripOutcome {
    StripOutcome(outcome: .crashes, exitStatus: nil, messages: log.messages)
  }

  private func finished(
    _ log: MessageLog, _ groups: GroupWriting, _ damage: RelocationDamage, _ changes: [LoaderChange]
  ) -> StripOutcome {
    let overwrites = overwritesMemory(groups)
    let dies = overwrites && bfd.has(.diesOfOverrun)
    let outcome: StripPrediction.Outcome =
      if dies {
        .crashes
      } else if damage.count > 0 || !changes.isEmpty {
        .damages
      } else if groups.overfull + groups.underfull > 0 || !log.messages.isEmpty {
        .warns
      } else {
        .clean
      }
    return StripOutcome(
      outcome: outcome, exitStatus: dies ? nil : 0, overfullGroups: groups.overfull,
      underfullGroups: groups.underfull, messages: log.messages, damage: damage,
      loaderChanges: LoaderChange.limited(changes), overwritesMemory: overwrites,
      losesSignature: module.signature != nil)
  }
}

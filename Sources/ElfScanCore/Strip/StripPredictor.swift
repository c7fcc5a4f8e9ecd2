/// Predicts what GNU strip does to a module: the stages of BFD and objcopy, one after the other.
public struct StripPredictor {
  private let module: Module
  private var cache: [CacheKey: StripPrediction] = [:]

  private struct CacheKey: Hashable {
    let behavior: StripBehavior
    let mode: StripMode
  }

  /// A predictor for one module.
  public init(_ module: Module) {
    self.module = module
  }

  /// What `strip` of this release does to the module in this mode.
  public mutating func predict(_ release: BinutilsRelease, _ mode: StripMode) -> StripPrediction {
    // Releases of one generation differ only in the lines of their assertions.
    StripRun(module: module, release: release, mode: mode).prediction()
  }
}

/// One run of strip on one module.
private struct StripRun {
  let module: Module
  let release: BinutilsRelease
  let mode: StripMode
  private var behavior: StripBehavior { release.behavior }

  init(module: Module, release: BinutilsRelease, mode: StripMode) {
    self.module = module
    self.release = release
    self.mode = mode
  }

  func prediction() -> StripPrediction {
    guard let header = module.header else {
      return refused(Acceptance.Refusal.notRecognised, MessageLog())
    }
    let (object, refusal) = Acceptance.open(module, header, behavior)
    if let refusal { return refused(refusal, object.log) }
    if module.symbolTable.symbols.contains(where: \.lacksExtendedIndex) {
      return refused(
        Acceptance.Refusal(message: "symbol references nonexistent SHT_SYMTAB_SHNDX section"), object.log)
    }
    let sections = SectionSelection(object, module, mode)
    var log = object.log
    if crashesOnDroppedGroup(object, sections) { return crashed(log) }
    reportCopying(object, sections, &log)
    if let refusal = pastEndRefusal(object, sections) { return refused(refusal, log) }

    let readsRelocations = mode != .all || behavior.stripAllReadsRelocations
    var reading = RelocationReading(object, module, header, sections, mode, behavior)
    if readsRelocations, let stop = stopWhileReading(reading, &log) { return refused(stop, log) }
    reading.need(signaturesOf: module.groups, sections)

    let kept = SymbolSelection(object, module, sections, needed: reading.needed, mode)
    let symbols = SymbolNumbering(object, module, sections, kept, mode, behavior)
    if let refusal = linkOrderRefusal(object, sections) { return refused(refusal, log) }
    let listed = Dictionary(module.groups.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = GroupWriting(object, module, sections, symbols, listed, behavior)
    if let refusal = groups.refusal { return crashedOrRefused(refusal, log, groups) }
    let copying = RelocationCopying(object, module, header, sections, symbols, reading, mode, behavior)
    if let refusal = copying.refusal { return crashedOrRefused(refusal, log, groups) }
    let changes = LoaderChange.all(object, module, header, sections, symbols, mode, behavior)
    return finished(log, groups, copying.damage, changes)
  }

  /// What is printed while sections and symbols are copied, without consequence.
  private func reportCopying(_ object: BfdObject, _ sections: SectionSelection, _ log: inout MessageLog) {
    if !module.symbolsWithoutName.isEmpty { log.add("invalid string offset for section `.strtab'") }
    for index in object.order where sections.isKept[index] {
      let section = module.sections[index]
      let unknown = section.flags.subtracting(.knownToBfd)
      if behavior.reportsUnknownFlags, !unknown.isEmpty {
        log.add("\(section.name): warning: retaining unknown section flag(s) \(hex(unknown.rawValue))")
      }
      guard case .secondaryRelocations(let target) = object.roles[index], section.size != 0,
        !behavior.orphansSecondaryRelocations(module.header?.machine ?? .x8664),
        SpecialSections.imposedType(on: section.name, defaultsToRela: true, knowsRelr: true) == nil
      else { continue }
      if mode == .all {
        log.add("link section cannot be set because the output file does not have a symbol table")
      } else if !sections.isKept[target] {
        log.add("info section index cannot be set because the section is not in the output")
      }
    }
  }

  /// Until 2.39 strip follows a null pointer where a group goes whose members go too, one of them with an empty
  /// relocation section (`_bfd_elf_fixup_group_sections`, bfd/elf.c).
  private func crashesOnDroppedGroup(_ object: BfdObject, _ sections: SectionSelection) -> Bool {
    guard case .unbounded = behavior.groupWriting else { return false }
    return module.groups.contains { group in
      guard object.isCreated[group.index], !sections.isKept[group.index],
        let ring = SectionSelection.ring(of: group.index, object, sections.ringOf)
      else { return false }
      return sections.rings[ring].hasDroppedMemberWithEmptyRelocations
    }
  }

  /// Until 2.39 a section past the end of the file is noticed when it is copied.
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
    return isLost ? Acceptance.Refusal(message: "file truncated") : nil
  }

  private func stopWhileReading(_ reading: RelocationReading, _ log: inout MessageLog) -> Acceptance.Refusal?
  {
    if reading.invalidSymbols > 0 {
      log.add(
        "relocation has invalid symbol index \(reading.firstInvalidSymbol)", count: reading.invalidSymbols)
      // With --strip-all the relocations are dropped anyway, and the message has no consequence, unless a further
      // relocation section of a target is concerned.
      if mode != .all || reading.hasInvalidSecondary { return Acceptance.Refusal(message: "bad value") }
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
    if case .unbounded = behavior.groupWriting { return groups.overfull > 0 }
    return false
  }

  private func crashedOrRefused(
    _ refusal: Acceptance.Refusal, _ log: MessageLog, _ groups: GroupWriting
  ) -> StripPrediction {
    if overwritesMemory(groups) { return finished(log, groups, RelocationDamage(), []) }
    return refused(refusal, log, groups.assertions(behavior))
  }

  private func refused(
    _ refusal: Acceptance.Refusal, _ log: MessageLog, _ assertions: [AssertionHit] = []
  ) -> StripPrediction {
    var log = log
    log.add(refusal.message)
    return StripPrediction(
      release: release, mode: mode, outcome: .refuses, exitStatus: 1, assertions: assertions,
      messages: log.messages, damagedRelocations: 0, relocationChanges: [], loaderChanges: [],
      losesSignature: false)
  }

  private func crashed(_ log: MessageLog) -> StripPrediction {
    StripPrediction(
      release: release, mode: mode, outcome: .crashes, exitStatus: nil, assertions: [],
      messages: log.messages,
      damagedRelocations: 0, relocationChanges: [], loaderChanges: [], losesSignature: false)
  }

  private func finished(
    _ log: MessageLog, _ groups: GroupWriting, _ damage: RelocationDamage, _ changes: [LoaderChange]
  ) -> StripPrediction {
    let assertions = groups.assertions(behavior)
    let overwrites = overwritesMemory(groups)
    let outcome: StripPrediction.Outcome =
      if overwrites {
        .crashes
      } else if damage.count > 0 || !changes.isEmpty {
        .damages
      } else if !assertions.isEmpty || !log.messages.isEmpty {
        .warns
      } else {
        .clean
      }
    return StripPrediction(
      release: release, mode: mode, outcome: outcome, exitStatus: overwrites ? nil : 0,
      assertions: assertions,
      messages: log.messages, damagedRelocations: damage.count, relocationChanges: damage.samples,
      loaderChanges: changes,
      losesSignature: module.signature != nil)
  }
}

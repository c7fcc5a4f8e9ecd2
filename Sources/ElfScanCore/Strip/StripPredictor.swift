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
    let sections = SectionSelection(object, module, mode)
    var log = object.log
    reportCopying(object, sections, &log)
    if let refusal = pastEndRefusal(object, sections) { return refused(refusal, log) }

    let readsRelocations = mode != .all || behavior.stripAllReadsRelocations
    var reading = RelocationReading(object, module, header, sections, behavior)
    if readsRelocations, let stop = stopWhileReading(reading, &log) { return refused(stop, log) }
    reading.need(signaturesOf: module.groups, sections)

    let kept = SymbolSelection(object, module, sections, needed: reading.needed, mode)
    let symbols = SymbolNumbering(object, module, sections, kept, behavior)
    if let refusal = linkOrderRefusal(object, sections) { return refused(refusal, log) }
    let groups = GroupWriting(object, module, sections, symbols)
    let changes = LoaderChange.all(object, module, header, sections, mode, behavior)
    if mode == .all {
      return finished(log, groups, count: loadedRelocations(), samples: [], changes)
    }
    if let refusal = groupRefusal(groups) { return refused(refusal, log) }
    let copying = RelocationCopying(object, module, header, sections, symbols, reading, behavior)
    if let refusal = copying.refusal { return refused(refusal, log, groups.assertions(behavior)) }
    return finished(log, groups, count: copying.damage.count, samples: copying.damage.samples, changes)
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
        !behavior.orphansSecondaryRelocations,
        SpecialSections.imposedType(on: section.name, defaultsToRela: true, knowsRelr: true) == nil
      else { continue }
      if mode == .all {
        log.add("link section cannot be set because the output file does not have a symbol table")
      } else if !sections.isKept[target] {
        log.add("info section index cannot be set because the section is not in the output")
      }
    }
  }

  /// Until 2.39 a section past the end of the file is noticed when it is copied.
  private func pastEndRefusal(_ object: BfdObject, _ sections: SectionSelection) -> Acceptance.Refusal? {
    let isLost = module.sections.contains { section in
      guard section.extendsPastEndOfFile, section.size > 0 else { return false }
      switch object.roles[section.index] {
      case .section, .group, .secondaryRelocations: return sections.isKept[section.index] || section.type == .note
      case .relocations(let target): return sections.isKept[target]
      case .bookkeeping, .forgottenRelocations: return false
      }
    }
    return isLost ? Acceptance.Refusal(message: "file truncated") : nil
  }

  private func stopWhileReading(_ reading: RelocationReading, _ log: inout MessageLog) -> Acceptance.Refusal? {
    if reading.invalidSymbols > 0 {
      log.add("relocation has invalid symbol index \(reading.firstInvalidSymbol)", count: reading.invalidSymbols)
      // With --strip-all the relocations are dropped anyway, and the message has no consequence.
      if mode != .all { return Acceptance.Refusal(message: "bad value") }
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
      guard section.flags.contains(.linkOrder), section.link != 0, !sections.isKept[Int(section.link)] else { continue }
      return Acceptance.Refusal(
        message: "sh_link of section `\(section.name)' points to removed section "
          + "`\(module.sectionLabel(Int(section.link)))'")
    }
    return nil
  }

  private func groupRefusal(_ groups: GroupWriting) -> Acceptance.Refusal? {
    if groups.unsigned > 0 || groups.impossible > 0 {
      return Acceptance.Refusal(message: "bad value")
    }
    if behavior.groupWriting == .refused, groups.overfull + groups.underfull > 0 {
      return Acceptance.Refusal(message: "corrupted group section")
    }
    return nil
  }

  private func loadedRelocations() -> Int {
    module.relocationSections.reduce(0) { total, section in
      total + (module.section(at: section.target)?.isAllocated ?? false ? section.count : 0)
    }
  }

  // MARK: Results

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

  private func finished(
    _ log: MessageLog, _ groups: GroupWriting, count: Int, samples: [RelocationChange], _ changes: [LoaderChange]
  ) -> StripPrediction {
    let assertions = groups.assertions(behavior)
    let overwrites: Bool
    if case .unbounded = behavior.groupWriting { overwrites = groups.overfull > 0 } else { overwrites = false }
    let outcome: StripPrediction.Outcome =
      if overwrites {
        .crashes
      } else if count > 0 || !changes.isEmpty {
        .damages
      } else if !assertions.isEmpty || !log.messages.isEmpty {
        .warns
      } else {
        .clean
      }
    return StripPrediction(
      release: release, mode: mode, outcome: outcome, exitStatus: overwrites ? nil : 0, assertions: assertions,
      messages: log.messages, damagedRelocations: count, relocationChanges: samples, loaderChanges: changes,
      losesSignature: module.signature != nil)
  }
}

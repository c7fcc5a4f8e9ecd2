/// Predicts what GNU strip does to a module: the stages of BFD and objcopy, one after the other.
public struct StripPredictor {
  let module: Module
  let survey: RelocationSurvey
  var shared: SharedFindings
  private let buildNotes: [Int: BuildNotes]
  private let properties: GnuProperties
  /// What was predicted, with the release that it was predicted for.
  private var known: [StripCall: [(bfd: Bfd, outcome: StripOutcome)]] = [:]
  /// Whether the module is of ordinary shape.
  private let ordinary: OrdinaryShape?
  /// Whether its debugging information is too; filled when first needed.
  private var hasOrdinaryDebugging: Bool?

  /// What strips built for the module's machine have in common.
  private let machine: MachineFacts

  /// A predictor for one module.
  public init(_ module: Module) {
    self.init(module, RelocationSurvey(module))
  }

  init(_ module: Module, _ survey: RelocationSurvey) {
    self.module = module
    self.survey = survey
    shared = SharedFindings(module, survey)
    buildNotes = module.buildNotes
    properties = GnuProperties.of(module)
    ordinary = OrdinaryShape(module, properties)
    machine = MachineFacts.of(module.header) ?? .noMachine
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

  /// The object that strip or objcopy of this release would write of the module; nil where it writes none, or nobody can tell
  /// what.
  public mutating func output(
    _ release: BinutilsRelease, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) -> OutputObject? {
    run(Bfd(release, machine), StripCall(mode: mode, edits: edits), keepsOutput: true).result(&shared).output
  }

  private func run(_ bfd: Bfd, _ call: StripCall, keepsOutput: Bool = false) -> StripRun {
    StripRun(
      module: module, survey: survey, buildNotes: buildNotes, properties: properties, bfd: bfd, call: call,
      keepsOutput: keepsOutput)
  }

  /// What the full model says, ordinary shape or not.
  mutating func model(
    _ release: BinutilsRelease, _ mode: StripMode, _ edits: CopyEdits = CopyEdits()
  ) -> StripPrediction {
    let call = StripCall(mode: mode, edits: edits)
    let bfd = Bfd(release, machine)
    if let alike = known[call]?.first(where: { $0.bfd.answersAlike(bfd) }) {
      return StripPrediction(release, mode, alike.outcome)
    }
    let outcome = run(bfd, call).result(&shared).outcome
    known[call, default: []].append((bfd, outcome))
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
  /// Whether the object is wanted, and not only what it comes to.
  let keepsOutput: Bool

  func result(_ shared: inout SharedFindings) -> StripResult {
    guard let header = module.header else {
      return refused(.notRecognised, MessageLog())
    }
    let (object, refusal) = Acceptance.open(module, header, properties, bfd)
    if let refusal {
      return refusal.isOfNoMachine && call.mode != .objcopy && bfd.has(.copiesWhatItRefuses)
        ? copiedForNoMachine(object.log, &shared) : refused(refusal, object.log)
    }
    var log = object.log
    if let message = unreadableSymbol() {
      // The error that strip adds is an old one.
      return refused(Acceptance.Refusal(message, then: bfd.oldError), log)
    }
    let sections = SectionSelection.of(object, module, call, bfd)
    let context = StripContext(
      module: module, header: header, survey: survey, call: call, bfd: bfd, object: object, sections: sections
    )
    if crashesOnDroppedGroup(context) { return crashed(log) }
    reportCopying(context, &log)
    let notes = NoteMerging.of(buildNotes, context)
    log.add(notes.log)
    if let refusal = notes.refusal { return refused(refusal, log) }

    let reading = RelocationReading.of(context, readBefore: notes.readTargets)
    // After a failure strip goes on only with what comes before copying.
    let readsRelocations = call.mode != .all || bfd.has(.stripAllReadsRelocations) && !notes.hasFailed
    if readsRelocations {
      if reading.assertions > 0 {
        log.add(
          .relocationAssertion, "assertion fail \(bfd.machine.relocationCode ?? "")",
          count: reading.assertions)
        if call.mode != .all, bfd.has(.crashesAtSpecialSymbols) { return crashed(log) }
      }
      if let target = reading.secondaryTarget, bfd.has(.refusesSecondaryRelocations) {
        return refused(secondaryRefusal(target), log)
      }
      if reading.hasWithoutAddends, bfd.has(.refusesRelocationsOfOtherKind) { return refused(.silent, log) }
      let complaints = RelocationComplaints(context: context)
      if let stop = complaints.report(reading, &log) { return refused(stop, log) }
    }
    if let refusal = pastEndRefusal(context, &log) { return refused(refusal, log) }
    var needed = call.mode == .all ? SymbolSet(count: 0) : shared.symbols(of: reading.sources)
    if bfd.machine.hasOwnRelocations { addSectionSymbols(context, to: &needed) }
    for group in module.groups where sections.isKept[group.index] {
      needed.insert(Int(group.signature))
    }
    let kept = SymbolSelection.of(context, needed: needed)
    if kept.isFatal { return crashed(log) }
    let symbols = SymbolNumbering.of(context, kept)
    if notes.hasFailed, !bfd.has(.goesOnAfterFailure) { return refused(.silent, log) }
    let place = placeOfLayout(context, notes)
    if let refusal = alignmentRefusal(context, at: place, &log) { return refused(refusal, log) }
    let links = SectionLinks.of(context, hasSymbolTable: symbols.hasTable)
    let linkRefusal = links.orderRefusal(at: place, &log)
    if links.crash(after: linkRefusal) { return crashed(log) }
    if let linkRefusal { return refused(linkRefusal, log) }
    if crashesWithoutCounterpart(context) { return crashed(log) }
    let groups = GroupWriting.of(context, symbols, at: place)
    if groups.followsNullPointer { return crashed(log) }
    if let refusal = groups.refusal { return crashedOrRefused(refusal, log, groups) }
    for message in notes.lateMessages { log.add(message) }
    let written = call.mode == .all ? SymbolSet(count: 0) : shared.symbols(of: reading.written)
    let numbering = SectionNumbering.of(object, module, sections, hasSymbols: symbols.hasTable, call)
    links.report(numbering, &log)
    // What is left unfinished is not written out.
    if notes.hasFailed { return crashedOrRefused(.silent, log, groups) }
    var writing = RelocationWriting.of(
      object, module, header, survey, sections, symbols, written: written, call, bfd)
    if let refusal = writing.refusal ?? sizeRefusal(context) {
      return crashedOrRefused(refusal, log, groups)
    }
    let spoiled = object.order.filter { sections.isKept[$0] && bfd.machine.spoils(module.sections[$0]) }
    writing.bfd = bfd.askedAnew()
    let result = ObjectWriting(
      object: object, module: module, header: header, sections: sections, symbols: symbols,
      numbering: numbering, writing: writing, groups: groups, changedContents: notes.changed + spoiled,
      call: call, bfd: writing.bfd)
    return finished(
      log, groups, shared.harm(of: result), keepsOutput ? result.output(isWhole: true) : nil)
  }

  /// What is said of the first symbol that BFD does not take: its section number is in a table that there is not, or its
  /// binding or type is without a meaning.
  private func unreadableSymbol() -> StripMessage? {
    if let index = module.symbolTable.symbols.firstIndex(where: \.lacksExtendedIndex) {
      return StripMessage(
        .missingExtendedIndex, "symbol number \(index) references nonexistent SHT_SYMTAB_SHNDX section")
    }
    guard let index = module.symbolTable.symbols.firstIndex(where: \.isUnsupported),
      bfd.has(.refusesUnsupportedSymbols)
    else { return nil }
    return Acceptance.unsupported(index, module.symbolTable.symbols[index].info)
  }

  /// In front of which section's name strip tells of what fails when BFD lays out the file: it does so when it is first
  /// given contents (`copy_section`, binutils/objcopy.c), or at the end.
  private func placeOfLayout(
    _ context: StripContext, _ notes: NoteMerging
  ) -> String {
    let writesNotes = { (section: Section) in call.mergesNotes && section.holdsBuildNotes }
    let kept = context.object.order.lazy.filter {
      context.sections.isKept[$0] && context.object.roles[$0] != .group
    }.map {
      module.sections[$0]
    }.filter { $0.size > 0 }
    if !notes.hasFailed, let first = kept.first(where: { $0.type != .nobits && !writesNotes($0) }) {
      return "[\(first.name)]: "
    }
    return kept.first(where: writesNotes).map {
      "[\($0.name)]: error: failed to copy merged notes into output: "
    } ?? ""
  }

  /// Where relocations name the symbol of a section instead of any symbol of type STT_SECTION, all of those are needed if
  /// one is.
  private func addSectionSymbols(_ context: StripContext, to needed: inout SymbolSet) {
    guard !needed.isEmpty else { return }
    var homes: Set<SymbolHome> = []
    for (index, symbol) in module.symbolTable.symbols.enumerated()
    where symbol.isSection && needed.contains(index) {
      homes.insert(SymbolHome(symbol, context.object))
    }
    for (index, symbol) in module.symbolTable.symbols.enumerated()
    where symbol.isSection && homes.contains(SymbolHome(symbol, context.object)) {
      needed.insert(index)
    }
  }

  /// What is printed while symbols and sections are copied, without consequence.
  private func reportCopying(_ context: StripContext, _ log: inout MessageLog) {
    let names = module.section(at: module.symbolTable.section).map { Int($0.link) } ?? 0
    if module.hasMisplacedNames {
      var message = Module.misplacedNames(names)
      message.count = module.symbolTable.symbols.count { $0.nameOffset != 0 }
      log.add(message)
    } else if !module.symbolsWithoutName.isEmpty {
      let nameless = module.symbolsWithoutName
      for (index, symbol) in module.symbolTable.symbols.enumerated() where nameless.contains(index) {
        log.add(module.invalidName(symbol.nameOffset, .symbolNameOutside, in: names))
      }
    }
    for index in context.object.order where context.sections.isKept[index] {
      let section = module.sections[index]
      let isIndex = section.name.hasPrefix(".ARM.exidx")
      guard isIndex, bfd.machine.outputFlags(section).subtracting(section.flags).contains(.linkOrder),
        bfd.has(.warnsOfLinkOrderToNothing)
      else { continue }
      log.add(
        .linkOrderToNothing, "warning: sh_link not set for section `\(context.object.label(index, module))'")
    }
    for index in context.object.order where context.sections.isKept[index] {
      let unknown = module.sections[index].flags.subtracting(.knownToBfd)
      if unknown.isEmpty || !bfd.has(.reportsUnknownFlags) { continue }
      log.add(
        .unknownSectionFlags,
        "\(context.object.label(index, module)): warning: retaining unknown section flag(s) \(hex(unknown.rawValue))"
      )
    }
  }

  private func crashesOnDroppedGroup(_ context: StripContext) -> Bool {
    let isDropped = module.groups.contains { group in
      guard context.object.isCreated[group.index], !context.sections.isKept[group.index],
        let ring = SectionSelection.ring(of: group.index, context.object, context.sections.ringOf)
      else { return false }
      return context.sections.rings[ring].hasDroppedMemberWithEmptyRelocations
    }
    return isDropped && bfd.has(.crashesOnDroppedGroup)
  }

  /// A section past the end of the file that was let in is noticed when its relocations are read, or when it is copied.
  private func pastEndRefusal(
    _ context: StripContext, _ log: inout MessageLog
  ) -> Acceptance.Refusal? {
    let isLost = { (section: Section) in section.extendsPastEndOfFile && section.size > 0 }
    guard module.sections.contains(where: isLost) else {
      guard FileLength.end(of: context.object, module, context.sections) > FileLength.fileLimit,
        bfd.has(.alignsFileOffsets)
      else { return nil }
      let first = context.object.order.first {
        context.sections.isKept[$0] && context.object.roles[$0] != .group
      }
      return Acceptance.Refusal(StripMessage.fileTruncated.at("[\(module.sections[first ?? 0].name)]: "))
    }
    let marksSymbols = call.filtersSymbols && call.mode != .all
    let kept = context.object.order.filter {
      context.sections.isKept[$0] && context.object.roles[$0] != .group
    }
    for index in kept
    where context.object.hasRelocations(index, module) && (marksSymbols || module.sections[index].size > 0) {
      let isTooLarge = isLost(module.sections[index]) && module.sections[index].size > UInt64(module.fileSize)
      let areLost = [context.object.relHeader[index], context.object.relaHeader[index]].contains {
        $0.map { isLost(module.sections[$0]) } ?? false
      }
      guard isTooLarge || areLost else { continue }
      if marksSymbols { return Acceptance.Refusal(.fileTruncated) }
      let truncated = StripMessage.fileTruncated
      return Acceptance.Refusal(
        isTooLarge
          ? truncated.at("[\(module.sections[index].name)]: ")
          : module.unreadableRelocations(of: index, truncated))
    }
    for index in kept where isLost(module.sections[index]) {
      let name = module.sections[index].name
      let excess = module.excess(of: module.sections[index], called: context.object.label(index, module), bfd)
      log.add(excess)
      return Acceptance.Refusal((excess == nil ? StripMessage.fileTruncated : .noMemory).at("[\(name)]: "))
    }
    return nil
  }

  /// An alignment that BFD cannot write, and let in.
  private func alignmentRefusal(
    _ context: StripContext, at place: String, _ log: inout MessageLog
  ) -> Acceptance.Refusal? {
    let first = context.object.order.first {
      context.sections.isKept[$0] && bfd.alignment(of: module.sections[$0]) >= 1 << 63
    }
    guard let first else { return nil }
    log.add(
      .alignmentTooLarge,
      "error: alignment power 63 of section `\(context.object.label(first, module))' is too big")
    // Where symbols are not filtered, the error that strip adds is an old one.
    let error =
      call.filtersSymbols && call.mode != .all ? .unknownError : bfd.oldError
    return Acceptance.Refusal(error.at(place))
  }

  /// A section that is called after another, which has to be there (`_bfd_mips_final_write_processing`, bfd/elfxx-mips.c).
  private func crashesWithoutCounterpart(_ context: StripContext) -> Bool {
    let kept = context.keptSections
    let wanted = kept.compactMap { bfd.machine.counterpart($0) }
    guard !wanted.isEmpty, bfd.has(.needsCounterpart) else { return false }
    let names = Set(kept.map(\.name))
    return wanted.contains { !names.contains($0) }
  }

  /// A section that the machine's BFD holds to a size (`_bfd_mips_elf_section_processing`, bfd/elfxx-mips.c).
  private func sizeRefusal(_ context: StripContext) -> Acceptance.Refusal? {
    guard let fixed = bfd.machine.fixedSection else { return nil }
    let wrong = context.object.order.lazy.map { module.sections[$0] }.first {
      context.sections.isKept[$0.index] && bfd.machine.spoils($0) && $0.size != fixed.size
    }
    return wrong.map {
      Acceptance.Refusal(
        .wrongFixedSize, "incorrect `\(fixed.name)' section size; expected \(fixed.size), got \($0.size)",
        then: .badValue)
    }
  }

  /// Secondary relocations that cannot be read, when symbols are marked or when the section is copied.
  private func secondaryRefusal(_ target: Int) -> Acceptance.Refusal {
    guard call.filtersSymbols, call.mode != .all else {
      return Acceptance.Refusal(module.unreadableRelocations(of: target, bfd.oldError))
    }
    return bfd.has(.diesOfUnreadableRelocations) ? Acceptance.Refusal(.unknownError) : .silent
  }

  // MARK: Results

  /// Whether a group was written past the start of its buffer, after which anything can happen.
  private func overwritesMemory(_ groups: GroupWriting) -> Bool {
    groups.overfull > 0 && bfd.has(.overrunsGroupList)
  }

  private func crashedOrRefused(
    _ refusal: Acceptance.Refusal, _ log: MessageLog, _ groups: GroupWriting
  ) -> StripResult {
    if overwritesMemory(groups), bfd.has(.diesOfOverrun) {
      return finished(log, groups, .none, nil)
    }
    return refused(refusal, log, groups)
  }

  private func refused(
    _ refusal: Acceptance.Refusal, _ log: MessageLog, _ groups: GroupWriting? = nil
  ) -> StripResult {
    var log = log
    for line in refusal.before { log.add(line) }
    let messages = log.messages(endingWith: refusal.lines)
    let first = (refusal.before.first ?? refusal.lines.first)?.text
    return StripResult(
      StripOutcome(
        outcome: .refuses, exitStatus: 1, overfullGroups: groups?.overfull ?? 0,
        underfullGroups: groups?.underfull ?? 0, messages: messages,
        reason: messages.first { $0.text == first } ?? messages.last,
        overwritesMemory: groups.map(overwritesMemory) ?? false))
  }

  /// The file of no machine in particular that comes out where BFD did not know the one it was given.
  private func copiedForNoMachine(_ log: MessageLog, _ shared: inout SharedFindings) -> StripResult {
    let output = OutputObject.forNoMachine(module)
    return StripResult(
      StripOutcome(
        outcome: .damages, exitStatus: 0, messages: log.messages(), harm: shared.harm(of: output),
        losesSignature: module.signature != nil), output)
  }

  private func crashed(_ log: MessageLog) -> StripResult {
    StripResult(StripOutcome(outcome: .crashes, exitStatus: nil, messages: log.messages()))
  }

  private func finished(
    _ log: MessageLog, _ groups: GroupWriting, _ harm: Harm, _ output: OutputObject?
  ) -> StripResult {
    let overwrites = overwritesMemory(groups)
    let dies = overwrites && bfd.has(.diesOfOverrun)
    let outcome: StripPrediction.Outcome =
      if dies {
        .crashes
      } else if !harm.isNone {
        .damages
      } else if groups.overfull + groups.underfull > 0 || !log.isEmpty {
        .warns
      } else {
        .clean
      }
    return StripResult(
      StripOutcome(
        outcome: outcome, exitStatus: dies ? nil : 0, overfullGroups: groups.overfull,
        underfullGroups: groups.underfull, messages: log.messages(), harm: harm,
        overwritesMemory: overwrites, losesSignature: module.signature != nil), output)
  }
}

/// What comes of a run of strip before it writes anything: it has read the file, and knows which sections and symbols stay
/// and where they stand. Most releases do the same so far.
enum CopyPreparation: Sendable {
  case refused(Acceptance.Refusal, MessageLog)
  case crashed(MessageLog)
  /// BFD did not know the machine, and goes on as for none.
  case forNoMachine(MessageLog)
  case ready(PreparedCopy)
}

/// What is about to be written.
struct PreparedCopy: Sendable {
  let context: StripContext
  /// What was printed so far.
  let log: MessageLog
  let notes: NoteMerging
  let symbols: SymbolNumbering
  let numbering: SectionNumbering
  /// The symbols that relocations name which are written anew.
  let written: SymbolSet
  /// In front of which section's name strip tells of what fails when BFD lays out the file.
  let place: String
  /// Where the last section ends in the file, at least, in bytes.
  let length: UInt64
}

extension StripRun {
  /// All that is done before something is written.
  ///
  /// - Parameter bfd: of which nothing was asked yet.
  func prepare(_ bfd: Bfd, _ shared: inout SharedFindings) -> CopyPreparation {
    guard let header = module.header else { return .refused(.notRecognised, MessageLog()) }
    let (object, refusal) = shared.opened(bfd) { Acceptance.open(module, header, properties, $0) }
    if let refusal {
      return refusal.isOfNoMachine && call.mode != .objcopy && bfd.has(.copiesWhatItRefuses)
        ? .forNoMachine(object.log) : .refused(refusal, object.log)
    }
    var log = object.log
    if let message = unreadableSymbol(bfd) {
      // The error that strip adds is an old one.
      return .refused(Acceptance.Refusal(message, then: bfd.oldError), log)
    }
    let context = StripContext(
      module: module, header: header, survey: survey, call: call, bfd: bfd, object: object,
      sections: SectionSelection.of(object, module, call, bfd))
    if context.crashesOnDroppedGroup { return .crashed(log) }
    context.reportCopying(&log)
    let notes = NoteMerging.of(buildNotes, context)
    log.add(notes.log)
    if let refusal = notes.refusal { return .refused(refusal, log) }

    let reading = RelocationReading.of(context, readBefore: notes.readTargets)
    // After a failure strip goes on only with what comes before copying.
    let readsRelocations = call.mode != .all || bfd.has(.stripAllReadsRelocations) && !notes.hasFailed
    if readsRelocations {
      if reading.assertions > 0 {
        log.add(
          .relocationAssertion, "assertion fail \(bfd.machine.relocationCode ?? "")",
          count: reading.assertions)
        if call.mode != .all, bfd.has(.crashesAtSpecialSymbols) { return .crashed(log) }
      }
      if let target = reading.secondaryTarget, bfd.has(.refusesSecondaryRelocations) {
        return .refused(context.secondaryRefusal(target), log)
      }
      if reading.hasWithoutAddends, bfd.has(.refusesRelocationsOfOtherKind) { return .refused(.silent, log) }
      let complaints = RelocationComplaints(context: context)
      if let stop = complaints.report(reading, &log) { return .refused(stop, log) }
    }
    var needed = call.mode == .all ? SymbolSet(count: 0) : shared.symbols(of: reading.sources)
    if bfd.machine.hasOwnRelocations { context.addSectionSymbols(to: &needed) }
    for group in module.groups where context.sections.isKept[group.index] {
      needed.insert(Int(group.signature))
    }
    let kept = SymbolSelection.of(context, needed: needed)
    if !kept.notStripped.isEmpty {
      for index in kept.notStripped {
        let name = module.name(of: module.symbolTable.symbols[index])
        log.add(.symbolOfRelocation, "not stripping symbol `\(name)' because it is named in a relocation")
      }
      return .refused(.silent, log)
    }
    let length = FileLength.end(of: context)
    if let refusal = context.pastEndRefusal(length, &log) { return .refused(refusal, log) }
    if kept.isFatal { return .crashed(log) }
    let symbols = SymbolNumbering.of(context, kept)
    if notes.hasFailed, !bfd.has(.goesOnAfterFailure) { return .refused(.silent, log) }
    let place = context.placeOfLayout(notes)
    if let refusal = context.alignmentRefusal(at: place, &log) { return .refused(refusal, log) }
    let links = SectionLinks.of(context, hasSymbolTable: symbols.hasTable)
    let linkRefusal = links.orderRefusal(at: place, &log)
    if links.crash(after: linkRefusal) { return .crashed(log) }
    if let linkRefusal { return .refused(linkRefusal, log) }
    if context.crashesWithoutCounterpart { return .crashed(log) }
    return .ready(
      PreparedCopy(
        context: context, log: log, notes: notes, symbols: symbols,
        numbering: SectionNumbering.of(context, hasSymbols: symbols.hasTable),
        written: call.mode == .all ? SymbolSet(count: 0) : shared.symbols(of: reading.written),
        place: place, length: length))
  }

  /// What is said of the first symbol that BFD does not take: its section number is in a table that there is not, or its
  /// binding or type is without a meaning.
  private func unreadableSymbol(_ bfd: Bfd) -> StripMessage? {
    if let index = module.symbolTable.symbols.firstIndex(where: \.lacksExtendedIndex) {
      return StripMessage(
        .missingExtendedIndex, "symbol number \(index) references nonexistent SHT_SYMTAB_SHNDX section")
    }
    guard let index = module.symbolTable.symbols.firstIndex(where: \.isUnsupported),
      bfd.has(.refusesUnsupportedSymbols)
    else { return nil }
    return Acceptance.unsupported(index, module.symbolTable.symbols[index].info)
  }
}

extension StripContext {
  /// In front of which section's name strip tells of what fails when BFD lays out the file: it does so when it is first
  /// given contents (`copy_section`, binutils/objcopy.c), or at the end.
  fileprivate func placeOfLayout(_ notes: NoteMerging) -> String {
    let writesNotes = { (section: Section) in self.call.mergesNotes && section.holdsBuildNotes }
    let kept = keptSections.lazy.filter { $0.size > 0 && self.object.roles[$0.index] != .group }
    if !notes.hasFailed, let first = kept.first(where: { $0.type != .nobits && !writesNotes($0) }) {
      return "[\(first.name)]: "
    }
    return kept.first(where: writesNotes).map {
      "[\($0.name)]: error: failed to copy merged notes into output: "
    } ?? ""
  }

  /// Where relocations name the symbol of a section instead of any symbol of type STT_SECTION, all of those are needed if
  /// one is.
  fileprivate func addSectionSymbols(to needed: inout SymbolSet) {
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

  /// What is printed while symbols and sections are copied, without consequence.
  fileprivate func reportCopying(_ log: inout MessageLog) {
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
    for index in object.order where bfd.machine.changedFlags != nil && sections.isKept[index] {
      let section = module.sections[index]
      guard section.name.hasPrefix(".ARM.exidx"),
        bfd.machine.outputFlags(section).subtracting(section.flags).contains(.linkOrder),
        bfd.has(.warnsOfLinkOrderToNothing)
      else { continue }
      log.add(
        .linkOrderToNothing, "warning: sh_link not set for section `\(object.label(index, module))'")
    }
    for index in object.order where sections.isKept[index] {
      let unknown = module.sections[index].flags.subtracting(.knownToBfd)
      if unknown.isEmpty || !bfd.has(.reportsUnknownFlags) { continue }
      log.add(
        .unknownSectionFlags,
        "\(object.label(index, module)): warning: retaining unknown section flag(s) \(hex(unknown.rawValue))"
      )
    }
  }

  fileprivate var crashesOnDroppedGroup: Bool {
    let isDropped = module.groups.contains { group in
      guard object.isCreated[group.index], !sections.isKept[group.index],
        let ring = SectionSelection.ring(of: group.index, object, sections.ringOf)
      else { return false }
      return sections.rings[ring].hasDroppedMemberWithEmptyRelocations
    }
    return isDropped && bfd.has(.crashesOnDroppedGroup)
  }

  /// A section past the end of the file that was let in is noticed when its relocations are read, or when it is copied.
  fileprivate func pastEndRefusal(_ length: UInt64, _ log: inout MessageLog) -> Acceptance.Refusal? {
    let isLost = { (section: Section) in section.extendsPastEndOfFile && section.size > 0 }
    guard module.sections.contains(where: isLost) else {
      guard length > FileLength.fileLimit, bfd.has(.alignsFileOffsets) else { return nil }
      let first = object.order.first {
        sections.isKept[$0] && object.roles[$0] != .group
      }
      return Acceptance.Refusal(StripMessage.fileTruncated.at("[\(module.sections[first ?? 0].name)]: "))
    }
    let marksSymbols = call.filtersSymbols && call.mode != .all
    let kept = object.order.filter {
      sections.isKept[$0] && object.roles[$0] != .group
    }
    for index in kept
    where object.hasRelocations(index, module) && (marksSymbols || module.sections[index].size > 0) {
      let isTooLarge = isLost(module.sections[index]) && module.sections[index].size > UInt64(module.fileSize)
      let areLost = [object.relHeader[index], object.relaHeader[index]].contains {
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
      let excess = module.excess(of: module.sections[index], called: object.label(index, module), bfd)
      log.add(excess)
      return Acceptance.Refusal((excess == nil ? StripMessage.fileTruncated : .noMemory).at("[\(name)]: "))
    }
    return nil
  }

  /// An alignment that BFD cannot write, and let in.
  fileprivate func alignmentRefusal(at place: String, _ log: inout MessageLog) -> Acceptance.Refusal? {
    let first = object.order.first {
      module.sections[$0].alignment > 1 << 62 && sections.isKept[$0]
        && bfd.alignment(of: module.sections[$0]) >= 1 << 63
    }
    guard let first else { return nil }
    log.add(
      .alignmentTooLarge,
      "error: alignment power 63 of section `\(object.label(first, module))' is too big")
    // Where symbols are not filtered, the error that strip adds is an old one.
    let error =
      call.filtersSymbols && call.mode != .all ? .unknownError : bfd.oldError
    return Acceptance.Refusal(error.at(place))
  }

  /// A section that is called after another, which has to be there (`_bfd_mips_final_write_processing`, bfd/elfxx-mips.c).
  fileprivate var crashesWithoutCounterpart: Bool {
    guard let counterpart = bfd.machine.counterpart else { return false }
    let kept = keptSections
    let wanted = kept.compactMap { counterpart($0) }
    guard !wanted.isEmpty, bfd.has(.needsCounterpart) else { return false }
    let names = Set(kept.map(\.name))
    return wanted.contains { !names.contains($0) }
  }

  /// Secondary relocations that cannot be read, when symbols are marked or when the section is copied.
  fileprivate func secondaryRefusal(_ target: Int) -> Acceptance.Refusal {
    guard call.filtersSymbols, call.mode != .all else {
      return Acceptance.Refusal(module.unreadableRelocations(of: target, bfd.oldError))
    }
    return bfd.has(.diesOfUnreadableRelocations) ? Acceptance.Refusal(.unknownError) : .silent
  }
}

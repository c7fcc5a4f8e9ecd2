/// One run of strip on one module.
struct StripRun {
  let module: Module
  let survey: RelocationSurvey
  let buildNotes: [Int: BuildNotes]
  let properties: GnuProperties
  let bfd: Bfd
  let call: StripCall

  /// - Parameter keepsOutput: whether the object is wanted, and not only what it comes to.
  func result(_ shared: inout SharedFindings, keepsOutput: Bool = false) -> StripResult {
    switch preparation(&shared) {
    case .refused(let refusal, let log): refused(refusal, log)
    case .crashed(let log): crashed(log)
    case .forNoMachine(let log): copiedForNoMachine(log, &shared)
    case .ready(let copy): written(copy, &shared, keepsOutput: keepsOutput)
    }
  }

  private func preparation(_ shared: inout SharedFindings) -> CopyPreparation {
    if let known = shared.preparation(call, bfd) { return known }
    let own = bfd.askedAnew()
    let preparation = prepare(own, &shared)
    shared.add(preparation, call, own)
    return preparation
  }

  private func written(
    _ copy: PreparedCopy, _ shared: inout SharedFindings, keepsOutput: Bool
  ) -> StripResult {
    let context = copy.context.asking(bfd)
    var log = copy.log
    let groups = GroupWriting.of(context, copy.symbols, at: copy.place)
    if groups.followsNullPointer { return crashed(log) }
    if let refusal = groups.refusal { return crashedOrRefused(refusal, log, groups) }
    for message in copy.notes.lateMessages { log.add(message) }
    SectionLinks.of(context, hasSymbolTable: copy.symbols.hasTable).report(copy.numbering, &log)
    // What is left unfinished is not written out.
    if copy.notes.hasFailed { return crashedOrRefused(.silent, log, groups) }
    var writing = RelocationWriting.of(context, copy.symbols, written: copy.written)
    if let refusal = writing.refusal ?? sizeRefusal(context) {
      return crashedOrRefused(refusal, log, groups)
    }
    writing.context = context.asking(bfd.askedAnew())
    let result = ObjectWriting(
      copy, writing, groups,
      context.object.order.filter {
        context.sections.isKept[$0] && bfd.machine.spoils(module.sections[$0])
      })
    return finished(
      log, groups, shared.harm(of: result), keepsOutput ? result.output(isWhole: true) : nil)
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

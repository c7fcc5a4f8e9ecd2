extension RelocationChange.Outcome {
  /// What the relocation names afterwards, in words.
  func text(in module: Module) -> String {
    switch self {
    case .symbol(let index): module.symbolLabel(index)
    case .sectionSymbol(let section): "section \(module.sectionLabel(section))"
    case .madeAbsolute: "an absolute value"
    case .moved: "another address"
    case .typeChanged: "another kind of relocation"
    case .nameLost: "a symbol without a name"
    case .noSymbol: "no symbol"
    case .addendLost: "the same symbol, without its addend"
    case .notApplied: "never applied"
    }
  }
}

extension LoaderChange {
  /// The change in one line.
  func text(in module: Module) -> String {
    switch self {
    case .alignment(let section, let from, let to):
      "the alignment of \(module.sectionLabel(section)) changes from \(from) to \(to)"
    case .sectionType(let section, SectionType.bfdSecondaryRelocations.rawValue):
      "\(module.sectionLabel(section)) is left with a section type that the kernel does not know"
    case .sectionType(let section, let to):
      "\(module.sectionLabel(section)) gets the section type \(hex(to)) because of its name"
    case .notesMerged(let section): "the build notes in \(module.sectionLabel(section)) are merged"
    case .sectionRemoved(let section): "the section \(module.sectionLabel(section)) is dropped"
    case .sectionLoaded(let section): "\(module.sectionLabel(section)), which is not loaded, is loaded"
    case .sectionFlags(let section): "the flags of \(module.sectionLabel(section)) change"
    case .contentsChanged(let section): "the contents of \(module.sectionLabel(section)) change"
    case .symbolValuesChanged(let count):
      "\(counted(count, "symbol")) of a kind that the machine's strip takes otherwise change address or type"
    case .symbolsMadeAbsolute(let count):
      "\(counted(count, "symbol")) in a section that strip has no place for become absolute"
    case .symbolsMoved(let count):
      "\(counted(count, "symbol")) of a section that is dropped end up in another one"
    case .symbolNamesLost(let count): "\(counted(count, "symbol")) whose name is in no string table lose it"
    case .undefinedSymbolsNameless(let count):
      "\(counted(count, "undefined symbol")) of section type \(count == 1 ? "loses its" : "lose their") name"
    case .symbolTablesRemoved(let count): "\(counted(count, "further symbol table")) removed"
    case .symbolTablesAdded(let count):
      "\(counted(count, "section")) become a symbol table because of the name"
    case .commonSymbolsChanged(let count):
      "\(counted(count, "common symbol")) change binding, type or alignment"
    case .relocationsAppear(let section, let count):
      "\(counted(count, "relocation")) would newly apply to \(module.sectionLabel(section))"
    case .sectionsBeyondCount(let count):
      "there are \(count) sections, more than the ELF header can count; the kernel refuses such a module"
    case .others(let count): "… and \(count) more changes of these kinds"
    case .fileTooLong(let bytes):
      "the file comes out \(bytes) bytes long, because of a section's alignment; the kernel takes none over 2 GiB"
    case .machineLost: "the module comes out as one for no machine (e_machine 0); the kernel refuses it"
    case .symbolsRemoved: "every symbol is removed; the kernel refuses such a module"
    }
  }
}

extension AlternativePrediction {
  /// The command as it is typed, without file names.
  var command: String {
    [stripper.program(mode) ?? "", mode.option ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The outcome in a few words, for the table.
  var summary: String {
    switch outcome {
    case .sound: losesSignature ? "loses the signature" : "clean"
    case .unchanged: "leaves the file unstripped, exit 0, \"\(reason ?? "")\""
    case .refuses: "REFUSES: exit 1, \"\(reason ?? "")\""
    case .unknown: "not measured: \(reason ?? "")"
    }
  }
}

extension StripProof {
  /// The command as it was typed, without file names.
  var command: String {
    [printable(program), mode.option ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

}

extension StripEffect {
  /// The outcome in a few words, as for a prediction.
  var summary: String {
    let asserts = assertions.map { "\($0.count)x assertion \($0.file):\($0.line)" }
    let lines = messages.isEmpty ? [] : [counted(messages.count, "message")]
    let status = exitStatus.map { "exit \($0)" } ?? ""
    let changes = comparison?.differences(.damage) ?? []
    switch outcome {
    case .notRun:
      if case .notRun(let reason) = ending { return "not run: \(reason)" }
      return "not run"
    case .sound:
      return verdict == .safe
        ? "clean" : ([status] + asserts + lines).joined(separator: ", ") + ", loads the same"
    case .unchanged:
      return "leaves the file unstripped, exit 0" + (messages.first.map { ", \"\($0)\"" } ?? "")
    case .damages:
      if changes.allSatisfy({ $0.kind == .signatureLost }) { return "loses the signature" }
      let silent = asserts.isEmpty && messages.isEmpty ? ["no message"] : asserts
      let damage =
        damagedRelocations > 0 ? counted(damagedRelocations, "relocation") + " wrong" : "the module changes"
      return "DAMAGES: " + ([status] + silent + [damage]).joined(separator: ", ")
    case .refuses: return "REFUSES: \(status), \"\(messages.last ?? asserts.first ?? "no message")\""
    case .destroys: return "DESTROYS the file: \(status), what is left is empty or no module"
    case .crashes: return "CRASHES: " + ([status] + asserts).joined(separator: ", ")
    case .hangs:
      if case .timedOut(let seconds) = ending { return "HANGS: ended after \(seconds) s" }
      return "HANGS"
    }
  }
}

extension StripProof.Prediction {
  var summary: String {
    switch self {
    case .gnu(let prediction): prediction.summary()
    case .alternative(let prediction): prediction.summary
    }
  }

  /// What the prediction is for.
  var version: String? {
    if case .gnu(let prediction) = self { return "\(prediction.release.version)" }
    return nil
  }
}

extension StripPrediction {
  private var copied: String { "copies it as it is" }

  /// The outcome in a few words, for the table.
  func summary() -> String {
    let asserts = assertions.map { "\($0.count)x assertion \($0.file):\($0.line)" }
    let mayCrash = overwritesMemory ? ["may crash"] : []
    switch outcome {
    case .clean: return losesSignature ? "loses the signature" : copiesUnread ? copied : "clean"
    case .warns:
      let lines = messages.reduce(0) { $0 + $1.count }
      let rest = lines > 0 ? [counted(lines, "warning")] : []
      return (["exit 0"] + asserts + rest + [copiesUnread ? copied : "loads the same"] + mayCrash).joined(
        separator: ", ")
        + (losesSignature ? ", loses the signature" : "")
    case .damages:
      let damage =
        damagedRelocations > 0 ? "\(counted(damagedRelocations, "relocation")) wrong" : "the module changes"
      let silent = asserts.isEmpty && messages.isEmpty ? ["no message"] : asserts
      return (["DAMAGES: exit 0"] + silent + [damage] + mayCrash).joined(separator: ", ")
    case .refuses: return "REFUSES: exit 1, " + (reason.map { "\"\($0)\"" } ?? "no message")
    case .crashes:
      return
        ([asserts.isEmpty ? "CRASHES: follows a null pointer" : "MAY CRASH: memory overwritten"] + asserts)
        .joined(separator: ", ")
        + (damagedRelocations > 0 ? ", \(counted(damagedRelocations, "relocation")) wrong" : "")
    }
  }
}

extension StripPrediction {
  /// The outcome of a run of which this was predicted, and that was written down.
  package func summary(
    ofRun outcome: Outcome, exitStatus: Int, assertions: [(file: String, line: Int, count: Int)],
    messages: [(text: String, count: Int)], damagedRelocations: Int, losesSignature: Bool
  ) -> String {
    StripPrediction(
      release: release, mode: mode, outcome: outcome, exitStatus: exitStatus,
      assertions: assertions.map(AssertionHit.init), messages: messages.map(StripMessage.init),
      reason: messages.first { $0.text == reason }?.text ?? messages.last?.text,
      damagedRelocations: damagedRelocations, relocationChanges: [], loaderChanges: [],
      overwritesMemory: overwritesMemory, losesSignature: losesSignature
    ).summary()
  }
}

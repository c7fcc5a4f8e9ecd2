extension AlternativePrediction {
  /// The command as it is typed, without file names.
  var command: String {
    [stripper.program(mode) ?? "", mode.option ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The outcome in a few words, for the table.
  var summary: String {
    switch outcome {
    case .sound: losesSignature ? "loses the signature" : "clean"
    case .damages: "DAMAGES: exit 0, no message, \(reason ?? "")"
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
        harm.damagedRelocations > 0
        ? "\(counted(harm.damagedRelocations, "relocation")) wrong" : "the module changes"
      let silent = asserts.isEmpty && messages.isEmpty ? ["no message"] : asserts
      return (["DAMAGES: exit 0"] + silent + [damage] + mayCrash).joined(separator: ", ")
    case .refuses: return "REFUSES: exit 1, " + (reason.map { "\"\($0.text)\"" } ?? "no message")
    case .crashes:
      return
        ([asserts.isEmpty ? "CRASHES: follows a null pointer" : "MAY CRASH: memory overwritten"] + asserts)
        .joined(separator: ", ")
        + (harm.damagedRelocations > 0 ? ", \(counted(harm.damagedRelocations, "relocation")) wrong" : "")
    }
  }
}

extension StripPrediction {
  /// The outcome of a run of which this was predicted, and that was written down.
  package func summary(
    ofRun outcome: Outcome, exitStatus: Int, assertions: [(file: String, line: Int, count: Int)],
    messages: [(text: String, count: Int)], damagedRelocations: Int, losesSignature: Bool
  ) -> String {
    let printed = messages.map { line in
      StripMessage(
        self.messages.first { $0.text == line.text }?.event ?? .further, line.text, count: line.count)
    }
    return StripPrediction(
      release: release, mode: mode, outcome: outcome, exitStatus: exitStatus,
      assertions: assertions.map(AssertionHit.init), messages: printed,
      reason: printed.first { $0.text == reason?.text } ?? printed.last,
      harm: Harm(damagedRelocations: damagedRelocations), overwritesMemory: overwritesMemory,
      losesSignature: losesSignature
    ).summary()
  }
}

/// What a stripper does to a file, in few words.
struct OutcomeWording: Sendable, Equatable {
  /// How good it is.
  enum Grade: String, Sendable {
    case clean, signature, warns, unstripped, damages, refuses, crashes, unknown
  }

  let grade: Grade
  /// The outcome where it has a name, such as `REFUSES`; else empty.
  let word: String
  /// What else there is to say.
  let rest: String

  init(_ grade: Grade, _ word: String = "", _ rest: String = "") {
    self.grade = grade
    self.word = word
    self.rest = rest
  }

  /// All of it.
  var text: String { [word, rest].filter { !$0.isEmpty }.joined(separator: ": ") }

  static let clean = OutcomeWording(.clean, "clean")
  static let losesSignature = OutcomeWording(.signature, "", "loses the signature")
}

extension AlternativePrediction {
  /// The command as it is typed, without file names.
  var command: String {
    [stripper.program(mode) ?? "", mode.option ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The outcome.
  var wording: OutcomeWording {
    switch outcome {
    case .sound: losesSignature ? .losesSignature : .clean
    case .damages: OutcomeWording(.damages, "DAMAGES", "exit 0, no message, \(reason ?? "")")
    case .unchanged:
      OutcomeWording(.unstripped, "", "leaves the file unstripped, exit 0, \"\(reason ?? "")\"")
    case .refuses: OutcomeWording(.refuses, "REFUSES", "exit 1, \"\(reason ?? "")\"")
    case .unknown: OutcomeWording(.unknown, "not measured", reason ?? "")
    }
  }

  var summary: String { wording.text }
}

extension StripProof {
  /// The command as it was typed, without file names.
  var command: String {
    [printable(program), mode.option ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension StripEffect {
  /// The outcome, as for a prediction.
  var wording: OutcomeWording {
    let asserts = assertions.map { "\($0.count)x assertion \($0.file):\($0.line)" }
    let lines = messages.isEmpty ? [] : [counted(messages.count, "message")]
    let status = exitStatus.map { "exit \($0)" } ?? ""
    let changes = comparison?.differences(.damage) ?? []
    switch outcome {
    case .notRun:
      if case .notRun(let reason) = ending { return OutcomeWording(.unknown, "not run", reason) }
      return OutcomeWording(.unknown, "not run")
    case .sound where verdict == .safe: return .clean
    case .sound:
      return OutcomeWording(
        .warns, "", ([status] + asserts + lines).joined(separator: ", ") + ", loads the same")
    case .unchanged:
      return OutcomeWording(
        .unstripped, "",
        "leaves the file unstripped, exit 0" + (messages.first.map { ", \"\($0)\"" } ?? ""))
    case .damages:
      if changes.allSatisfy({ $0.kind == .signatureLost }) {
        return OutcomeWording(.damages, "loses the signature")
      }
      let silent = asserts.isEmpty && messages.isEmpty ? ["no message"] : asserts
      let damage =
        damagedRelocations > 0 ? counted(damagedRelocations, "relocation") + " wrong" : "the module changes"
      return OutcomeWording(.damages, "DAMAGES", ([status] + silent + [damage]).joined(separator: ", "))
    case .refuses:
      return OutcomeWording(
        .refuses, "REFUSES", "\(status), \"\(messages.last ?? asserts.first ?? "no message")\"")
    case .destroys:
      return OutcomeWording(
        .crashes, "DESTROYS the file", "\(status), what is left is empty or no module")
    case .crashes:
      return OutcomeWording(.crashes, "CRASHES", ([status] + asserts).joined(separator: ", "))
    case .hangs:
      if case .timedOut(let seconds) = ending {
        return OutcomeWording(.crashes, "HANGS", "ended after \(seconds) s")
      }
      return OutcomeWording(.crashes, "HANGS")
    }
  }

  var summary: String { wording.text }
}

extension StripProof.Prediction {
  var wording: OutcomeWording {
    switch self {
    case .gnu(let prediction): prediction.wording
    case .alternative(let prediction): prediction.wording
    }
  }

  /// What the prediction is for.
  var version: String? {
    if case .gnu(let prediction) = self { return "\(prediction.release.version)" }
    return nil
  }
}

extension StripPrediction {
  /// The outcome.
  var wording: OutcomeWording {
    let asserts = assertions.map { "\($0.count)x assertion \($0.file):\($0.line)" }
    let mayCrash = overwritesMemory ? ["may crash"] : []
    let copied = "copies it as it is"
    switch outcome {
    case .clean where losesSignature: return .losesSignature
    case .clean: return copiesUnread ? OutcomeWording(.clean, "", copied) : .clean
    case .warns:
      let lines = messages.reduce(0) { $0 + $1.count }
      let rest = lines > 0 ? [counted(lines, "warning")] : []
      let signature = losesSignature ? ["loses the signature"] : []
      return OutcomeWording(
        .warns, "",
        (["exit 0"] + asserts + rest + [copiesUnread ? copied : "loads the same"] + mayCrash + signature)
          .joined(separator: ", "))
    case .damages:
      let damage =
        harm.damagedRelocations > 0
        ? "\(counted(harm.damagedRelocations, "relocation")) wrong" : "the module changes"
      let silent = asserts.isEmpty && messages.isEmpty ? ["no message"] : asserts
      return OutcomeWording(
        .damages, "DAMAGES", (["exit 0"] + silent + [damage] + mayCrash).joined(separator: ", "))
    case .refuses:
      return OutcomeWording(
        .refuses, "REFUSES", "exit 1, " + (reason.map { "\"\($0.text)\"" } ?? "no message"))
    case .crashes:
      let damage =
        harm.damagedRelocations > 0 ? ["\(counted(harm.damagedRelocations, "relocation")) wrong"] : []
      return OutcomeWording(
        .crashes, asserts.isEmpty ? "CRASHES" : "MAY CRASH",
        ([asserts.isEmpty ? "follows a null pointer" : "memory overwritten"] + asserts + damage)
          .joined(separator: ", "))
    }
  }

  var summary: String { wording.text }
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
    ).summary
  }
}

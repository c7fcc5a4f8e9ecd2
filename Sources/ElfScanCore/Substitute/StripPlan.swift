/// How one module can be stripped without harm: one way after the other, best first, each worked out when the ones before
/// have come to nothing.
package struct StripPlan: Sendable {
  /// A stripper at hand.
  package struct Tool: Sendable {
    /// Name or path of the program.
    package let program: String
    /// Which it is.
    package let identity: StripperIdentity

    /// A program, and what it says it is.
    package init(program: String, identity: StripperIdentity) {
      self.program = program
      self.identity = identity
    }
  }

  /// One way to strip.
  package struct Candidate: Sendable {
    /// What is run.
    package let tool: Tool
    /// What it is run on: the module, or the module repaired.
    package let input: Module
    /// What was repaired.
    package let repair: ModuleRepair?
  }

  /// Why the ways so far came to nothing, each in one line.
  package private(set) var obstacles: [String] = []

  private let module: Module
  private let request: StripRequest
  private var steps: [Step] = []

  private enum Step {
    /// As it is, with a program that is expected to do no harm.
    case plain(Tool)
    /// Repaired.
    case repaired(Tool)
    /// As it is, though the program is expected to warn.
    case reluctant(Tool)
  }

  /// Plans for a kernel module.
  ///
  /// - Parameter tools: GNU strip first.
  /// - Throws: `Refusal` where the module is not to be stripped at all.
  package init(_ signed: Module, _ request: StripRequest, tools: [Tool]) throws(Refusal) {
    if let refusal = Refusal(signed, request) { throw refusal }
    do throws(ElfError) {
      module = try signed.withoutSignature() ?? signed
    } catch {
      throw Refusal(message: "what is left without its signature cannot be read: \(error.message)")
    }
    self.request = request
    steps = tools.prefix(1).map(Step.repaired) + tools.reversed().map(Step.plain)
  }

  /// Whether every release is predicted to do no harm, so that there is no need to know which one is at hand.
  package static func isSafeEverywhere(_ module: Module, _ request: StripRequest) -> Bool {
    guard request.isPredictable(module), request.edits(module).isEmpty else { return false }
    var predictor = StripPredictor(module)
    return BinutilsRelease.all.allSatisfy { predictor.predict($0, request.mode).verdict == .safe }
  }

  /// The next way to try; nil where there is none left. What comes out is to be compared, whatever was predicted.
  package mutating func next() -> Candidate? {
    while let step = steps.popLast() {
      switch step {
      case .plain(let tool):
        if isPromising(tool) { return Candidate(tool: tool, input: module, repair: nil) }
      case .repaired(let tool):
        if let repair = repair(for: tool) {
          return Candidate(tool: tool, input: repair.module, repair: repair)
        }
      case .reluctant(let tool): return Candidate(tool: tool, input: module, repair: nil)
      }
    }
    return nil
  }

  /// Notes why a candidate was not taken.
  package mutating func note(_ objection: String, to candidate: Candidate) {
    obstacles.append(
      candidate.repair == nil
        ? "\(candidate.tool.program): \(objection)"
        : "after a repair, \(candidate.tool.program): \(objection)")
  }

  private mutating func isPromising(_ tool: Tool) -> Bool {
    switch tool.identity {
    case .gnu(let release?) where request.isPredictable(module): isPromising(tool, release)
    case .llvm: isPromisingLlvm(tool)
    case .gnu, .elfutils, .unknown: true
    }
  }

  private mutating func isPromising(_ tool: Tool, _ release: BinutilsRelease) -> Bool {
    var predictor = StripPredictor(module)
    let edits = request.edits(module)
    let prediction = predictor.predict(release, request.mode, edits)
    switch prediction.verdict {
    case .safe: return true
    case .caution:
      steps.insert(.reluctant(tool), at: 0)
      obstacles.append("\(tool.program) \(release.version) would warn")
      return false
    case .unsafe, .indeterminate:
      // That a section goes which the call names is no harm.
      if !prediction.harms(beyond: edits, module) { return true }
      obstacles.append("\(tool.program) \(release.version) \(prediction.consequence(in: module))")
      return false
    }
  }

  private mutating func isPromisingLlvm(_ tool: Tool) -> Bool {
    if module.isLivepatch {
      obstacles.append("\(tool.program) is not for livepatch modules: it refuses their symbols")
      return false
    }
    guard request.isCommon else {
      obstacles.append("\(tool.program) does not have all the options of this call")
      return false
    }
    var predictor = StripPredictor(module)
    let prediction = predictor.predict(.llvm, request.mode)
    if let prediction, prediction.outcome == .refuses {
      obstacles.append("\(tool.program) would refuse it (\(prediction.reason ?? "no reason given"))")
      return false
    }
    return true
  }

  private mutating func repair(for tool: Tool) -> ModuleRepair? {
    let releases: [BinutilsRelease] =
      if case .gnu(let release?) = tool.identity { [release] } else { BinutilsRelease.all }
    do {
      let question = Question(releases: releases, modes: [request.mode])
      let repair = try ModuleRepair(module, for: question)
      return repair.changes.isEmpty ? nil : repair
    } catch {
      obstacles.append("it cannot be repaired: \(error.message)")
      return nil
    }
  }
}

extension StripPlan {
  /// Why a module is not stripped whatever the program.
  package struct Refusal: Error, Sendable {
    /// One line, without the file's name, and what to do.
    package let message: String

    init(message: String) { self.message = message }

    fileprivate init?(_ module: Module, _ request: StripRequest) {
      if module.kind == .bitcode || module.kind == .bitcodeWrapper {
        message = "it is LLVM bitcode, not yet a module: link it first (make modules), and strip the result"
      } else if !request.leavesModule {
        message = "what this call leaves is no module; name another file with -o"
      } else if request.mode == .all {
        message =
          "--strip-all, which is also what no option means, takes the symbols and relocations that the kernel needs: "
          + "use --strip-debug"
      } else if module.signature != nil && !request.dropsSignature {
        message =
          "it is signed, and stripping drops the signature: strip before signing, as the kernel's build does with "
          + "INSTALL_MOD_STRIP=1, or give --drop-signature"
      } else {
        return nil
      }
    }
  }
}

extension StripPrediction {
  /// Whether something changes that the call does not name.
  fileprivate func harms(beyond edits: CopyEdits, _ module: Module) -> Bool {
    guard outcome == .damages, assertions.isEmpty, harm.damagedRelocations == 0, !edits.isEmpty else {
      return true
    }
    return harm.furtherChanges > 0
      || !harm.changes.allSatisfy { change in
        switch change.kind {
        // What is lost with `.modinfo` or `__ksymtab_strings`.
        case .info(_, _, after: nil), .export(_, isGained: false): true
        default: edits.mean(change.kind, in: module)
        }
      }
  }
}

extension StripRequest {
  /// Why the result of a run is not taken; nil where it is.
  package func objection(to effect: StripEffect) -> String? {
    guard effect.exitStatus == 0, effect.assertions.isEmpty else { return effect.summary }
    switch effect.outcome {
    case .sound: return nil
    case .damages:
      guard let comparison = effect.comparison else { return effect.summary }
      let unwanted = comparison.differences(.damage).first { !wants($0, in: comparison) }
      return unwanted.map { "\(effect.summary): \($0.text(in: comparison))" }
    default: return effect.summary
    }
  }
}

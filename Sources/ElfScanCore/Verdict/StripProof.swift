/// What a real stripper did to a copy of a module.
public struct StripProof: Sendable {
  /// How the program ended.
  public enum Ending: Sendable, Equatable {
    case exited(Int)
    case signaled(Int)
    case timedOut(seconds: Int)
    /// It could not be run at all, for this reason.
    case notRun(String)
  }

  /// What that means for the module.
  public enum Outcome: String, Sendable {
    /// Exit status 0, and the kernel's loader sees the same module.
    case sound
    /// The file is another one to the loader.
    case damages
    /// Exit status 0, but nothing was stripped.
    case unchanged
    /// It failed and left the file as it was.
    case refuses
    /// It failed and left a file that is empty or no module any more.
    case destroys
    /// A signal ended it.
    case crashes
    /// It did not end in time.
    case hangs
    /// It could not be run.
    case notRun
  }

  /// The program as it was named.
  public let program: String
  /// Whether it was asked for by name, and not only found.
  public let isNamed: Bool
  /// The line of `--version` that says which it is; nil where it says nothing.
  public let version: String?
  /// How it was called.
  public let mode: StripMode
  /// How it ended.
  public let ending: Ending
  /// What it means.
  public let outcome: Outcome
  /// BFD's assertions: line of elf.c and how often.
  public let assertions: [AssertionHit]
  /// Other lines it printed; the first of them.
  public let messages: [String]
  /// Before and after; nil where there is nothing to compare.
  public let comparison: ModuleComparison?
  /// What was predicted for this program and version; nil where nothing was.
  public let prediction: Prediction?

  /// A prediction beside a proof.
  public enum Prediction: Sendable {
    case gnu(StripPrediction)
    case alternative(AlternativePrediction)
  }

  /// Lines of messages that are kept.
  private static let messageLimit = 1000

  /// Judges what a run left.
  ///
  /// - Parameters:
  ///   - messages: the lines of its standard error.
  ///   - after: the copy afterwards; nil where there is none.
  public init(
    program: String, isNamed: Bool, version: String?, mode: StripMode, ending: Ending, messages: [String],
    before: Module, after: FileImage?
  ) {
    self.program = program
    self.isNamed = isNamed
    self.version = version
    self.mode = mode
    self.ending = ending
    let (assertions, others) = StripProof.sorted(messages)
    self.assertions = assertions
    self.messages = others
    let isUnchanged = after.map { $0.bytes == before.image.bytes } ?? false
    let module = after.flatMap { try? Module($0) }
    let comparison = module.flatMap { try? ModuleComparison(before: before, after: $0) }
    self.comparison = comparison
    outcome =
      switch ending {
      case .notRun: .notRun
      case .timedOut: .hangs
      case .signaled: .crashes
      case .exited(let status):
        if comparison == nil && !isUnchanged {
          .destroys
        } else if comparison.map({ !$0.isSame }) ?? false {
          .damages
        } else if status != 0 {
          .refuses
        } else {
          isUnchanged && (!others.isEmpty || before.hasDebuggingInformation && mode != .objcopy)
            ? .unchanged : .sound
        }
      }
    prediction = StripProof.prediction(version, mode, before)
  }

  /// What the run means for the verdict.
  public var verdict: Verdict {
    switch outcome {
    case .notRun: .indeterminate
    case .damages, .refuses, .destroys, .crashes, .hangs: .unsafe
    case .sound, .unchanged: !assertions.isEmpty ? .unsafe : messages.isEmpty ? .safe : .caution
    }
  }

  /// Exit status, 128 + n after signal n; nil where there was none.
  public var exitStatus: Int? {
    switch ending {
    case .exited(let status): status
    case .signaled(let signal): 128 + signal
    case .timedOut, .notRun: nil
    }
  }

  /// Relocations that mean something else, as a prediction counts them.
  public var damagedRelocations: Int {
    comparison?.differences(.damage).count {
      switch $0.kind {
      case .relocationChanged, .relocationLost: true
      default: false
      }
    } ?? 0
  }

  /// Whether the prediction was right; nil where there was none, or the program could not be run.
  public var agrees: Bool? {
    guard outcome != .notRun else { return nil }
    switch prediction {
    case nil: return nil
    case .gnu(let predicted): return agrees(with: predicted)
    case .alternative(let predicted):
      switch predicted.outcome {
      case .unknown: return nil
      case .sound:
        let isLost = predicted.losesSignature && damagedRelocations == 0
        return outcome == .sound && messages.isEmpty || isLost && outcome == .damages
      case .unchanged: return outcome == .unchanged
      case .refuses: return outcome == .refuses || outcome == .crashes
      }
    }
  }

  private func agrees(with predicted: StripPrediction) -> Bool {
    // Memory was overwritten: whatever came of it was foreseen.
    if predicted.outcome == .crashes { return true }
    // Distributions' patches shift lines, so the lines themselves do not count.
    guard exitStatus == predicted.exitStatus,
      assertions.reduce(0, { $0 + $1.count }) == predicted.assertions.reduce(0, { $0 + $1.count })
    else { return false }
    guard exitStatus == 0 else { return outcome == .refuses }
    let isRight = mode == .all || damagedRelocations == predicted.damagedRelocations
    return isRight && (outcome == .damages) == (predicted.outcome == .damages || predicted.losesSignature)
  }

  // MARK: Reading what it said

  /// Splits off BFD's assertions: "BFD (GNU Binutils for Debian) 2.40 assertion fail ../../bfd/elf.c:3574".
  private static func sorted(_ lines: [String]) -> ([AssertionHit], [String]) {
    var hits: [AssertionHit] = []
    var others: [String] = []
    for line in lines {
      if let site = assertionSite(line) {
        if let position = hits.firstIndex(where: { $0.file == site.file && $0.line == site.line }) {
          hits[position] = AssertionHit(file: site.file, line: site.line, count: hits[position].count + 1)
        } else if hits.count < messageLimit {
          hits.append(AssertionHit(file: site.file, line: site.line, count: 1))
        }
      } else if others.count < messageLimit {
        others.append(printable(line))
      }
    }
    return (hits, others)
  }

  private static func assertionSite(_ line: String) -> (file: String, line: Int)? {
    guard let start = line.firstRange(of: "assertion fail ") else { return nil }
    let site = line[start.upperBound...].prefix { $0 != " " }
    guard let colon = site.lastIndex(of: ":"), let number = Int(site[site.index(after: colon)...]) else {
      return nil
    }
    let path = site[..<colon].split(separator: "/")
    return (printable("bfd/\(path.last ?? "")"), number)
  }

  private static func prediction(
    _ version: String?, _ mode: StripMode, _ module: Module
  ) -> Prediction? {
    guard let version else { return nil }
    var predictor = StripPredictor(module)
    let isKnown = module.kind == .kernelModule || module.kind == .relocatable
    guard isKnown else { return nil }
    if version.contains("LLVM") { return predictor.predict(.llvm, mode).map(Prediction.alternative) }
    if version.contains("elfutils") { return predictor.predict(.elfutils, mode).map(Prediction.alternative) }
    return BinutilsVersion(versionLine: version).flatMap(BinutilsRelease.of).map {
      .gnu(predictor.predict($0, mode))
    }
  }
}

extension Assessment {
  /// The assessment with proofs: where a prediction was made for what was run, the run counts and not the prediction.
  /// Another stripper than GNU's decides only where it was asked for by name.
  public func proved(by proofs: [StripProof]) -> Assessment {
    var superseded: [(BinutilsVersion, StripMode)] = []
    var verdicts: [Verdict] = []
    for proof in proofs {
      if case .gnu(let prediction)? = proof.prediction {
        if proof.outcome != .notRun { superseded.append((prediction.release.version, prediction.mode)) }
        verdicts.append(proof.verdict)
      } else if proof.isNamed {
        verdicts.append(proof.verdict)
      }
    }
    for prediction in predictions
    where !superseded.contains(where: { $0.0 == prediction.release.version && $0.1 == prediction.mode }) {
      verdicts.append(prediction.verdict)
    }
    return Assessment(
      path: path, shownPath: shownPath, verdict: error == nil ? verdicts.max() ?? verdict : verdict,
      findings: findings, predictions: predictions, alternatives: alternatives, module: module, error: error,
      proofs: proofs)
  }
}

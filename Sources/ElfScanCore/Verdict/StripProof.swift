/// What a real stripper did to a copy of a module, beside what was predicted.
package struct StripProof: Sendable {
  /// The program as it was named.
  package let program: String
  /// Whether it was asked for by name, and not only found.
  package let isNamed: Bool
  /// The line of `--version` that says which it is; nil where it says nothing.
  package let version: String?
  /// How it was called.
  package let mode: StripMode
  /// What it did.
  package let effect: StripEffect
  /// What was predicted for this program and version; nil where nothing was.
  package let prediction: Prediction?

  /// A prediction beside a proof.
  package enum Prediction: Sendable {
    case gnu(StripPrediction)
    case alternative(AlternativePrediction)
  }

  /// Holds what a program did to a module against what it was expected to do.
  package init(
    program: String, isNamed: Bool, version: String?, mode: StripMode, effect: StripEffect, before: Module
  ) {
    self.program = program
    self.isNamed = isNamed
    self.version = version
    self.mode = mode
    self.effect = effect
    prediction = StripProof.prediction(version, mode, before)
  }

  /// Whether it is a GNU strip that does not know the module's machine: what was predicted is for one that does.
  package var isForAnotherMachine: Bool {
    guard case .gnu(let predicted)? = prediction, predicted.outcome != .refuses else { return false }
    return effect.outcome == .refuses
      && effect.messages.contains {
        $0.contains("Unable to recognise the format") || $0.contains("Unable to recognise the architecture")
      }
  }

  /// Whether the verdict rests on it: what was asked for by name, and GNU strip where it can be held against a prediction.
  package var decides: Bool {
    if isNamed { return true }
    guard case .gnu? = prediction else { return false }
    return !isForAnotherMachine
  }

  /// Whether what was run counts in place of a prediction.
  func supersedes(_ predicted: StripPrediction) -> Bool {
    guard case .gnu(let own)? = prediction, agrees != nil else { return false }
    return own.mode == predicted.mode && own.release.version == predicted.release.version
  }

  /// Whether the prediction was right; nil where there was none, or none for this program, or it could not be run.
  package var agrees: Bool? {
    guard effect.outcome != .notRun, !isForAnotherMachine else { return nil }
    switch prediction {
    case nil: return nil
    case .gnu(let predicted): return agrees(with: predicted)
    case .alternative(let predicted):
      switch predicted.outcome {
      case .unknown: return nil
      case .sound:
        let isLost = predicted.losesSignature && effect.damagedRelocations == 0
        return effect.outcome == .sound && effect.messages.isEmpty || isLost && effect.outcome == .damages
      case .damages: return effect.outcome == .damages
      case .unchanged: return effect.outcome == .unchanged
      case .refuses: return effect.outcome == .refuses || effect.outcome == .crashes
      }
    }
  }

  private func agrees(with predicted: StripPrediction) -> Bool {
    // Memory was overwritten: whatever came of it was foreseen.
    if predicted.outcome == .crashes { return true }
    // Distributions' patches shift lines, so the lines themselves do not count.
    guard effect.exitStatus == predicted.exitStatus,
      effect.assertions.reduce(0, { $0 + $1.count }) == predicted.assertions.reduce(0, { $0 + $1.count })
    else { return false }
    guard effect.exitStatus == 0 else { return effect.outcome == .refuses }
    let isRight = mode == .all || effect.damagedRelocations == predicted.harm.damagedRelocations
    return isRight
      && (effect.outcome == .damages) == (predicted.outcome == .damages || predicted.losesSignature)
  }

  private static func prediction(
    _ version: String?, _ mode: StripMode, _ module: Module
  ) -> Prediction? {
    guard let version, module.kind == .kernelModule || module.kind == .relocatable else { return nil }
    var predictor = StripPredictor(module)
    let identity = StripperIdentity(versionLine: version)
    if case .gnu(let release?) = identity { return .gnu(predictor.predict(release, mode)) }
    return identity.alternative.flatMap { predictor.predict($0, mode) }.map(Prediction.alternative)
  }
}

extension Assessment {
  /// The assessment with proofs: where a prediction was made for what was run, the run counts and not the prediction.
  /// Another stripper than GNU's, or one for another machine, decides only where it was asked for by name.
  package func proved(by proofs: [StripProof]) -> Assessment {
    let answer = Assessment.answer(predictions, proofs, isSignedLater: isSignedLater)
    return Assessment(
      path: path, shownPath: shownPath, verdict: error == nil ? answer ?? verdict : verdict,
      findings: findings, predictions: predictions, alternatives: alternatives, module: module, error: error,
      compression: compression, edits: edits, kernels: kernels, isSignedLater: isSignedLater,
      isMember: isMember, proofs: proofs, further: further)
  }
}

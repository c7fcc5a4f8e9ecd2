/// The loss of an appended signature is harm of its own kind: every strip does it, and it is none where the module is
/// signed afterwards. What that is, is said here and nowhere else.
extension StripPrediction {
  /// Whether nothing is lost but the signature, and nothing asserts.
  var losesNothingButSignature: Bool { outcome <= .warns && assertions.isEmpty }
}

extension StripEffect {
  /// Whether nothing is lost but the signature.
  var losesNothingButSignature: Bool {
    outcome == .damages && exitStatus == 0 && assertions.isEmpty
      && comparison.map { $0.damage(besides: { $0 == .signatureLost }) == nil } ?? false
  }

  /// What the run means for the verdict.
  ///
  /// - Parameter isSignedLater: whether the module is signed afterwards, so that a lost signature is no harm.
  func verdict(isSignedLater: Bool) -> Verdict {
    switch outcome {
    case .notRun: .indeterminate
    case .damages where isSignedLater && losesNothingButSignature: messages.isEmpty ? .safe : .caution
    case .damages, .refuses, .destroys, .crashes, .hangs: .unsafe
    case .sound, .unchanged: !assertions.isEmpty ? .unsafe : messages.isEmpty ? .safe : .caution
    }
  }
}

extension Assessment {
  /// Whether the module would lose its appended signature, and nothing else were wrong: it would be unsafe for that, and
  /// if the signature did not count it would be safe, or strip would only warn.
  public var losesOnlySignature: Bool {
    guard error == nil, (isSignedLater ? answer(isSignedLater: false) : verdict) == .unsafe,
      let rest = answer(isSignedLater: true)
    else { return false }
    return rest <= .caution
  }

  /// What is left to say of the module where the loss of its signature is told about elsewhere, or does not count. What a
  /// baseline has stays there, or it would look as if it were gone.
  var besideSignature: Assessment {
    var rest = Assessment(
      path: path, shownPath: shownPath, verdict: answer(isSignedLater: true) ?? verdict,
      findings: findings.filter { $0.rule != AppendedSignature.id || $0.isKnown }, predictions: predictions,
      alternatives: alternatives, module: module, error: error, compression: compression, edits: edits,
      kernels: kernels, isSignedLater: true, isMember: isMember, proofs: proofs, further: further)
    rest.refusals = refusals
    return rest
  }

  private func answer(isSignedLater: Bool) -> Verdict? {
    Assessment.answer(predictions, proofs, isSignedLater: isSignedLater)
  }

  /// What predictions and runs come to; nil where there are none. Where a prediction was made for what was run, the run
  /// counts and not the prediction.
  static func answer(
    _ predictions: [StripPrediction], _ proofs: [StripProof] = [], isSignedLater: Bool
  ) -> Verdict? {
    let unproved = predictions.lazy.filter { prediction in !proofs.contains { $0.supersedes(prediction) } }
    let verdicts =
      proofs.filter(\.decides).map { $0.effect.verdict(isSignedLater: isSignedLater) }
      + unproved.map { $0.verdict(isSignedLater: isSignedLater) }
    // What could not be run leaves open what nothing else has answered.
    return verdicts.contains(.unsafe) ? .unsafe : verdicts.max()
  }

  /// What a prediction means for the verdict on this module.
  func verdict(of prediction: StripPrediction) -> Verdict {
    prediction.verdict(isSignedLater: isSignedLater)
  }
}

extension [Finding] {
  /// As they count where the module is signed later: that the signature is lost is only good to know.
  var withoutHarmToSignature: [Finding] {
    map { finding in
      guard finding.rule == AppendedSignature.id else { return finding }
      var note = finding
      note.severity = .note
      return note
    }
  }
}

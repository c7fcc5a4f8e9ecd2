extension Assessment {
  /// What the verdict comes to, in one line without a full stop at its end.
  var headline: String {
    switch verdict {
    case .safe:
      return "every strip that was asked about leaves what the kernel loads as it is"
        + (signedLaterRemark == nil ? "" : ", but for the signature, which is put on later")
    case .indeterminate: return error ?? "it cannot be judged"
    case .caution, .unsafe:
      let told = StripMode.allCases.compactMap(predicted) + proofs.compactMap(proved)
      return told.isEmpty ? "some strip does not leave the module as it is" : told.joined(separator: "; ")
    }
  }

  /// "strip --strip-debug of GNU Binutils would damage the module (2.40 to 2.44), refuse it (2.45 to 2.47)"
  private func predicted(_ mode: StripMode) -> String? {
    let runs = ReleaseRun.all(
      predictions.filter { $0.mode == mode && verdict(of: $0) > .safe }.map {
        ($0.release, $0.effect(isSignedLater: isSignedLater))
      })
    let effects = runs.map(\.common).eachOnce
    guard !effects.isEmpty else { return nil }
    // "2.35.2, 2.40 to 2.44"
    let spans = effects.map { effect in
      "\(effect) (\(runs.filter { $0.common == effect }.map(\.label).joined(separator: ", ")))"
    }
    return "\(mode.command) of GNU Binutils would \(spans.joined(separator: ", "))"
  }

  private func proved(_ proof: StripProof) -> String? {
    proof.effect.verdict(isSignedLater: isSignedLater) > .safe
      ? "\(proof.command), really run: \(proof.effect.summary)" : nil
  }
}

extension StripPrediction {
  /// What the release would do, to go on after "would".
  fileprivate func effect(isSignedLater: Bool) -> String {
    switch outcome {
    case .crashes: "perhaps crash"
    case .refuses: "refuse it"
    case .damages: "change what the kernel loads"
    case .clean, .warns:
      losesSignature && !isSignedLater
        ? "drop the signature" : assertions.isEmpty ? "print warnings" : "fail assertions"
    }
  }
}

extension Assessment {
  /// What the verdict comes to, in one line without a full stop at its end.
  var headline: String {
    switch verdict {
    case .safe: return "every strip that was asked about leaves what the kernel loads as it is"
    case .indeterminate: return error ?? "it cannot be judged"
    case .caution, .unsafe:
      let told = StripMode.allCases.compactMap(predicted) + proofs.compactMap(proved)
      return told.isEmpty ? "some strip does not leave the module as it is" : told.joined(separator: "; ")
    }
  }

  /// "strip --strip-debug of GNU Binutils would damage the module (2.40 to 2.44), refuse it (2.45 to 2.47)"
  private func predicted(_ mode: StripMode) -> String? {
    var effects: [(text: String, releases: [BinutilsRelease])] = []
    for prediction in predictions where prediction.mode == mode && prediction.verdict > .safe {
      let text = prediction.effect
      if let position = effects.firstIndex(where: { $0.text == text }) {
        effects[position].releases.append(prediction.release)
      } else {
        effects.append((text, [prediction.release]))
      }
    }
    guard !effects.isEmpty else { return nil }
    return "\(mode.command) of GNU Binutils would "
      + effects.map { "\($0.text) (\(spans($0.releases)))" }.joined(separator: ", ")
  }

  private func proved(_ proof: StripProof) -> String? {
    proof.effect.verdict > .safe ? "\(proof.command), really run: \(proof.effect.summary)" : nil
  }

  /// "2.35.2, 2.40 to 2.44"
  private func spans(_ releases: [BinutilsRelease]) -> String {
    var spans: [(first: BinutilsRelease, last: BinutilsRelease)] = []
    for release in releases {
      if let span = spans.last, release.follows(span.last) {
        spans[spans.count - 1].last = release
      } else {
        spans.append((release, release))
      }
    }
    return spans.map { span in
      span.first == span.last ? "\(span.first.version)" : "\(span.first.version) to \(span.last.version)"
    }.joined(separator: ", ")
  }
}

extension StripPrediction {
  /// What the release would do, to go on after "would".
  fileprivate var effect: String {
    switch outcome {
    case .crashes: "perhaps crash"
    case .refuses: "refuse it"
    case .damages: "change what the kernel loads"
    case .clean, .warns:
      losesSignature ? "drop the signature" : assertions.isEmpty ? "print warnings" : "fail assertions"
    }
  }
}

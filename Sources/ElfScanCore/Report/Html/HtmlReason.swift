/// Why a file is not safe, in one line.
enum HtmlReason {
  /// Empty for a file that is safe.
  static func text(_ assessment: Assessment) -> String {
    if let error = assessment.error { return error }
    if assessment.verdict == .safe { return "" }
    if assessment.losesOnlySignature { return "signed; every strip drops the signature" }
    let modes = StripMode.allCases.filter { mode in
      assessment.predictions.contains { $0.mode == mode && $0.verdict > .safe }
    }
    let worst = modes.filter { mode in
      assessment.predictions.contains { $0.mode == mode && $0.verdict == assessment.verdict }
    }
    guard let mode = worst.first(where: { $0 != .all }) ?? worst.first else { return proved(assessment) }
    let runs = runs(assessment.predictions.filter { $0.mode == mode })
    let outcomes = runs.compactMap { run in run.phrase.map { "\($0) (\(run.releases))" } }
    let others =
      modes.count > 1 ? "; also \(modes.filter { $0 != mode }.map(\.command).joined(separator: ", "))" : ""
    return "\(mode.command): \(outcomes.joined(separator: ", "))\(others)"
  }

  /// What was run says otherwise than what was predicted.
  private static func proved(_ assessment: Assessment) -> String {
    guard
      let proof = assessment.proofs.first(where: { $0.decides && $0.effect.verdict == assessment.verdict })
    else {
      return ""
    }
    return "\(proof.command), run on a copy: \(proof.effect.summary)"
  }

  /// Neighbouring releases that do the same.
  private static func runs(_ predictions: [StripPrediction]) -> [(phrase: String?, releases: String)] {
    var runs: [(phrase: String?, first: BinutilsRelease, last: BinutilsRelease)] = []
    for prediction in predictions {
      let phrase = phrase(prediction)
      if let run = runs.last, run.phrase == phrase, prediction.release.follows(run.last) {
        runs[runs.count - 1].last = prediction.release
      } else {
        runs.append((phrase, prediction.release, prediction.release))
      }
    }
    return runs.map { run in
      let (first, last) = (run.first.version, run.last.version)
      return (run.phrase, first == last ? "\(first)" : "\(first) to \(last)")
    }
  }

  private static func phrase(_ prediction: StripPrediction) -> String? {
    switch prediction.outcome {
    case .clean: prediction.losesSignature ? "loses the signature" : nil
    case .warns: prediction.assertions.isEmpty ? "warns" : "fails assertions"
    case .damages where prediction.loaderChanges.contains(.symbolsRemoved): "removes every symbol"
    case .damages where prediction.damagedRelocations > 0:
      "leaves \(counted(prediction.damagedRelocations, "relocation")) wrong"
    case .damages: "changes what the kernel loads"
    case .refuses: "refuses"
    case .crashes: "may crash"
    }
  }
}

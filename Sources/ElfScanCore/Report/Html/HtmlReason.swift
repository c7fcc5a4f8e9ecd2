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
    let runs = ReleaseRun.all(
      assessment.predictions.filter { $0.mode == mode }.map { ($0.release, phrase($0)) })
    let outcomes = runs.compactMap { run in run.common.map { "\($0) (\(run.label))" } }
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

  private static func phrase(_ prediction: StripPrediction) -> String? {
    switch prediction.outcome {
    case .clean: prediction.losesSignature ? "loses the signature" : nil
    case .warns: prediction.assertions.isEmpty ? "warns" : "fails assertions"
    case .damages where prediction.harm.removesSymbols: "removes every symbol"
    case .damages where prediction.harm.damagedRelocations > 0:
      "leaves \(counted(prediction.harm.damagedRelocations, "relocation")) wrong"
    case .damages: "changes what the kernel loads"
    case .refuses: "refuses"
    case .crashes: "may crash"
    }
  }
}

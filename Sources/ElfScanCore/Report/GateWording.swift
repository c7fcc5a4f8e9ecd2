extension GateDecision.Excuse {
  /// Why a file does not fail, in words.
  var text: String {
    let reasons = [
      known > 0 ? "in the baseline (\(known))" : nil,
      ignored > 0 ? "of rules that were left out (\(ignored))" : nil,
    ].compactMap(\.self)
    return "does not fail, for all that is wrong is \(reasons.joined(separator: ", or "))"
  }
}

extension TextReport {
  /// What a gate decides, where that is not what the verdict says by itself.
  func gate(_ assessment: Assessment) -> [String] {
    if let excuse = assessment.excuse { return ["Gate: \(excuse.text)."] }
    switch (assessment.gate, assessment.verdict) {
    case (.passes, .unsafe): return ["Gate: does not fail, for nothing does with --fail-on never."]
    case (.fails, .caution): return ["Gate: fails, for --fail-on caution."]
    default: return []
    }
  }

  /// What the gate makes of many files; empty where that is what their verdicts say.
  func gate(_ tally: Tally) -> [String] {
    guard tally.failing != tally.unsafe + tally.indeterminate else { return [] }
    let excused =
      tally.excused > 0 ? ", \(tally.excused) excused by the baseline or for rules that were left out" : ""
    return ["Gate: \(tally.failing) failing\(excused)"]
  }
}

/// Decides which files make a build fail.
package struct Gate: Sendable {
  /// The verdict from which on a file fails.
  package enum Threshold: String, CaseIterable, Sendable {
    case unsafe
    case caution
    /// No verdict; a file without one fails nevertheless.
    case never
  }

  /// The verdict from which on a file fails.
  package var threshold = Threshold.unsafe
  /// Which findings count.
  package var rules = RuleSelection()
  /// Findings that are known.
  package var baseline: Baseline?

  /// A gate that fails what is unsafe.
  package init() {}

  /// The assessment with the gate's decision: findings that do not count are gone, known ones are marked.
  package func decide(_ assessment: Assessment) -> Assessment {
    var decided = assessment
    let reasons = Gate.reasons(assessment.findings)
    decided.findings = assessment.findings.filter { rules.contains($0.rule) }
    let ignored = reasons.count { !rules.contains($0.rule) }
    var isAccepted = true
    if let baseline {
      let record = BaselineRecord(assessment)
      isAccepted = baseline.accepts(record)
      let known = baseline.known(record)
      for (position, fingerprint) in decided.fingerprints.enumerated() {
        decided.findings[position].isKnown = known.contains(fingerprint)
      }
    }
    let known = Gate.reasons(decided.findings).count { $0.isKnown }
    decided.gate = decision(
      assessment.verdict, reasons: reasons.count, ignored: ignored, known: known, isAccepted: isAccepted)
    return decided
  }

  /// The findings that can be the reason of a verdict.
  private static func reasons(_ findings: [Finding]) -> [Finding] {
    findings.filter { $0.severity >= .warning }
  }

  private func decision(
    _ verdict: Verdict, reasons: Int, ignored: Int, known: Int, isAccepted: Bool
  ) -> GateDecision {
    guard minds(verdict) else { return .passes }
    // Nobody can say of a file without verdict, or of one that no rule explains, that its reasons do not count.
    guard verdict != .indeterminate, reasons > 0, ignored + known == reasons, known == 0 || isAccepted else {
      return .fails
    }
    return .excused(GateDecision.Excuse(known: known, ignored: ignored))
  }

  private func minds(_ verdict: Verdict) -> Bool {
    switch verdict {
    case .safe: false
    case .caution: threshold == .caution
    case .unsafe: threshold != .never
    case .indeterminate: true
    }
  }
}

/// Which rules' findings are reported and count (`--select`, `--ignore`).
package struct RuleSelection: Sendable, Equatable {
  /// Only these; all where it is empty.
  package var selected: Set<String> = []
  /// Without these.
  package var ignored: Set<String> = []

  /// All rules.
  package init() {}

  /// Whether a rule's findings count.
  package func contains(_ rule: String) -> Bool {
    (selected.isEmpty || selected.contains(rule)) && !ignored.contains(rule)
  }
}

/// What reports for other programs say of a file, worked out in one place so that all of them say the same.
struct FileNotice: Sendable {
  /// The file.
  let assessment: Assessment

  init(_ assessment: Assessment) { self.assessment = assessment }

  /// Whether the file is to be told about where known findings are not: strip does not leave it alone, and nobody has
  /// said that this is known or does not count.
  var isNews: Bool { assessment.verdict > .safe && assessment.excuse == nil }

  /// How much it matters to whoever asked.
  var severity: Severity {
    if assessment.fails { return .error }
    return assessment.verdict > .safe ? .warning : .note
  }

  /// The verdict and what it comes to, in one line.
  var title: String { "\(assessment.verdict.rawValue.uppercased()): \(assessment.headline)" }

  /// One for each finding, in their order, and one for what no finding says.
  var notices: [Notice] {
    let findings = zip(assessment.findings, assessment.fingerprints).map(notice)
    return findings + [pseudoNotice].compactMap(\.self)
  }

  private func notice(_ finding: Finding, _ fingerprint: Fingerprint) -> Notice {
    Notice(
      rule: finding.rule, severity: severity(of: finding),
      message: "\(finding.message) \(whatToDo(finding.rule))", subject: subject(of: finding),
      fingerprint: fingerprint, isKnown: finding.isKnown)
  }

  /// A defect that no strip trips over is no error for who wants to strip.
  private func severity(of finding: Finding) -> Severity {
    switch assessment.verdict {
    case .safe: .note
    case .caution: min(finding.severity, .warning)
    case .unsafe, .indeterminate: finding.severity
    }
  }

  private var pseudoNotice: Notice? {
    guard assessment.verdict != .indeterminate else {
      return pseudo(.noVerdict, .error, "No verdict: \(assessment.headline). \(whatToDo())")
    }
    guard assessment.verdict > .safe, assessment.excuse == nil else { return nil }
    let reasons = assessment.findings.filter { $0.severity >= .warning }
    // Known findings do not explain why a file fails all the same.
    let isExplained = assessment.fails ? reasons.contains { !$0.isKnown } : !reasons.isEmpty
    guard !isExplained else { return nil }
    return pseudo(
      .stripPrediction, assessment.verdict == .caution ? .warning : .error,
      "\(assessment.headline). \(whatToDo())")
  }

  private func pseudo(_ rule: PseudoRule, _ severity: Severity, _ message: String) -> Notice {
    Notice(
      rule: rule.rawValue, severity: severity, message: message, subject: nil,
      fingerprint: Fingerprint(
        module: assessment.moduleName, rule: rule.rawValue, subject: "", number: 0), isKnown: false)
  }

  /// What to do, in one or two sentences.
  ///
  /// - Parameter rule: a rule whose page has more about it.
  func whatToDo(_ rule: String? = nil) -> String {
    let steps = assessment.advice()
    switch assessment.verdict {
    case .safe: return "Nothing to do: no strip that was asked about trips over it."
    case .indeterminate:
      return "What to do: check the file, or leave it out; nobody knows what strip would do to it."
    case .caution where steps.isEmpty: return "Nothing has to be done: what the kernel loads stays as it is."
    case .unsafe where steps.isEmpty: return "What to do: do not strip it this way."
    case .caution, .unsafe:
      let more = steps.count > 1 ? rule.map { " Other ways: elfscan explain \($0)." } ?? "" : ""
      return "What to do: " + (steps.first ?? "") + more
    }
  }

  private func subject(of finding: Finding) -> Notice.Subject? {
    guard let module = assessment.module else { return nil }
    if let section = finding.sections.first { return .section(module.sectionLabel(section)) }
    return finding.symbols.first.map { .symbol(module.symbolLabel($0)) }
  }
}

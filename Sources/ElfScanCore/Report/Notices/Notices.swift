/// What reports for other programs say of a file, in one place so that all of them say the same.
extension Assessment {
  /// Whether the file is to be told about where known findings are not: strip does not leave it alone, and nobody has
  /// said that this is known or does not count.
  var isNews: Bool { verdict > .safe && excuse == nil }

  /// One for each finding, in their order, and one for what no finding says.
  var notices: [Notice] {
    let steps = advice()
    return zip(findings, fingerprints).map { notice($0, $1, steps) }
      + [pseudoNotice(steps)].compactMap(\.self)
  }

  private func notice(_ finding: Finding, _ fingerprint: Fingerprint, _ steps: [String]) -> Notice {
    Notice(
      rule: finding.rule, severity: severity(of: finding),
      message: "\(finding.message) \(whatToDo(steps, about: finding.rule))", subject: place(of: finding),
      fingerprint: fingerprint, isKnown: finding.isKnown)
  }

  /// A defect that no strip trips over is no error for who wants to strip.
  private func severity(of finding: Finding) -> Severity {
    switch verdict {
    case .safe: .note
    case .caution: min(finding.severity, .warning)
    case .unsafe, .indeterminate: finding.severity
    }
  }

  private func pseudoNotice(_ steps: [String]) -> Notice? {
    guard verdict != .indeterminate else {
      return pseudo(.noVerdict, .error, "No verdict: \(headline). \(whatToDo(steps))")
    }
    guard verdict > .safe, excuse == nil else { return nil }
    let reasons = findings.filter { $0.severity >= .warning }
    // Known findings do not explain why a file fails all the same.
    let isExplained = fails ? reasons.contains { !$0.isKnown } : !reasons.isEmpty
    guard !isExplained else { return nil }
    return pseudo(
      .stripPrediction, verdict == .caution ? .warning : .error,
      "\(headline). \(whatToDo(steps))")
  }

  private func pseudo(_ rule: PseudoRule, _ severity: Severity, _ message: String) -> Notice {
    Notice(
      rule: rule.rawValue, severity: severity, message: message, subject: nil,
      fingerprint: Fingerprint(
        module: moduleName, rule: rule.rawValue, subject: "", number: 0), isKnown: false)
  }

  /// What to do, in one or two sentences.
  ///
  /// - Parameters:
  ///   - steps: the whole advice.
  ///   - rule: a rule whose page has more about it.
  func whatToDo(_ steps: [String], about rule: String? = nil) -> String {
    switch verdict {
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

  private func place(of finding: Finding) -> Notice.Subject? {
    guard let module else { return nil }
    if let section = finding.sections.first { return .section(module.sectionLabel(section)) }
    return finding.symbols.first.map { .symbol(module.symbolLabel($0)) }
  }
}

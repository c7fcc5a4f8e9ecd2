/// The report for people: the verdict first, then why, the table of strips, and what to do.
package struct TextReport: Sendable {
  /// Whether to colour the verdict with ANSI sequences.
  package let color: Bool

  /// Changed relocations named in the text.
  private static let namedChanges = 6

  /// A renderer; `color` only where the output is a terminal.
  package init(color: Bool = false) {
    self.color = color
  }

  /// The report on one file, with a final newline.
  ///
  /// - Parameter tools: those that it is to say what to set in.
  package func render(_ assessment: Assessment, for tools: [PackagingTool] = []) -> String {
    var lines = [firstLine(assessment)]
    if let module = assessment.module { lines.append("  \(module.portrait)") }
    lines += [assessment.kernelsAsked, assessment.kernelRemark, assessment.compressionRemark].compactMap(
      \.self
    )
    .flatMap { wrapped("  \($0)", indent: 4) }
    lines += why(assessment)
    lines += table(assessment)
    lines += alternatives(assessment)
    lines += proofs(assessment)
    lines += gate(assessment).flatMap { ["", $0] }
    lines += advice(assessment, for: tools)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The verdict, the file, and why there is none.
  func firstLine(_ assessment: Assessment) -> String {
    "\(verdictWord(assessment.verdict))  \(assessment.shownPath)" + (assessment.error.map { ": \($0)" } ?? "")
  }

  func verdictWord(_ verdict: Verdict) -> String {
    let word = verdict.rawValue.uppercased()
    guard color else { return word }
    return switch verdict {
    case .safe: bold(word, .green)
    case .caution: bold(word, .yellow)
    case .unsafe: bold(word, .red)
    case .indeterminate: bold(word, .magenta)
    }
  }

  func why(_ assessment: Assessment) -> [String] {
    var lines: [String] = []
    let known = assessment.findings.count { $0.isKnown }
    for finding in assessment.findings where !finding.isKnown {
      lines += wrapped("  \(finding.severity.rawValue) [\(finding.rule)] \(finding.message)", indent: 4)
    }
    if known > 0 { lines.append("  Not shown: \(counted(known, "finding")) of the baseline.") }
    if let first = assessment.findings.first(where: { !$0.isKnown }) {
      lines.append("  More about a rule: elfscan explain \(first.rule)")
    }
    for remark in [assessment.errorRemark, assessment.signedLaterRemark].compactMap(\.self) {
      lines.append("  \(remark)")
    }
    if assessment.predictions.contains(where: \.copiesUnread) {
      lines.append("  A member of an archive that strip does not recognise is copied as it is.")
    }
    if let module = assessment.module, let worst = assessment.worstDamage {
      lines += damage(worst, module)
    }
    lines += words(assessment)
    if lines.isEmpty, let module = assessment.module,
      let worst = assessment.predictions.example({ !$0.harm.changes.isEmpty })
    {
      lines += damage(worst, module)
    }
    return lines.isEmpty ? [] : ["", "Why"] + lines
  }

  /// What the newest strip that warns or refuses would say.
  private func words(_ assessment: Assessment) -> [String] {
    guard let prediction = assessment.mostTalkative else { return [] }
    return ["  What \(prediction.mode.command) of Binutils \(prediction.release.version) would print:"]
      + prediction.lines(atMost: TextReport.namedChanges + 1) { $0 }.map { "    \($0)" }
  }

  private func damage(_ prediction: StripPrediction, _ module: Module) -> [String] {
    let head = "  What \(prediction.mode.command) of Binutils \(prediction.release.version) would do:"
    let harm = prediction.harm
    guard harm.damagedRelocations > 0 else {
      return [head] + harm.lines.flatMap { wrapped("    \($0)", indent: 6) }
    }
    var lines = wrapped("\(head) \(harm.relocationRemark):", indent: 4)
    for change in harm.relocationChanges.prefix(TextReport.namedChanges) {
      lines.append(
        "    \(module.sectionLabel(change.section))+\(hex(change.offset)): "
          + "\(change.before) -> \(change.after)")
    }
    let rest = harm.damagedRelocations - min(harm.relocationChanges.count, TextReport.namedChanges)
    if rest > 0 { lines.append("    … and \(rest) more") }
    if let remark = module.vtableRemark(on: harm, shown: TextReport.namedChanges) {
      lines += wrapped("  \(remark)", indent: 2)
    }
    return lines + harm.lines.flatMap { wrapped("  Also: \($0).", indent: 4) }
  }

  private func table(_ assessment: Assessment) -> [String] {
    var lines: [String] = []
    for mode in StripMode.allCases {
      let predictions = assessment.predictions.filter { $0.mode == mode }
      guard !predictions.isEmpty else { continue }
      let rows = predictions.runs
      let width = rows.map(\.markedLabel.count).max() ?? 0
      lines += ["", "\(mode.command) of GNU Binutils"]
      for row in rows {
        let space = String(repeating: " ", count: width - row.markedLabel.count + 2)
        lines.append("  \(row.markedLabel)\(space)\(row.common.text)")
      }
    }
    if let remark = assessment.predictions.assumptionRemark { lines += wrapped("  * \(remark)", indent: 4) }
    return lines
  }

  /// What was really run, beside what was predicted for it.
  private func proofs(_ assessment: Assessment) -> [String] {
    guard !assessment.proofs.isEmpty else { return [] }
    var lines = ["", "Proof: run on copies of the module"]
    for proof in assessment.proofs {
      lines += wrapped("  \(proof.command)" + (proof.version.map { ", \($0)" } ?? ""), indent: 4)
      if let prediction = proof.prediction {
        lines += wrapped("    predicted  \(prediction.wording.text)", indent: 15)
      }
      lines += wrapped("    proved     \(proof.effect.summary)", indent: 15)
      if proof.effect.outcome == .damages, let comparison = proof.effect.comparison {
        let found = comparison.differences(.damage)
        lines += found.prefix(TextReport.namedChanges).map { "      \($0.text(in: comparison))" }
        let further = comparison.counts[.damage] - TextReport.namedChanges
        if further > 0 { lines.append("      … and \(further) more") }
      }
      if let remark = assessment.remark(on: proof) { lines += wrapped("    \(remark)", indent: 4) }
    }
    return lines
  }

  private func alternatives(_ assessment: Assessment) -> [String] {
    guard !assessment.alternatives.isEmpty else { return [] }
    let rows = assessment.alternatives.map { ($0.command, $0.summary) }
    let width = rows.map(\.0.count).max() ?? 0
    return ["", "Other strippers"]
      + rows.flatMap { command, summary in
        wrapped(
          "  " + command + String(repeating: " ", count: width - command.count + 2) + summary,
          indent: width + 4)
      }
  }

  private func advice(_ assessment: Assessment, for tools: [PackagingTool]) -> [String] {
    let sections = Remedy.all(for: assessment, in: tools).flatMap(RemedyReport.section)
    let steps = assessment.advice(besides: tools)
    guard !steps.isEmpty else { return sections }
    return ["", heading("What to do", over: steps.count)]
      + steps.enumerated().flatMap { wrapped("  \($0 + 1). \($1)", indent: 5) } + sections
  }
}

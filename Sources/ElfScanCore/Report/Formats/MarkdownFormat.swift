/// For tickets, merge requests and job summaries (`$GITHUB_STEP_SUMMARY`).
struct MarkdownFormat: ReportFormat {
  static let name = "markdown"
  static let summary = "for tickets and job summaries"

  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  /// Longest report, in bytes: GitHub takes no job summary of more than a mebibyte.
  private static let limit = 1_000_000

  private static let cut = Array(
    "\nThe report would be longer than a job summary can be; `--format text` says all of it.\n".utf8)

  /// It begins with what all files come to.
  var startsWithTotals: Bool { true }

  func start(_ totals: ReportTotals?) -> [UInt8] {
    guard let totals else { return [] }
    var lines = ["## elfscan", "", Markdown.prose(totals.sentence + ".")]
    if !totals.isComplete { lines += ["", "**Interrupted: not all files were judged.**"] }
    if totals.tally.files > 1 { lines += table(totals.tally) }
    return text(lines + [""])
  }

  /// The files that need attention, so far as their number is one that people read.
  private func table(_ tally: Tally) -> [String] {
    guard !tally.listed.isEmpty else { return [] }
    let rows = tally.listed.map { Markdown.row([$0.verdict.rawValue.uppercased(), Markdown.code($0.path)]) }
    let more = tally.unlisted > 0 ? ["", "… and \(tally.unlisted) more."] : []
    return ["", "| Verdict | File |", "|---|---|"] + rows + more
  }

  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    guard options.detail == .verbose || isAlone || assessment.isNews,
      !options.foldsAll(of: assessment, isAlone: isAlone)
    else { return [] }
    return text(section(assessment))
  }

  private func section(_ assessment: Assessment) -> [String] {
    let report = TextReport()
    var lines = [
      "", "### \(assessment.verdict.rawValue.uppercased()) \(Markdown.code(assessment.shownPath))", "",
      summary(assessment),
    ]
    if let module = assessment.module {
      lines += [assessment.kernelsAsked.map { "\($0)." }, assessment.kernelRemark].compactMap(\.self)
        .flatMap { ["", Markdown.prose($0)] }
      lines += [""] + Markdown.fenced(["  \(module.portrait)"] + report.why(assessment))
    }
    for mode in StripMode.allCases {
      lines += strips(assessment.predictions.filter { $0.mode == mode }, mode)
    }
    lines += alternatives(assessment) + proofs(assessment)
    return lines + advice(assessment) + [""]
  }

  /// What programs say that were run, and why a file cannot be read, is not ours.
  private func summary(_ assessment: Assessment) -> String {
    assessment.error == nil && assessment.proofs.isEmpty
      ? Markdown.prose(assessment.headline + ".") : Markdown.code(assessment.headline)
  }

  private func strips(_ predictions: [StripPrediction], _ mode: StripMode) -> [String] {
    guard !predictions.isEmpty else { return [] }
    let rows = predictions.runs.map { run in
      Markdown.row([Markdown.prose(run.markedLabel), Markdown.code(run.common.text)])
    }
    let note = predictions.assumptionRemark.map { ["", "\\* \($0)"] } ?? []
    return ["", "| GNU Binutils | `\(mode.command)` |", "|---|---|"] + rows + note
  }

  private func alternatives(_ assessment: Assessment) -> [String] {
    guard !assessment.alternatives.isEmpty else { return [] }
    return ["", "| Other strippers | Outcome |", "|---|---|"]
      + assessment.alternatives.map { Markdown.row([Markdown.code($0.command), Markdown.code($0.summary)]) }
  }

  private func proofs(_ assessment: Assessment) -> [String] {
    guard !assessment.proofs.isEmpty else { return [] }
    return ["", "| Really run | Predicted | Proved |", "|---|---|---|"]
      + assessment.proofs.map { proof in
        Markdown.row([
          Markdown.code(proof.command + (proof.version.map { ", \($0)" } ?? "")),
          proof.prediction.map { Markdown.code($0.wording.text) } ?? "", Markdown.code(proof.effect.summary),
        ])
      } + assessment.proofRemarks.flatMap { ["", $0] }
  }

  private func advice(_ assessment: Assessment) -> [String] {
    let steps = assessment.advice(besides: options.tools)
    let remedies = Remedy.all(for: assessment, in: options.tools).flatMap { remedy in
      [""] + Markdown.fenced(Array(RemedyReport.section(remedy).dropFirst()))
    }
    guard !steps.isEmpty else {
      return ["", Markdown.prose(assessment.whatToDo(assessment.advice()))] + remedies
    }
    let heading = steps.count > 1 ? "**What to do** (one of these)" : "**What to do**"
    return ["", heading, ""] + steps.enumerated().map { "\($0 + 1). \(Markdown.prose($1))" } + remedies
  }

  private func text(_ lines: [String]) -> [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  /// One blank line around sections. Whole files are left out where the report would become too long.
  func append(_ next: ReportEntry, to part: inout ReportPart) {
    if part.bytes.count + next.bytes.count <= MarkdownFormat.limit {
      part.addSection(next.bytes)
    } else if !part.bytes.suffix(MarkdownFormat.cut.count).elementsEqual(MarkdownFormat.cut) {
      part.add(MarkdownFormat.cut)
    }
  }

  /// For what comes last, there is always room: it is short, and the limit is not all that a job summary can hold.
  func append(_ next: [UInt8], to part: inout ReportPart) { part.addSection(next) }

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    options.folds(totals.tally, isAlone: isAlone).filter { $0.news > 0 }.flatMap { text(section($0)) }
  }

  private func section(_ fold: SignatureFold) -> [String] {
    let more = fold.news - fold.named.count
    return [
      "", "### \(fold.severity.rawValue.uppercased()) \(Markdown.code(SignatureFold.rule.rawValue))", "",
      Markdown.prose(fold.shortSentence), "",
    ] + fold.named.map { "* \(Markdown.code($0.shown))" } + (more > 0 ? ["", "… and \(more) more."] : [])
  }
}

/// For GitHub Actions: workflow commands, which the runner turns into annotations.
///
/// GitHub shows ten errors and ten warnings of a step, so there is one for each file, not for each finding, and none for
/// what needs no attention.
struct GitHubFormat: ReportFormat {
  static let name = "github"
  static let summary = "for GitHub Actions, as annotations"

  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func start(_ totals: ReportTotals?) -> [UInt8] { [] }

  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    guard assessment.isNews, !options.foldsAll(of: assessment, isAlone: isAlone) else { return [] }
    return command(
      assessment.fails ? "error" : "warning",
      [("file", assessment.shownPath), ("title", title(assessment.verdict))],
      message(assessment))
  }

  private func title(_ verdict: Verdict) -> String {
    switch verdict {
    case .safe: "SAFE to strip"
    case .caution: "CAUTION: strip warns"
    case .unsafe: "UNSAFE to strip"
    case .indeterminate: "No verdict on this file"
    }
  }

  /// What it comes to, the reasons that are new, and the ways out.
  private func message(_ assessment: Assessment) -> String {
    let reasons = assessment.findings.filter { $0.severity >= .warning && !$0.isKnown }.map {
      "\($0.severity.rawValue) [\($0.rule)] \($0.message)"
    }
    return
      (["\(assessment.shownPath): \(assessment.headline)", assessment.kernelRemark].compactMap(\.self)
      + reasons + waysOut(assessment)).joined(separator: "\n")
  }

  private func waysOut(_ assessment: Assessment) -> [String] {
    let steps = assessment.advice()
    guard steps.count > 1 else { return [assessment.whatToDo(steps)] }
    return [heading("What to do", over: steps.count) + ":"] + steps.enumerated().map { "\($0 + 1). \($1)" }
  }

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    let interruption = totals.isComplete ? "" : "; interrupted, not all were judged"
    let folded = options.folds(totals.tally, isAlone: isAlone).filter { $0.news > 0 }.flatMap { fold in
      command(
        fold.isSignedLater ? "notice" : "warning", [("title", SignatureFold.rule.rawValue)], fold.newsSentence
      )
    }
    return folded + command("notice", [("title", "elfscan")], totals.sentence + interruption)
  }

  // MARK: The toolkit's form of a command

  func command(_ name: String, _ properties: [(String, String)], _ message: String) -> [UInt8] {
    let list = properties.map { "\($0)=\(property($1))" }.joined(separator: ",")
    return Array("::\(name) \(list)::\(data(message))\n".utf8)
  }

  private func data(_ text: String) -> String { encoded(text, ["%", "\r", "\n"]) }

  private func property(_ text: String) -> String { encoded(text, ["%", "\r", "\n", ":", ","]) }

  private func encoded(_ text: String, _ special: Set<Unicode.Scalar>) -> String {
    text.unicodeScalars.reduce(into: "") { output, scalar in
      guard special.contains(scalar) else { return output.unicodeScalars.append(scalar) }
      output += percentEncoded(UInt8(truncatingIfNeeded: scalar.value))
    }
  }
}

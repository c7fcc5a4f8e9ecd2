/// For CI servers that show test results: JUnit's XML as Ant, Jenkins and GitLab understand it, one test case for each
/// file, and one for all modules that lose nothing but their signature. A file that makes the run fail is a failure, one
/// without a verdict an error.
struct JUnitFormat: ReportFormat {
  static let name = "junit"
  static let summary = "for CI servers, as test results"

  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  /// The beginning has the counts.
  var startsWithTotals: Bool { true }

  func start(_ totals: ReportTotals?) -> [UInt8] {
    let tally = totals?.tally ?? Tally()
    let missing = totals?.isComplete == false ? 1 : 0
    // One test case for all of them; where one file was asked about, it is the same number.
    let folded = options.folds(tally, isAlone: false).filter { !$0.isSignedLater }
    let tests = tally.files + folded.reduce(0) { $0 + 1 - $1.count }
    let failures =
      tally.failing - tally.indeterminate + folded.reduce(0) { $0 + min($1.failing, 1) - $1.failing }
    let counts =
      "tests=\"\(tests + missing)\" failures=\"\(failures)\" "
      + "errors=\"\(tally.indeterminate + missing)\""
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="elfscan" \(counts)>
      <testsuite name="elfscan" \(counts) skipped="0">

      """.utf8) + Array(properties(totals).utf8)
  }

  private func properties(_ totals: ReportTotals?) -> String {
    guard let configuration = totals?.configuration else { return "" }
    let property = "<property name=\"configuration\" value=\"\(xmlEscaped(configuration))\"/>"
    return "<properties>\(property)</properties>\n"
  }

  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    if options.foldsAll(of: assessment, isAlone: isAlone) { return [] }
    var outcome = ""
    if assessment.verdict == .indeterminate {
      outcome = element("error", assessment)
    } else if assessment.fails {
      outcome = element("failure", assessment)
    } else if assessment.isNews {
      outcome = "<system-out>\(text(assessment))</system-out>\n"
    }
    return testCase(assessment.shownPath, outcome)
  }

  private func element(_ name: String, _ assessment: Assessment) -> String {
    let verdict = assessment.verdict.rawValue
    let title = xmlEscaped("\(verdict.uppercased()): \(assessment.headline)")
    return "<\(name) type=\"\(verdict)\" message=\"\(title)\">\(text(assessment))</\(name)>\n"
  }

  private func text(_ assessment: Assessment) -> String {
    xmlEscaped(TextReport().render(assessment, for: options.tools))
  }

  func testCase(_ name: String, _ outcome: String) -> [UInt8] {
    let start = "<testcase classname=\"elfscan\" name=\"\(xmlEscaped(name))\""
    return Array((outcome.isEmpty ? "\(start)/>\n" : "\(start)>\n\(outcome)</testcase>\n").utf8)
  }

  /// A test case that fails if a module does; where signing comes later, the modules have passed, and it is only said.
  private func folded(_ fold: SignatureFold) -> [UInt8] {
    let rule = SignatureFold.rule.rawValue
    let more = fold.news - fold.named.count
    let text = xmlEscaped(
      (["\(fold.tag) \(fold.shortSentence)"] + fold.named.map { "  \($0.shown)" }
        + (more > 0 ? ["  … and \(more) more"] : []))
        .joined(separator: "\n") + "\n")
    let told = "<system-out>\(text)</system-out>\n"
    if fold.isSignedLater { return Array(told.utf8) }
    guard fold.failing > 0 else { return testCase(rule, fold.news > 0 ? told : "") }
    let message = xmlEscaped(fold.sentence)
    return testCase(rule, "<failure type=\"\(rule)\" message=\"\(message)\">\(text)</failure>\n")
  }

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    let folded = options.folds(totals.tally, isAlone: isAlone).flatMap(folded)
    let reason = "interrupted: not all files were judged"
    let missing =
      totals.isComplete
      ? [] : testCase("all files", "<error type=\"interrupted\" message=\"\(reason)\">\(reason)</error>\n")
    return folded + missing + Array("</testsuite>\n</testsuites>\n".utf8)
  }
}

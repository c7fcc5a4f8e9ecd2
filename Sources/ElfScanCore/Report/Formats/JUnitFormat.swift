/// For CI servers that show test results: JUnit's XML as Ant, Jenkins and GitLab understand it, one test case for each
/// file. A file that makes the run fail is a failure, one without a verdict an error.
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
    let counts =
      "tests=\"\(tally.files + missing)\" failures=\"\(tally.failing - tally.indeterminate)\" "
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

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    let reason = "interrupted: not all files were judged"
    let missing =
      totals.isComplete
      ? [] : testCase("all files", "<error type=\"interrupted\" message=\"\(reason)\">\(reason)</error>\n")
    return missing + Array("</testsuite>\n</testsuites>\n".utf8)
  }
}

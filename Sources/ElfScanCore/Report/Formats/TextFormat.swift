/// For people.
struct TextFormat: ReportFormat {
  static let name = "text"
  static let summary = "for people"

  private let options: ReportOptions
  private let report: TextReport

  init(_ options: ReportOptions) {
    self.options = options
    report = TextReport(color: options.color)
  }

  func start(_ totals: ReportTotals?) -> [UInt8] { [] }

  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    if options.detail == .quiet, assessment.verdict == .safe { return [] }
    if options.foldsAll(of: assessment, isAlone: isAlone) { return [] }
    return Array(text(assessment, isAlone: isAlone).utf8)
  }

  private func text(_ assessment: Assessment, isAlone: Bool) -> String {
    if isAlone, assessment.excuse == nil || options.detail == .verbose {
      return report.render(assessment, for: options.tools)
    }
    return options.detail == .verbose
      ? "\n" + report.render(assessment, for: options.tools) + "\n"
      : report.entry(assessment, for: options.tools)
  }

  /// One blank line around long texts.
  func append(_ next: [UInt8], to part: inout ReportPart) { part.addSection(next) }

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    let tally = totals.tally
    guard tally.files > 0 else { return [] }
    let summary =
      isAlone && tally.files == 1 ? "" : report.summary(tally, isQuiet: options.detail == .quiet)
    let settings = totals.configuration.map { "\nSettings of \($0)\n" } ?? ""
    return Array((summary + (options.detail == .quiet && tally.worst == .safe ? "" : settings)).utf8)
  }
}

/// For programs that take one file after the other: a line for each, and one for all of them at the end.
struct JsonLinesFormat: ReportFormat {
  static let name = "jsonl"
  static let summary = "for programs, a line for each file"

  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func start(_ totals: ReportTotals?) -> [UInt8] { [] }

  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    JsonReport.file(assessment, for: options.tools) + [UInt8(ascii: "\n")]
  }

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    JsonReport.summaryLine(
      totals.tally, isComplete: totals.isComplete, shard: options.shard, configuration: totals.configuration)
  }
}

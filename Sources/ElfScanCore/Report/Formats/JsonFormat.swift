/// For programs: one document.
struct JsonFormat: ReportFormat {
  static let name = "json"
  static let summary = "for programs, one document"

  private let options: ReportOptions

  init(_ options: ReportOptions) { self.options = options }

  func start(_ totals: ReportTotals?) -> [UInt8] { JsonReport.start }

  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    JsonReport.file(assessment, for: options.tools)
  }

  func append(_ next: [UInt8], to part: inout ReportPart) { appendElements(next, to: &part) }

  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    JsonReport.end(
      totals.tally, isComplete: totals.isComplete, shard: options.shard, configuration: totals.configuration)
  }
}

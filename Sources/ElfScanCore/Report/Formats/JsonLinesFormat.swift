/// For programs that take one file after the other: a line for each, and one for all of them at the end.
public struct JsonLinesFormat: ReportFormat {
  public static let name = "jsonl"
  public static let summary = "for programs, a line for each file"

  private let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func start(_ totals: ReportTotals?) -> [UInt8] { [] }

  public func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    JsonReport.line(assessment, for: options.tools)
  }

  public func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    JsonReport.summaryLine(totals.tally, isComplete: totals.isComplete, shard: options.shard)
  }
}

/// For programs: one document.
public struct JsonFormat: ReportFormat {
  public static let name = "json"
  public static let summary = "for programs, one document"

  private let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func start(_ totals: ReportTotals?) -> [UInt8] { JsonReport.start }

  public func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8] {
    JsonReport.file(assessment, isFirst: true, for: options.tools)
  }

  /// A comma between objects; the end is none, and begins with a bracket.
  public func append(_ next: [UInt8], to part: inout ReportPart) {
    if !part.isEmpty, next.first == UInt8(ascii: "{") { part.add([UInt8(ascii: ",")]) }
    part.add(next)
  }

  public func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8] {
    JsonReport.end(totals.tally, isComplete: totals.isComplete, shard: options.shard)
  }
}

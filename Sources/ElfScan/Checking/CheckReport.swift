import ElfScanCore

/// The parts of a report on many files, in the format that was asked for.
struct CheckReport: Sendable {
  private let format: CheckRequest.Format
  private let detail: CheckRequest.Detail
  private let isAlone: Bool
  private let shard: Shard?
  private let tools: [PackagingTool]
  private let text: TextReport

  init(_ request: CheckRequest, isAlone: Bool) {
    format = request.format
    detail = request.detail
    self.isAlone = isAlone
    shard = request.shard
    tools = request.tools
    text = TextReport(color: Output.isTerminal)
  }

  /// What comes before the files.
  var start: [UInt8] { format == .json ? JsonReport.start : [] }

  /// What is said of one file; empty where nothing is.
  func file(_ assessment: Assessment) -> [UInt8] {
    switch format {
    case .json: JsonReport.file(assessment, isFirst: true, for: tools)
    case .jsonl: JsonReport.line(assessment, for: tools)
    case .text: Array(entry(assessment).utf8)
    }
  }

  private func entry(_ assessment: Assessment) -> String {
    if detail == .quiet, assessment.verdict == .safe { return "" }
    if isAlone { return text.render(assessment, for: tools) }
    return detail == .verbose
      ? "\n" + text.render(assessment, for: tools) + "\n" : text.entry(assessment, for: tools)
  }

  /// Puts what is said of a file, or of several, behind what was said before: a comma between objects, and one blank
  /// line around long texts.
  func append(_ next: [UInt8], to report: inout Part) {
    guard let first = next.first, let last = next.last else { return }
    switch format {
    case .json:
      // The end begins with a bracket.
      if !report.isEmpty, first == UInt8(ascii: "{") { report.bytes.append(UInt8(ascii: ",")) }
      report.bytes += next
    case .jsonl: report.bytes += next
    case .text:
      let newline = UInt8(ascii: "\n")
      report.bytes += first == newline && report.endsWithBlankLine ? next.dropFirst() : next[...]
      report.endsWithBlankLine = last == newline && next.dropLast().last == newline
    }
    report.isEmpty = false
  }

  /// A part of the report, as far as it was written.
  struct Part: Sendable {
    /// What is to be written.
    var bytes: [UInt8] = []
    fileprivate(set) var isEmpty = true
    fileprivate var endsWithBlankLine: Bool

    /// Nothing yet.
    ///
    /// - Parameter isFirst: whether nothing comes before it, so that it needs no blank line at its start.
    init(isFirst: Bool) { endsWithBlankLine = isFirst }
  }

  /// What comes after the files.
  ///
  /// - Parameter isComplete: whether all files were judged.
  func end(_ tally: Tally, isComplete: Bool) -> [UInt8] {
    switch format {
    case .json: JsonReport.end(tally, isComplete: isComplete, shard: shard)
    case .jsonl: JsonReport.summaryLine(tally, isComplete: isComplete, shard: shard)
    case .text:
      isAlone && tally.files <= 1 || tally.files == 0
        ? [] : Array(text.summary(tally, isQuiet: detail == .quiet).utf8)
    }
  }
}

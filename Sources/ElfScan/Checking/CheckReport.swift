import ElfScanCore

/// The parts of a report on many files, in the format that was asked for.
struct CheckReport: Sendable {
  private let format: CheckRequest.Format
  private let detail: CheckRequest.Detail
  private let isAlone: Bool
  private let text: TextReport

  init(_ request: CheckRequest, isAlone: Bool) {
    format = request.format
    detail = request.detail
    self.isAlone = isAlone
    text = TextReport(color: Output.isTerminal)
  }

  /// What comes before the files.
  var start: [UInt8] { format == .json ? JsonReport.start : [] }

  /// What is said of one file, with what parts it from the file before.
  func file(_ assessment: Assessment) -> [UInt8] {
    switch format {
    case .json: JsonReport.file(assessment, isFirst: false)
    case .jsonl: JsonReport.line(assessment)
    case .text: Array(entry(assessment).utf8)
    }
  }

  private func entry(_ assessment: Assessment) -> String {
    if isAlone || detail == .verbose { return "\n" + text.render(assessment) }
    if detail == .quiet, assessment.verdict == .safe { return "" }
    return text.entry(assessment)
  }

  /// Takes what parts a file from the one before from the first file.
  func trimSeparator(_ bytes: inout [UInt8]) {
    let separator = format == .json ? UInt8(ascii: ",") : UInt8(ascii: "\n")
    if bytes.first == separator { bytes.removeFirst() }
  }

  /// What comes after the files.
  ///
  /// - Parameter isComplete: whether all files were judged.
  func end(_ tally: Tally, isComplete: Bool) -> [UInt8] {
    switch format {
    case .json: JsonReport.end(tally, isComplete: isComplete)
    case .jsonl: JsonReport.summaryLine(tally, isComplete: isComplete)
    case .text: isAlone ? [] : Array(text.summary(tally, isQuiet: detail == .quiet).utf8)
    }
  }
}

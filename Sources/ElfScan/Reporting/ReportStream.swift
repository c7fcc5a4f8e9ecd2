import ElfScanCore

/// A report on its way to where it goes.
final class ReportStream {
  private let format: any ReportFormat
  private let destination: ReportDestination
  /// nil for standard output.
  private let file: PendingFile?
  private var part = ReportPart()

  init(_ destination: ReportDestination, _ format: any ReportFormat) throws {
    self.destination = destination
    self.format = format
    file = try PendingFile.orNoVerdict(destination.name) { () throws(FileReplacement.Failure) in
      try destination.file.map { path throws(FileReplacement.Failure) in try PendingFile(path) }
    }
    if !format.startsWithTotals { try write(format.start(nil)) }
  }

  var isOnStandardOutput: Bool { file == nil }

  /// Adds what is said of some files.
  func add(_ entries: [ReportEntry]) throws {
    for entry in entries { format.append(entry, to: &part) }
    // What comes first may be known last.
    if !format.startsWithTotals { try write(part.take()) }
  }

  /// Adds the end, and puts the report where it goes.
  func finish(_ totals: ReportTotals, isAlone: Bool) throws {
    if format.startsWithTotals { try write(format.start(totals)) }
    format.append(format.end(totals, isAlone: isAlone), to: &part)
    try write(part.take())
    try PendingFile.orNoVerdict(destination.name) { () throws(FileReplacement.Failure) in try file?.finish() }
  }

  private func write(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    guard let file else { return try Output.write(bytes) }
    try PendingFile.orNoVerdict(destination.name) { () throws(FileReplacement.Failure) in
      try file.write(bytes)
    }
  }
}

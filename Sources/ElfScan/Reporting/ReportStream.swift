import ArgumentParser
import ElfScanCore

/// A report on its way to where it goes.
final class ReportStream {
  private let format: any ReportFormat
  private let destination: ReportDestination
  /// nil for standard output.
  private let file: PendingFile?
  private var part = ReportPart(isFirst: true)

  init(_ destination: ReportDestination, _ format: any ReportFormat) throws {
    self.destination = destination
    self.format = format
    file = try ReportStream.attempt(destination) { () throws(FileReplacement.Failure) in
      try destination.file.map { path throws(FileReplacement.Failure) in try PendingFile(path) }
    }
    if !format.startsWithTotals { try write(format.start(nil)) }
  }

  var isOnStandardOutput: Bool { file == nil }

  /// Adds what is said of some files.
  func add(_ files: [UInt8]) throws {
    format.append(files, to: &part)
    // What comes first may be known last.
    if !format.startsWithTotals { try write(part.take()) }
  }

  /// Adds the end, and puts the report where it goes.
  func finish(_ totals: ReportTotals, isAlone: Bool) throws {
    if format.startsWithTotals { try write(format.start(totals)) }
    format.append(format.end(totals, isAlone: isAlone), to: &part)
    try write(part.take())
    try ReportStream.attempt(destination) { () throws(FileReplacement.Failure) in try file?.finish() }
  }

  private func write(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    guard let file else { return try Output.write(bytes) }
    try ReportStream.attempt(destination) { () throws(FileReplacement.Failure) in try file.write(bytes) }
  }

  /// A report that cannot be written is no verdict.
  private static func attempt<Result>(
    _ destination: ReportDestination, _ body: () throws(FileReplacement.Failure) -> Result
  ) throws -> Result {
    do throws(FileReplacement.Failure) {
      return try body()
    } catch {
      let name = destination.file.map { " \($0.shown)" } ?? ""
      Output.writeError("elfscan: the report\(name) was not written: \(error)\n")
      throw ExitCode(Verdict.indeterminate.exitStatus)
    }
  }
}

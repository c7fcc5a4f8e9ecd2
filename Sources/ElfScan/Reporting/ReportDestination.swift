import ElfScanCore
import SystemPackage

/// A report that is asked for: how it is written, and where it goes.
struct ReportDestination: Sendable {
  let format: any ReportFormat.Type
  /// nil for standard output.
  let file: FilePath?

  /// What it is called in messages.
  var name: String { "the report" + (file.map { " \($0.shown)" } ?? "") }
}

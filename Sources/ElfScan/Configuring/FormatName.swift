import ArgumentParser
import ElfScanCore

/// The argument of `--format`.
struct FormatName: ExpressibleByArgument {
  let format: any ReportFormat.Type

  init?(argument: String) {
    guard let format = ReportFormats.named(argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { ReportFormats.all.map { $0.name } }
  var defaultValueDescription: String { format.name }

  /// Every format with what it is for.
  static var list: String {
    ReportFormats.all.map { "\($0.name) (\($0.summary))" }.joined(separator: ", ")
  }
}

/// The argument of `--output`: a format, an equals sign, and a file.
struct OutputChoice: ExpressibleByArgument {
  let format: FormatName
  let path: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    guard parts.count == 2, let format = FormatName(argument: parts[0]), !parts[1].isEmpty, parts[1] != "-"
    else {
      return nil
    }
    self.format = format
    path = parts[1]
  }
}

/// The argument of `--select` and `--ignore`.
struct RuleName: ExpressibleByArgument {
  let id: String

  init?(argument: String) {
    guard RuleCatalog.description(of: argument) != nil else { return nil }
    id = argument
  }

  /// None, for they would fill a page of the help.
  static var allValueStrings: [String] { [] }
  static var defaultCompletionKind: CompletionKind { .list(RuleCatalog.descriptions.map(\.id)) }
  var defaultValueDescription: String { id }
}

extension Gate.Threshold: ExpressibleByArgument {}

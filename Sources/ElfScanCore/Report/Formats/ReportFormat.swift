/// How a report on any number of files is written.
///
/// The parts are asked for one by one, those of files by several threads in any order, so that a scan of thousands of
/// files need not keep their models. **To add a format**, write one type in a file beside this one and name it in
/// `ReportFormats.all`.
package protocol ReportFormat: Sendable {
  /// The word for `--format` and `--output`.
  static var name: String { get }
  /// One line for the help: what it is for.
  static var summary: String { get }

  /// The format with what it has to know.
  init(_ options: ReportOptions)

  /// Whether the beginning tells what all files come to, so that nothing can be written before the last one is judged.
  var startsWithTotals: Bool { get }

  /// What comes before the files.
  ///
  /// - Parameter totals: what all of them come to; nil unless `startsWithTotals`.
  func start(_ totals: ReportTotals?) -> [UInt8]

  /// What is said of one file; empty where nothing is.
  ///
  /// - Parameter isAlone: whether no other is reported on.
  func file(_ assessment: Assessment, isAlone: Bool) -> [UInt8]

  /// The same, with what is said where the report is long already.
  func entry(_ assessment: Assessment, isAlone: Bool) -> ReportEntry

  /// Puts what is said of a file behind what was said before.
  func append(_ next: ReportEntry, to part: inout ReportPart)

  /// Puts what is said of a file, or at the end, behind what was said before.
  func append(_ next: [UInt8], to part: inout ReportPart)

  /// What comes after the files.
  ///
  /// - Parameter isAlone: whether one file was asked about, not a folder, an archive or a list.
  func end(_ totals: ReportTotals, isAlone: Bool) -> [UInt8]
}

extension ReportFormat {
  /// No: what comes first does not depend on the files.
  package var startsWithTotals: Bool { false }

  /// There is no shorter way.
  package func entry(_ assessment: Assessment, isAlone: Bool) -> ReportEntry {
    ReportEntry(bytes: file(assessment, isAlone: isAlone))
  }

  /// All of it.
  package func append(_ next: ReportEntry, to part: inout ReportPart) { append(next.bytes, to: &part) }

  /// Puts it there as it is.
  package func append(_ next: [UInt8], to part: inout ReportPart) { part.add(next) }

  /// For a list of JSON objects: a comma between them; the end is none, and begins with a bracket.
  func appendElements(_ next: [UInt8], to part: inout ReportPart) {
    if !part.isEmpty, next.first == UInt8(ascii: "{") { part.add([UInt8(ascii: ",")]) }
    part.add(next)
  }
}

/// What a format has to know beside the files.
package struct ReportOptions: Sendable {
  /// How much the text says of a file.
  package enum Detail: Sendable {
    /// Everything where one file is judged; of several, a line for those that are safe.
    case usual
    /// Nothing of files that are safe.
    case quiet
    /// Everything of all files.
    case verbose
  }

  /// How much the text says of a file.
  package var detail = Detail.usual
  /// Whether the text is coloured with ANSI sequences.
  package var color = false
  /// Packaging tools that the report is to say what to set in.
  package var tools: [PackagingTool] = []
  /// Which part of the files it is; nil for all.
  package var shard: Shard?

  /// Whether known findings were told apart from new ones.
  package var hasBaseline = false

  /// Where the pages about rules are, for reports that link to them: an absolute URL of the folder that has `RULE.md`.
  package var docsURL = "file:///usr/share/doc/elfscan/rules"

  /// A usual report.
  package init() {}
}

/// What all files come to.
package struct ReportTotals: Sendable {
  /// The files by verdict.
  package let tally: Tally
  /// Whether all files that were asked about were judged.
  package let isComplete: Bool
  /// The process's exit status.
  package let exitStatus: Int32
  /// The configuration file that settings come from, fit to show; nil where there is none.
  let configuration: String?

  /// - Parameters:
  ///   - tally: the files by verdict.
  ///   - isComplete: whether all files that were asked about were judged.
  ///   - exitStatus: the process's exit status; without it, what the files alone come to.
  ///   - configuration: the configuration file that settings come from, fit to show.
  package init(
    _ tally: Tally, isComplete: Bool, exitStatus: Int32? = nil, configuration: String? = nil
  ) {
    self.configuration = configuration
    self.tally = tally
    self.isComplete = isComplete
    self.exitStatus = exitStatus ?? (isComplete ? tally.exitStatus : Verdict.indeterminate.exitStatus)
  }

  /// How many files have which verdict, and what was not held against them; without a full stop.
  var sentence: String {
    let known = tally.known > 0 ? ", \(counted(tally.known, "finding")) known" : ""
    let excused = tally.excused > 0 ? ", \(counted(tally.excused, "file")) excused" : ""
    let settings = configuration.map { "; settings of \($0)" } ?? ""
    return TextReport().counts(tally) + excused + known + settings
  }
}

/// What a report says of one file.
package struct ReportEntry: Sendable {
  /// All of it; empty where nothing is said.
  let bytes: [UInt8]
  /// What is said in a report that is long already; nil where that is the same.
  var short: [UInt8]?
}

/// A part of a report, as far as it was written.
package struct ReportPart: Sendable {
  /// What is to be written.
  package private(set) var bytes: [UInt8] = []
  /// Whether nothing was ever put into it.
  package private(set) var isEmpty = true
  /// Whether what was put into it last ends with a blank line; before that, nothing needs one.
  private var endsWithBlankLine = true

  /// Nothing yet.
  package init() {}

  /// Puts bytes behind what is there.
  package mutating func add(_ next: some Collection<UInt8>) {
    guard !next.isEmpty else { return }
    let newline = UInt8(ascii: "\n")
    bytes += next
    isEmpty = false
    endsWithBlankLine = next.suffix(2).elementsEqual([newline, newline])
  }

  /// The same, with one blank line where both have one.
  mutating func addSection(_ next: [UInt8]) {
    add(next.first == UInt8(ascii: "\n") && endsWithBlankLine ? next.dropFirst() : next[...])
  }

  /// Hands out what is to be written, and forgets it.
  package mutating func take() -> [UInt8] {
    defer { bytes.removeAll() }
    return bytes
  }
}

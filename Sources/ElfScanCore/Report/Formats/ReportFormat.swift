/// How a report on any number of files is written.
///
/// The parts are asked for one by one, those of files by several threads in any order, so that a scan of thousands of
/// files need not keep their models. **To add a format**, write one type in a file beside this one and name it in
/// `ReportFormats.all`.
public protocol ReportFormat: Sendable {
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
  public var startsWithTotals: Bool { false }

  /// There is no shorter way.
  public func entry(_ assessment: Assessment, isAlone: Bool) -> ReportEntry {
    ReportEntry(bytes: file(assessment, isAlone: isAlone))
  }

  /// All of it.
  public func append(_ next: ReportEntry, to part: inout ReportPart) { append(next.bytes, to: &part) }

  /// Puts it there as it is.
  public func append(_ next: [UInt8], to part: inout ReportPart) { part.add(next) }

  /// For a list of JSON objects: a comma between them; the end is none, and begins with a bracket.
  func appendElements(_ next: [UInt8], to part: inout ReportPart) {
    if !part.isEmpty, next.first == UInt8(ascii: "{") { part.add([UInt8(ascii: ",")]) }
    part.add(next)
  }
}

/// What a format has to know beside the files.
public struct ReportOptions: Sendable {
  /// How much the text says of a file.
  public enum Detail: Sendable {
    /// Everything where one file is judged; of several, a line for those that are safe.
    case usual
    /// Nothing of files that are safe.
    case quiet
    /// Everything of all files.
    case verbose
  }

  /// How much the text says of a file.
  public var detail = Detail.usual
  /// Whether the text is coloured with ANSI sequences.
  public var color = false
  /// Packaging tools that the report is to say what to set in.
  public var tools: [PackagingTool] = []
  /// Which part of the files it is; nil for all.
  public var shard: Shard?

  /// Whether known findings were told apart from new ones.
  public var hasBaseline = false

  /// Where the pages about rules are, for reports that link to them: an absolute URL of the folder that has `RULE.md`.
  public var docsURL = "file:///usr/share/doc/elfscan/rules"

  /// A usual report.
  public init() {}
}

/// What all files come to.
public struct ReportTotals: Sendable {
  /// The files by verdict.
  public let tally: Tally
  /// Whether all files that were asked about were judged.
  public let isComplete: Bool
  /// The process's exit status.
  public let exitStatus: Int32

  /// - Parameters:
  ///   - tally: the files by verdict.
  ///   - isComplete: whether all files that were asked about were judged.
  ///   - exitStatus: the process's exit status; without it, what the files alone come to.
  public init(_ tally: Tally, isComplete: Bool, exitStatus: Int32? = nil) {
    self.tally = tally
    self.isComplete = isComplete
    self.exitStatus = exitStatus ?? (isComplete ? tally.exitStatus : Verdict.indeterminate.exitStatus)
  }

  /// How many files have which verdict, and what was not held against them; without a full stop.
  var sentence: String {
    let known = tally.known > 0 ? ", \(counted(tally.known, "finding")) known" : ""
    let excused = tally.excused > 0 ? ", \(counted(tally.excused, "file")) excused" : ""
    return TextReport().counts(tally) + excused + known
  }
}

/// What a report says of one file.
public struct ReportEntry: Sendable {
  /// All of it; empty where nothing is said.
  let bytes: [UInt8]
  /// What is said in a report that is long already; nil where that is the same.
  var short: [UInt8]?
}

/// A part of a report, as far as it was written.
public struct ReportPart: Sendable {
  /// What is to be written.
  public private(set) var bytes: [UInt8] = []
  /// Whether nothing was ever put into it.
  public private(set) var isEmpty = true
  /// Whether what was put into it last ends with a blank line; before that, nothing needs one.
  private var endsWithBlankLine = true

  /// Nothing yet.
  public init() {}

  /// Puts bytes behind what is there.
  public mutating func add(_ next: some Collection<UInt8>) {
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
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll() }
    return bytes
  }
}

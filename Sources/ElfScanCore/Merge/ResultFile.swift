import FoundationEssentials

/// The results of one run: lines of JSON, one for each file, and a last one that sums up (`--format jsonl`).
package struct ResultFile: Sendable {
  /// Why results are no good; one line, fit to show.
  package struct Flaw: Error, Sendable, CustomStringConvertible {
    /// What is wrong.
    package let description: String
  }

  /// What is known of one file, as it was reported.
  package struct Entry: Sendable {
    /// The whole line, without its end.
    package let line: ArraySlice<UInt8>
    /// The path as it was given.
    package let path: String
    /// The answer.
    package let verdict: Verdict
    /// Whether the module loses its signature and nothing else.
    package let losesSignatureOnly: Bool
    /// Whether it makes the run fail.
    package let fails: Bool
    /// Why it is not safe: the error, or what the first serious finding says.
    package let reason: String?
  }

  /// In the order of the lines.
  package let entries: [Entry]
  /// Which part of the work it is; nil where the work was not split.
  package let shard: Shard?

  /// The version of the form that is understood.
  private static let schemaVersion = 1

  private struct FileLine: Decodable {
    struct Finding: Decodable {
      let severity: String
      let message: String
    }

    let path: String
    let verdict: String
    let error: String?
    let losesSignatureOnly: Bool?
    let fails: Bool?
    let findings: [Finding]?
  }

  private struct SummaryLine: Decodable {
    struct Part: Decodable {
      let number: UInt64
      let count: UInt64
    }

    struct Summary: Decodable {
      let files: Int
      let complete: Bool
      let shard: Part?
    }

    let schemaVersion: Int
    let summary: Summary
  }

  /// Reads the results of one run.
  ///
  /// - Throws: `Flaw` where a line is not understood, or where the last one is missing, which says that the run came to
  ///   its end: results that were cut off must not look like good ones.
  package init(_ bytes: [UInt8]) throws(Flaw) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard let last = lines.last else { throw Flaw(description: "no results; did the run fail?") }
    guard let end = try? JSONDecoder().decode(SummaryLine.self, from: Data(last)) else {
      throw Flaw(
        description: "the last line is no summary: the run did not come to its end, or the file was cut off")
    }
    guard end.schemaVersion == ResultFile.schemaVersion else {
      throw Flaw(
        description:
          "results of form \(end.schemaVersion); this elfscan understands \(ResultFile.schemaVersion)")
    }
    guard end.summary.complete else {
      throw Flaw(description: "the run was interrupted before all files were judged")
    }
    guard end.summary.files == lines.count - 1 else {
      throw Flaw(
        description:
          "\(lines.count - 1) files, but the summary speaks of \(end.summary.files): lines are missing, or were "
          + "added")
    }
    var entries: [Entry] = []
    entries.reserveCapacity(lines.count)
    for (number, line) in lines.dropLast().enumerated() {
      guard let entry = ResultFile.entry(line) else {
        throw Flaw(description: "line \(number + 1) is no result of elfscan check --format jsonl")
      }
      entries.append(entry)
    }
    self.entries = entries
    shard = try end.summary.shard.map(ResultFile.shard)
  }

  private static func shard(_ part: SummaryLine.Part) throws(Flaw) -> Shard {
    guard let shard = Shard(number: part.number, of: part.count) else {
      throw Flaw(description: "the summary speaks of part \(part.number)/\(part.count), which cannot be")
    }
    return shard
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
    // The decoder does not look into what it is not asked for, and the line is written on as it is.
    guard line.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), String(validating: line, as: UTF8.self) != nil,
      JsonSyntax.isDocument(line),
      let file = try? JSONDecoder().decode(FileLine.self, from: Data(line)),
      let verdict = Verdict(rawValue: file.verdict)
    else { return nil }
    let serious = file.findings?.first { $0.severity == Severity.error.rawValue }
    return Entry(
      line: line, path: file.path, verdict: verdict, losesSignatureOnly: file.losesSignatureOnly ?? false,
      fails: file.fails ?? (verdict >= .unsafe),
      reason: file.error ?? serious?.message)
  }
}

import SystemPackage

/// The results of several runs, joined.
package struct MergedResults: Sendable {
  /// Each path once, in the order in which they were met; of several results for a path, the worst: more than the signature
  /// is worse than that alone.
  package private(set) var entries: [ResultFile.Entry] = []
  /// What they come to.
  package private(set) var tally = Tally()

  /// Joins results.
  ///
  /// - Throws: `ResultFile.Flaw` where a part of split work is missing, or is there twice.
  package init(_ files: [ResultFile]) throws(ResultFile.Flaw) {
    try MergedResults.checkShards(files.compactMap(\.shard), of: files.count)
    // By their bytes: names that look the same to Unicode are different files.
    var positions: [[UInt8]: Int] = [:]
    for entry in files.flatMap(\.entries) {
      let path = Array(entry.path.utf8)
      if let position = positions[path] {
        if entry.isWorse(than: entries[position]) { entries[position] = entry }
      } else {
        positions[path] = entries.count
        entries.append(entry)
      }
    }
    for entry in entries {
      tally.add(
        entry.verdict, losesOnlySignature: entry.losesSignatureOnly,
        path: printable(entry.path.utf8, limit: FilePath.shownLimit), uri: entry.path, fails: entry.fails,
        isExcused: entry.verdict >= .unsafe && !entry.fails)
    }
  }

  private static func checkShards(_ shards: [Shard], of files: Int) throws(ResultFile.Flaw) {
    guard let first = shards.first else { return }
    let count = first.count
    if let other = shards.first(where: { $0.count != count }) {
      throw ResultFile.Flaw(
        description: "parts of different splits: \(first.number)/\(count) and \(other.number)/\(other.count)")
    }
    if shards.count != files {
      throw ResultFile.Flaw(description: "parts of split work together with results that are none")
    }
    let numbers = Set(shards.map(\.number))
    if numbers.count < shards.count { throw ResultFile.Flaw(description: "a part is there twice") }
    let missing = count - UInt64(numbers.count)
    // Numbers are at most the count; among so many and one more, one is missing.
    if missing > 0, let lost = (1...UInt64(numbers.count) + 1).first(where: { !numbers.contains($0) }) {
      let more = missing > 1 ? ", and \(missing - 1) more" : ""
      throw ResultFile.Flaw(description: "part \(lost)/\(count) is missing\(more)")
    }
  }

  /// The joined results as lines, with a summary.
  package func lines() -> [UInt8] {
    entries.flatMap { $0.line + [UInt8(ascii: "\n")] } + JsonReport.summaryLine(tally, isComplete: true)
  }

  /// The joined results as one document.
  package func json() -> [UInt8] {
    JsonReport.start + Array(entries.map(\.line).joined(separator: [UInt8(ascii: ",")]))
      + JsonReport.end(tally, isComplete: true)
  }

  /// A line for each file that is not safe, one for all that lose nothing but their signature, and what all come to.
  package func text(_ report: TextReport) -> String {
    entries.filter { $0.verdict > .safe && !($0.verdict == .unsafe && $0.losesSignatureOnly) }.map { entry in
      "\(report.verdictWord(entry.verdict))  \(printable(entry.path.utf8, limit: FilePath.shownLimit))"
        + (entry.reason.map { ": \(printable($0.utf8, limit: FilePath.shownLimit))" } ?? "") + "\n"
    }.joined() + report.summary(tally, isQuiet: false)
  }
}

extension ResultFile.Entry {
  fileprivate func isWorse(than other: ResultFile.Entry) -> Bool {
    verdict == other.verdict
      ? other.losesSignatureOnly && !losesSignatureOnly : verdict > other.verdict
  }
}

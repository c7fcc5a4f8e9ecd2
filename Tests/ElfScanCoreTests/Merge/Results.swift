@testable import ElfScanCore

/// Results of runs, as `--format jsonl` writes them.
enum Results {
  /// One file's line.
  static func line(_ path: String, _ verdict: Verdict, error: String? = nil, signatureOnly: Bool = false)
    -> [UInt8]
  {
    var json = JsonWriter()
    json.object { json in
      json.field("path", path)
      json.field("verdict", verdict.rawValue)
      json.field("losesSignatureOnly", signatureOnly)
      json.key("findings")
      json.array([("note", "a note"), ("error", "what is wrong"), ("error", "what is wrong too")]) {
        json, finding in
        json.object { json in
          json.field("severity", finding.0)
          json.field("message", finding.1)
        }
      }
      json.field("error", error)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// The last line of a run over so many files.
  static func end(_ files: Int, isComplete: Bool = true, shard: Shard? = nil) -> [UInt8] {
    var tally = Tally()
    for _ in 0..<files { tally.add(.safe, losesOnlySignature: false, path: "", fails: false) }
    return JsonReport.summaryLine(tally, isComplete: isComplete, shard: shard)
  }

  /// A whole run.
  static func file(_ entries: [(String, Verdict)], shard: Shard? = nil) throws -> ResultFile {
    try ResultFile(entries.flatMap { line($0.0, $0.1) } + end(entries.count, shard: shard))
  }
}

import ElfScanCore

/// What a run has to do with baselines: it writes a new one, and says what can go from the old one.
final class BaselineWriting {
  private let old: Baseline?
  private let file: PendingFile?
  private let request: CheckRequest
  private var found = Baseline()

  /// What the new one is called in messages.
  private static func name(_ request: CheckRequest) -> String {
    "the baseline" + (request.newBaseline.map { " \($0.shown)" } ?? "")
  }

  static func isWanted(_ request: CheckRequest) -> Bool {
    request.gate.baseline != nil || request.newBaseline != nil
  }

  init(_ request: CheckRequest) throws {
    self.request = request
    old = request.gate.baseline
    file = try PendingFile.orNoVerdict(BaselineWriting.name(request)) { () throws(FileReplacement.Failure) in
      try request.newBaseline.map { path throws(FileReplacement.Failure) in try PendingFile(path) }
    }
  }

  func add(_ records: [BaselineRecord]) {
    for record in records { found.add(record) }
  }

  /// All files were judged.
  func finish() throws {
    if let file {
      try PendingFile.orNoVerdict(BaselineWriting.name(request)) { () throws(FileReplacement.Failure) in
        // Of modules that were not judged this time, what is known stays known.
        try file.write(BaselineFile.write(old?.replaced(by: found) ?? found))
        try file.finish()
      }
    } else if let old {
      sayWhatCanGo(old.fixed(in: found))
    }
  }

  /// Findings that are named.
  private static let namedFindings = 20

  private func sayWhatCanGo(_ fixed: [Fingerprint]) {
    guard !fixed.isEmpty else { return }
    let lines = fixed.prefix(BaselineWriting.namedFindings).map { finding in
      "  \(printable(finding.module)): \(printable(finding.rule))"
        + (finding.subject.isEmpty ? "" : " (\(printable(finding.subject)))") + "\n"
    }
    let more = fixed.count - lines.count
    Output.writeError(
      "elfscan: \(counted(fixed.count, "finding")) in the baseline no longer there; "
        + "--write-baseline writes one without:\n" + lines.joined()
        + (more > 0 ? "  … and \(more) more\n" : ""))
  }
}

/// What many files come to.
package struct Tally: Sendable {
  /// A file that is not safe, for the list at the end.
  package struct Entry: Sendable {
    /// The path fit to show.
    package let path: String
    /// The answer.
    package let verdict: Verdict
  }

  /// Files that are safe.
  package private(set) var safe = 0
  /// Files at which some strip warns.
  package private(set) var caution = 0
  /// Files that some strip harms, those that only lose their signature included.
  package private(set) var unsafe = 0
  /// Of those, the ones that lose their signature and nothing else.
  package private(set) var lostSignatures = SignatureFold(isSignedLater: false)
  /// Of those that are safe or a caution, the ones that lose their signature, which is put on later.
  package private(set) var signedLater = SignatureFold(isSignedLater: true)
  /// Files without a verdict.
  package private(set) var indeterminate = 0
  /// Files that make the run fail: without a gate, those that are unsafe and those without a verdict.
  package private(set) var failing = 0
  /// Files that a gate excuses.
  package private(set) var excused = 0
  /// Findings that a baseline has.
  package private(set) var known = 0
  /// The worst answer of all; indeterminate where there was no file.
  package var worst: Verdict { files == 0 ? .indeterminate : worstOfFiles }
  private var worstOfFiles = Verdict.safe
  /// The first files that are unsafe, without those that only lose their signature, and the first without a verdict.
  package private(set) var listed: [Entry] = []
  /// How many are not in the list.
  package private(set) var unlisted = 0

  /// Files that are listed.
  private static let limit = 100

  /// Nothing judged yet.
  package init() {}

  /// How many files there were.
  package var files: Int { safe + caution + unsafe + indeterminate }

  /// The process's exit status, the same for every format: 0 nothing fails, 1 some file does, 2 some file, or all of
  /// none, has no verdict.
  package var exitStatus: Int32 {
    if worst == .indeterminate { return worst.exitStatus }
    return failing > 0 ? Verdict.unsafe.exitStatus : Verdict.safe.exitStatus
  }

  /// What is told about modules that lose their signature and nothing else, where there are some.
  var signatureFolds: [SignatureFold] { [lostSignatures, signedLater].filter { $0.count > 0 } }

  /// Counts one file.
  package mutating func add(_ assessment: Assessment) {
    add(
      assessment.verdict, losesOnlySignature: assessment.losesOnlySignature, path: assessment.shownPath,
      uri: assessment.path, fails: assessment.fails, isExcused: assessment.excuse != nil)
    known += assessment.findings.count { $0.isKnown }
  }

  /// Counts one file.
  ///
  /// - Parameters:
  ///   - path: fit to show.
  ///   - uri: as it was given, where that may be something else.
  ///   - fails: whether it makes the run fail; without a gate, what is unsafe does.
  ///   - isExcused: whether a gate excuses it; then it is not listed.
  mutating func add(
    _ verdict: Verdict, losesOnlySignature: Bool, path: String, uri: String? = nil, fails: Bool? = nil,
    isExcused: Bool = false
  ) {
    let fails = fails ?? (verdict >= .unsafe)
    worstOfFiles = max(worstOfFiles, verdict)
    if fails { failing += 1 }
    if isExcused { excused += 1 }
    switch verdict {
    case .safe: safe += 1
    case .caution:
      caution += 1
      if fails { list(Entry(path: path, verdict: verdict)) }
    case .unsafe:
      unsafe += 1
      if !losesOnlySignature && !isExcused { list(Entry(path: path, verdict: verdict)) }
    case .indeterminate:
      indeterminate += 1
      list(Entry(path: path, verdict: verdict))
    }
    guard losesOnlySignature else { return }
    let name = SignatureFold.Name(path: uri ?? path, shown: path)
    if verdict < .unsafe {
      signedLater.add(name)
    } else {
      lostSignatures.add(name, fails: fails, isExcused: isExcused)
    }
  }

  /// Counts what others have counted.
  package mutating func add(_ other: Tally) {
    worstOfFiles = max(worstOfFiles, other.worstOfFiles)
    safe += other.safe
    caution += other.caution
    unsafe += other.unsafe
    lostSignatures.add(other.lostSignatures)
    signedLater.add(other.signedLater)
    indeterminate += other.indeterminate
    failing += other.failing
    excused += other.excused
    known += other.known
    for entry in other.listed { list(entry) }
    unlisted += other.unlisted
  }

  private mutating func list(_ entry: Entry) {
    if listed.count < Tally.limit { listed.append(entry) } else { unlisted += 1 }
  }
}

/// Modules that lose their signature and nothing else, told about together: those of a distribution's kernel are thousands,
/// and would hide the few that strip damages.
package struct SignatureFold: Sendable {
  /// What one of them is called.
  struct Name: Sendable {
    /// As it was given; bytes that are not UTF-8 are replaced.
    let path: String
    /// The path fit to show.
    let shown: String

    fileprivate func precedes(_ other: Name) -> Bool {
      path.utf8.lexicographicallyPrecedes(other.path.utf8)
    }
  }

  /// Whether they are signed after they were stripped, so that it does not count.
  let isSignedLater: Bool
  /// How many there are.
  package private(set) var count = 0
  /// How many of them make the run fail.
  package private(set) var failing = 0
  /// How many of them a gate excuses.
  package private(set) var excused = 0
  /// The first of those that are not excused, by the bytes of their paths: the same whatever is judged first, and where.
  private(set) var named: [Name] = []

  /// Modules that are named.
  private static let limit = 20
  /// Modules that a sentence names.
  private static let limitInSentence = 3

  /// None yet.
  init(isSignedLater: Bool) { self.isSignedLater = isSignedLater }

  mutating func add(_ name: Name, fails: Bool = false, isExcused: Bool = false) {
    count += 1
    if fails { failing += 1 }
    if isExcused { excused += 1 } else { list(name) }
  }

  /// Counts what others have counted.
  mutating func add(_ other: SignatureFold) {
    count += other.count
    failing += other.failing
    excused += other.excused
    for name in other.named { list(name) }
  }

  private mutating func list(_ name: Name) {
    let position = named.firstIndex { name.precedes($0) } ?? named.count
    guard position < SignatureFold.limit else { return }
    named.insert(name, at: position)
    if named.count > SignatureFold.limit { named.removeLast() }
  }

  // MARK: What is said of them

  static let rule = PseudoRule.signatureOnly

  /// How much they matter.
  var severity: Severity { isSignedLater || news == 0 ? .note : SignatureFold.rule.severity }

  /// How many are new: not excused.
  var news: Int { count - excused }

  /// All of it as the text has findings.
  var line: String { "\(tag) \(sentence)" }

  /// The severity and the rule as the text has them.
  var tag: String { "\(severity.rawValue) [\(SignatureFold.rule.rawValue)]" }

  /// How many, the first of them, and what to do.
  var sentence: String { sentences(whatOfAll + names) }

  /// The same of those that are new.
  var newsSentence: String { sentences(what(news) + names) }

  /// How many, and what to do, for where the names stand below.
  var shortSentence: String { sentences(whatOfAll) }

  private func sentences(_ first: String) -> String { whatToDo.map { "\(first). \($0)" } ?? "\(first)." }

  private var whatOfAll: String {
    what(count)
      + (excused > 0 ? ", \(excused) of them excused by the baseline or for rules that were left out" : "")
  }

  private func what(_ number: Int) -> String {
    "\(counted(number, "module")) would lose the signature and nothing else"
  }

  private var names: String {
    guard !named.isEmpty else { return "" }
    let first = named.prefix(SignatureFold.limitInSentence)
    let more = news - first.count
    return ": " + first.map(\.shown).joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }

  /// Nil where somebody knows of all of them.
  private var whatToDo: String? {
    if news == 0 { return nil }
    return isSignedLater
      ? "That does not count: signing comes later (--signed-after)."
      : "\(WayOut.stripBeforeSigning.text) Or leave them unstripped."
  }

  /// By what it is known again, however many there are.
  var fingerprint: Fingerprint {
    Fingerprint(module: "", rule: SignatureFold.rule.rawValue, subject: "", number: 0)
  }
}

extension ReportOptions {
  /// Whether the loss of a module's signature is told about at the end, with all others that lose nothing else: not where
  /// each is to be told about.
  func folds(_ assessment: Assessment, isAlone: Bool) -> Bool {
    detail != .verbose && !isAlone && assessment.losesOnlySignature
  }

  /// Whether all that is said of a module is said there.
  func foldsAll(of assessment: Assessment, isAlone: Bool) -> Bool {
    assessment.verdict == .unsafe && folds(assessment, isAlone: isAlone)
  }

  /// What is told about such modules at the end.
  ///
  /// - Parameter isAlone: whether one file was asked about, which may have turned out to be an archive.
  func folds(_ tally: Tally, isAlone: Bool) -> [SignatureFold] {
    detail == .verbose || isAlone && tally.files == 1 ? [] : tally.signatureFolds
  }
}

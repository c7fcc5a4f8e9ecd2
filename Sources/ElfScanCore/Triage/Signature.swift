/// How one kind of log message is recognized, and what it tells.
///
/// **To add a message**, add a row to one of the lists in the `Signatures` files; if no cause fits, a case to `Cause`. Give
/// a line of a real report in `Fixtures/logs/public-lines.tsv`, with what triage is to name.
struct Signature: Sendable {
  /// Whose message it is, and so where names stand in the line.
  enum Speaker: Sendable {
    /// A program, whose name stands before the first colon.
    case program
    /// The kernel; the module's name stands before the first colon, between brackets, or after `module`.
    case kernel
  }

  /// The text by which lines are found: letter by letter, at least `AnchorSearch.shortest` bytes.
  let anchor: StaticString
  /// What has to be in the line besides.
  let also: [StaticString]
  /// What must not be in the line.
  let unless: [StaticString]
  /// What is behind it; for BFD's assertions, unless the table of assertions knows better.
  let cause: Cause
  /// How much such a line tells by itself.
  let certainty: Certainty
  let speaker: Speaker
  /// What the line says, in words.
  let means: String
  /// Rules that find such modules.
  let rules: [String]

  init(
    _ anchor: StaticString, also: [StaticString] = [], unless: [StaticString] = [], _ cause: Cause,
    _ certainty: Certainty, from speaker: Speaker = .program, _ means: String, rules: [any Rule.Type] = []
  ) {
    self.anchor = anchor
    self.also = also
    self.unless = unless
    self.cause = cause
    self.certainty = certainty
    self.speaker = speaker
    self.means = means
    self.rules = rules.map { $0.id }
  }

  /// Every message that is known. Where two have the same anchor, the first that fits a line counts.
  static let all = ofBinutils + ofOtherTools + ofBuilds + ofLoading + ofRunning
}

extension Cause {
  /// The messages that tell of it, and what they say.
  package var messages: [(text: String, means: String)] {
    Signature.all.filter { $0.cause == self }.map { ("\($0.anchor)", $0.means) }
  }
}

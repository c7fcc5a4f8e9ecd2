/// What one run of strip comes to.
struct StripResult {
  let outcome: StripOutcome
  /// The object that is written, where it was asked for; nil where strip writes none, or nobody can tell what.
  let output: OutputObject?

  init(_ outcome: StripOutcome, _ output: OutputObject? = nil) {
    self.outcome = outcome
    self.output = output
  }
}

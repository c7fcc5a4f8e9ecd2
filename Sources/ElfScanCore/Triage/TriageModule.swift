/// What triage keeps of a module that was judged: not the model, which holds the file open.
package struct TriageModule: Sendable {
  /// The path as it was given; bytes that are not UTF-8 are replaced.
  package let path: String
  /// The path fit to show.
  package let shownPath: String
  /// The answer.
  package let verdict: Verdict
  /// Why there is no verdict; nil where there is one.
  package let error: String?
  /// What the rules found, causes first.
  package let findings: [Finding]
  /// What each release of strip would do.
  package let predictions: [StripPrediction]
  /// The kernel that it was made for, as it says itself.
  package let vermagic: String?

  /// What is kept of an assessment.
  package init(_ assessment: Assessment) {
    path = assessment.path
    shownPath = assessment.shownPath
    verdict = assessment.verdict
    error = assessment.error
    findings = assessment.findings
    predictions = assessment.predictions
    vermagic = assessment.module?.info["vermagic"]
  }
}

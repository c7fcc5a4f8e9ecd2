/// How a module fits what a log says.
package struct ModuleMatch: Sendable {
  /// How well.
  package enum Fit: String, Sendable {
    /// Strip is predicted to print what the log has, as often.
    case same
    /// The same, but another number of times.
    case otherCount
    /// Strip is predicted to print something else, or nothing.
    case none
    /// The log has nothing that a module could be held against.
    case nothingToCompare
  }

  /// The module and what is said of it.
  package let module: TriageModule
  /// How well it fits.
  package let fit: Fit
  /// The prediction that it was held against; nil where there is none.
  package let prediction: StripPrediction?
  /// The lines of the log that it was held against.
  package let evidence: [Evidence]

  /// What of the log can be held against a prediction: assertions of a known release.
  init(_ module: TriageModule, _ evidence: [Evidence]) {
    self.module = module
    let asserts = evidence.filter { $0.bfd?.version != nil && $0.site != nil }
    guard let version = asserts.first?.bfd?.version, module.error == nil,
      let release = BinutilsRelease.of(version)
    else {
      (fit, prediction, self.evidence) = (.nothingToCompare, nil, [])
      return
    }
    let ofRelease = asserts.filter { $0.bfd?.version == version }
    let seen = ModuleMatch.counts(ofRelease)
    let candidates = module.predictions.filter {
      $0.release.version.minor == release.version.minor && $0.mode != .all
    }
    self.evidence = ofRelease
    if let same = candidates.first(where: { ModuleMatch.counts($0) == seen }) {
      (fit, prediction) = (.same, same)
    } else if let near = candidates.first(where: { Set(ModuleMatch.counts($0).keys) == Set(seen.keys) }) {
      (fit, prediction) = (.otherCount, near)
    } else {
      (fit, prediction) = (.none, candidates.first)
    }
  }

  /// Assertions by line: how often each.
  private static func counts(_ evidence: [Evidence]) -> [Int: Int] {
    evidence.reduce(into: [:]) { $0[$1.bfd?.line ?? 0, default: 0] += $1.count }
  }

  private static func counts(_ prediction: StripPrediction) -> [Int: Int] {
    prediction.assertions.reduce(into: [:]) { $0[$1.line, default: 0] += $1.count }
  }
}

/// How a module fits what a log says that strip or objcopy printed.
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
}

extension ModuleMatch {
  /// What of the log can be held against predictions: assertions whose place is known, and messages of a program that works on
  /// modules. Where an assertion names its release, that release alone counts.
  static func of(_ module: TriageModule, _ evidence: [Evidence], _ knowledge: Knowledge) -> ModuleMatch {
    let printed = evidence.filter {
      guard $0.certainty > .possible, knowledge.page(of: $0.cause)?.stage == .strip else { return false }
      return $0.bfd == nil ? $0.program != nil : $0.site != nil
    }
    let version = printed.lazy.compactMap(\.bfd?.version).first
    let release = version.flatMap(BinutilsRelease.of)
    let compared = printed.filter { $0.bfd == nil || $0.bfd?.version == version }
    let candidates = module.predictions.filter { prediction in
      prediction.mode != .all
        && release.map { $0.version.minor == prediction.release.version.minor } ?? (version == nil)
    }
    guard !compared.isEmpty, !candidates.isEmpty, module.error == nil else {
      return ModuleMatch(module: module, fit: .nothingToCompare, prediction: nil, evidence: [])
    }
    let fitting = candidates.filter { prediction in compared.allSatisfy { prediction.prints($0) } }
    let asserts = compared.filter { $0.bfd != nil }
    if let same = fitting.first(where: { $0.assertionCounts == counts(asserts) || asserts.isEmpty }) {
      return ModuleMatch(module: module, fit: .same, prediction: same, evidence: compared)
    }
    let near = fitting.first { Set($0.assertionCounts.keys) == Set(counts(asserts).keys) }
    return ModuleMatch(
      module: module, fit: near == nil ? .none : .otherCount, prediction: near ?? candidates.first,
      evidence: compared)
  }

  /// Assertions by line: how often each.
  private static func counts(_ evidence: [Evidence]) -> [Int: Int] {
    evidence.reduce(into: [:]) { $0[$1.bfd?.line ?? 0, default: 0] += $1.count }
  }
}

extension StripPrediction {
  /// Assertions by line: how often each.
  fileprivate var assertionCounts: [Int: Int] {
    assertions.reduce(into: [:]) { $0[$1.line, default: 0] += $1.count }
  }

  /// Whether it has what a line of a log says, sections' names and all.
  fileprivate func prints(_ evidence: Evidence) -> Bool {
    if let bfd = evidence.bfd { return assertions.contains { $0.line == bfd.line } }
    return messages.contains { evidence.line.contains($0.text) }
  }
}

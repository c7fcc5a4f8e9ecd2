/// A cause that the evidence names, with what speaks for it.
public struct Diagnosis: Sendable {
  /// How sure it is.
  public enum Certainty: String, Sendable {
    /// Some line means nothing else.
    case certain
    /// The lines mostly mean it.
    case likely
    /// Only lines that healthy machines print too.
    case possible
  }

  /// What is behind it.
  public let cause: Cause
  /// How sure it is.
  public let certainty: Certainty
  /// What speaks for it, strongest first.
  public let evidence: [Evidence]

  /// The causes that some evidence names, the most likely first: by certainty, then in the order of `Cause`, where the
  /// earlier one brings the later one about.
  static func ranked(_ evidence: [Evidence]) -> [Diagnosis] {
    let order = Dictionary(uniqueKeysWithValues: Cause.allCases.enumerated().map { ($1, $0) })
    return Dictionary(grouping: evidence, by: \.cause).map { cause, evidence in
      let sorted = evidence.enumerated().sorted {
        ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
      }
      let certainty: Certainty =
        evidence.contains(where: \.isProof)
        ? .certain : evidence.allSatisfy(\.isHint) ? .possible : .likely
      return Diagnosis(cause: cause, certainty: certainty, evidence: sorted.map(\.element))
    }
    .sorted { ($0.rank, order[$0.cause] ?? 0) < ($1.rank, order[$1.cause] ?? 0) }
  }

  private var rank: Int {
    switch certainty {
    case .certain: 0
    case .likely: 1
    case .possible: 2
    }
  }
}

extension Evidence {
  /// Stronger first.
  fileprivate var rank: Int { isProof ? 0 : isHint ? 2 : 1 }
}

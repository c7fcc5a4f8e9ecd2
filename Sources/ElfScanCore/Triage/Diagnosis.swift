/// How sure a cause is, by a line that means it.
package enum Certainty: Sendable, Comparable {
  /// The line stands in logs of healthy machines too, or only repeats what another one says better.
  case possible
  /// It mostly means the cause.
  case likely
  /// It means nothing else.
  case certain
}

/// A cause that the evidence names, with what speaks for it.
package struct Diagnosis: Sendable {
  /// What is behind it.
  package let cause: Cause
  /// How sure it is, by what speaks most for it.
  package let certainty: Certainty
  /// What speaks for it, strongest first.
  package let evidence: [Evidence]

  /// The causes that some evidence names, the most likely first: by certainty, then in the order of `Cause`, where the
  /// earlier one brings the later one about.
  static func ranked(_ evidence: [Evidence]) -> [Diagnosis] {
    let order = Dictionary(uniqueKeysWithValues: Cause.allCases.enumerated().map { ($1, $0) })
    return Dictionary(grouping: evidence, by: \.cause).map { cause, evidence in
      let sorted = evidence.enumerated().sorted {
        ($1.element.certainty, $0.offset) < ($0.element.certainty, $1.offset)
      }.map(\.element)
      return Diagnosis(cause: cause, certainty: sorted.first?.certainty ?? .possible, evidence: sorted)
    }
    .sorted { ($1.certainty, order[$0.cause] ?? 0) < ($0.certainty, order[$1.cause] ?? 0) }
  }
}

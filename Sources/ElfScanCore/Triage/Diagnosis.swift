/// How sure a cause is, by a line that means it.
package enum Certainty: Sendable, Comparable {
  /// The line stands in logs of healthy machines too, or only repeats what another one says better.
  case possible
  /// It mostly means the cause.
  case likely
  /// It means nothing else.
  case certain
}

/// A cause that lines or modules name, with what speaks for it.
package struct Diagnosis: Sendable {
  /// What is behind it.
  package let cause: Cause
  /// How sure it is, by what speaks most for it.
  package let certainty: Certainty
  /// The lines that speak for it, strongest first.
  package let evidence: [Evidence]
  /// What modules say of it, strongest first.
  package let testimonies: [Testimony]

  /// The causes that something names, the most likely first: by certainty, then those that a module tells of, then in the
  /// order of the causes' pages, where the earlier one brings the later one about.
  static func ranked(
    _ evidence: [Evidence], _ testimonies: [Testimony], _ knowledge: Knowledge
  ) -> [Diagnosis] {
    let lines = Dictionary(grouping: evidence, by: \.cause)
    let modules = Dictionary(grouping: testimonies.filter { $0.cause != nil }) { $0.cause }
    let causes = Set(lines.keys).union(modules.keys.compactMap(\.self))
    return causes.map { cause in
      let evidence = (lines[cause] ?? []).stablySorted(by: \.certainty)
      let testimonies = (modules[cause] ?? []).stablySorted(by: \.certainty)
      let certainty = max(
        evidence.first?.certainty ?? .possible, testimonies.first?.certainty ?? .possible)
      return Diagnosis(cause: cause, certainty: certainty, evidence: evidence, testimonies: testimonies)
    }
    .sorted { $0.comesBefore($1, knowledge) }
  }

  private func comesBefore(_ other: Diagnosis, _ knowledge: Knowledge) -> Bool {
    if certainty != other.certainty { return certainty > other.certainty }
    if testimonies.isEmpty != other.testimonies.isEmpty { return other.testimonies.isEmpty }
    let (rank, otherRank) = (knowledge.rank(cause), knowledge.rank(other.cause))
    return (rank, cause.id) < (otherRank, other.cause.id)
  }
}

extension Array {
  /// The surest first, equally sure ones as they were.
  fileprivate func stablySorted(by certainty: (Element) -> Certainty) -> [Element] {
    enumerated().sorted {
      (certainty($1.element), $0.offset) < (certainty($0.element), $1.offset)
    }.map(\.element)
  }
}

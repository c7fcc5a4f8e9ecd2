/// What was worked out for some releases: another that gives the same answers to all that was asked gets the same.
struct AlikeReleases<Result: Sendable>: Sendable {
  private var known: [(bfd: Bfd, result: Result)] = []
  /// So many results are kept, the last ones: releases are asked in their order, and neighbours are alike.
  private let limit: Int

  init(limit: Int = .max) { self.limit = limit }

  /// What is known for a release, which counts as asked all that it rests on.
  func result(for bfd: Bfd) -> Result? {
    guard let found = known.first(where: { $0.bfd.answersAlike(bfd) }) else { return nil }
    bfd.countsAsAsked(found.bfd)
    return found.result
  }

  /// Keeps what was worked out for a release, of which nothing else was asked.
  mutating func add(_ result: Result, for bfd: Bfd) {
    if known.count >= limit { known.removeFirst() }
    known.append((bfd, result))
  }
}

/// What came of comparing two sets of modules: what was built with what was packed, or one package with another.
package struct SetComparison: Sendable {
  /// What is kept of the words about all modules together, in bytes.
  static let wordLimit = 64 << 20

  /// What was compared, as it was given; bytes that are not UTF-8 are replaced.
  package let sides: (before: String, after: String)
  /// How many modules each side has.
  package let sizes: (before: Int, after: Int)
  /// The kernels that were asked what they refuse.
  package let kernels: [KernelGeneration]
  /// Whether signatures may be lost, since somebody signs later.
  package let isSignedLater: Bool
  /// The modules, and what could not be looked into, in the order of their names once all are there.
  package private(set) var modules: [ModuleOutcome] = []
  private var words = 0

  /// Nothing compared yet.
  package init(
    _ sides: (before: String, after: String), sizes: (before: Int, after: Int), kernels: [KernelGeneration],
    isSignedLater: Bool
  ) {
    (self.sides, self.sizes) = (sides, sizes)
    (self.kernels, self.isSignedLater) = (kernels, isSignedLater)
  }

  /// What came of comparing two files, as a set of one.
  ///
  /// - Parameter limit: as for an outcome.
  package init(_ result: ComparisonResult, limit: Int?) {
    self.init(result.paths, sizes: (1, 1), kernels: result.kernels, isSignedLater: result.isSignedLater)
    add(ModuleOutcome(result, name: result.paths.after, basis: nil, limit: limit))
  }

  /// Adds an outcome. Where there are very many words already, it keeps its numbers and loses its words.
  package mutating func add(_ outcome: ModuleOutcome) {
    var outcome = outcome
    words += outcome.differences.reduce(0) { $0 + $1.text.utf8.count }
    if words > SetComparison.wordLimit { outcome.differences = [] }
    modules.append(outcome)
  }

  /// Puts the modules into the order of their names, whichever was done first.
  package mutating func sort() {
    modules.sort { left, right in
      zip(left.keys, right.keys).first { !$0.utf8.elementsEqual($1.utf8) }.map {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      } ?? false
    }
  }

  /// How many have this answer.
  package func count(_ answer: ModuleOutcome.Answer) -> Int { modules.count { $0.answer == answer } }

  /// What all of them come to; the worst decides. What is added changes nothing of what there was.
  package var answer: ComparisonResult.Answer {
    if modules.isEmpty || count(.indeterminate) > 0 { return .indeterminate }
    return count(.different) > 0 || count(.missing) > 0 ? .different : .same
  }
}

extension ModuleOutcome {
  /// By what it is sorted.
  fileprivate var keys: [String] { [name, before ?? "", after ?? ""] }
}

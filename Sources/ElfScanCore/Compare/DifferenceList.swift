/// Differences as they are found: all are counted, and the first of each impact kept. Two files can differ in millions.
struct DifferenceList: Sendable {
  /// So many of each impact are kept.
  static let limit = 100_000

  private(set) var kept: [Difference] = []
  /// How many there are.
  private(set) var counts = DifferenceCounts()
  /// Those of relocations that are damage.
  private(set) var damagedRelocations = 0

  mutating func add(_ kind: Difference.Kind, _ impact: Impact) {
    if counts[impact] < DifferenceList.limit { kept.append(Difference(kind, impact)) }
    counts[impact] += 1
    if impact == .damage, kind.isOfRelocation { damagedRelocations += 1 }
  }

  /// Adds those of another part of the files.
  mutating func add(_ others: DifferenceList) {
    for impact in Impact.allCases {
      let room = max(DifferenceList.limit - min(counts[impact], DifferenceList.limit), 0)
      kept += others.kept.lazy.filter { $0.impact == impact }.prefix(room)
      counts[impact] += others.counts[impact]
    }
    damagedRelocations += others.damagedRelocations
  }

  /// The worst first, each impact in the order of the files.
  var ordered: [Difference] { Impact.allCases.flatMap { impact in kept.lazy.filter { $0.impact == impact } } }
}

/// How many differences there are of each impact.
public struct DifferenceCounts: Sendable {
  private var counts: [Impact: Int] = [:]

  /// Those of one impact.
  public internal(set) subscript(impact: Impact) -> Int {
    get { counts[impact] ?? 0 }
    set { counts[impact] = newValue }
  }
}

extension Difference.Kind {
  /// Whether a relocation differs, in what the module had before.
  fileprivate var isOfRelocation: Bool {
    switch self {
    case .relocationChanged, .relocationLost: true
    default: false
    }
  }
}

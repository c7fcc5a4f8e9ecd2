/// What a gate in a build makes of one file. The verdict stays what it is.
package enum GateDecision: Sendable, Equatable {
  /// The verdict is better than what the gate minds.
  case passes
  /// The verdict is one that the gate minds.
  case fails
  /// The verdict is one that the gate minds, but somebody has said that its reasons do not count.
  case excused(Excuse)

  /// Why a file does not fail that otherwise would.
  package struct Excuse: Sendable, Equatable {
    /// How many findings are in the baseline.
    package let known: Int
    /// How many findings are of rules that do not count.
    package let ignored: Int
  }
}

extension Assessment {
  /// Whether the file makes the whole run fail.
  package var fails: Bool {
    switch gate {
    case .passes, .excused: false
    case .fails: true
    case nil: verdict >= .unsafe
    }
  }

  /// Why a file does not fail that otherwise would; nil where it fails, or would not.
  package var excuse: GateDecision.Excuse? {
    if case .excused(let excuse) = gate { excuse } else { nil }
  }
}

/// What a gate in a build makes of one file. The verdict stays what it is.
public enum GateDecision: Sendable, Equatable {
  /// The verdict is better than what the gate minds.
  case passes
  /// The verdict is one that the gate minds.
  case fails
  /// The verdict is one that the gate minds, but somebody has said that its reasons do not count.
  case excused(Excuse)

  /// Why a file does not fail that otherwise would.
  public struct Excuse: Sendable, Equatable {
    /// How many findings are in the baseline.
    public let known: Int
    /// How many findings are of rules that do not count.
    public let ignored: Int
  }
}

extension Assessment {
  /// Whether the file makes the whole run fail.
  public var fails: Bool {
    switch gate {
    case .passes, .excused: false
    case .fails: true
    case nil: verdict >= .unsafe
    }
  }

  /// Why a file does not fail that otherwise would; nil where it fails, or would not.
  public var excuse: GateDecision.Excuse? {
    if case .excused(let excuse) = gate { excuse } else { nil }
  }
}

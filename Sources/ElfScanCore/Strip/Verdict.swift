/// The answer for one file.
public enum Verdict: String, Sendable, Comparable {
  /// Every strip asked about leaves what the kernel loads as it is, without a word.
  case safe
  /// Strip finishes and the kernel loads the same, but strip warns.
  case caution
  /// Some strip asked about would change what the kernel loads, lose the signature, assert, crash or refuse.
  case unsafe
  /// The file could not be judged.
  case indeterminate

  private var rank: Int {
    switch self {
    case .safe: 0
    case .caution: 1
    case .unsafe: 2
    case .indeterminate: 3
    }
  }

  /// Better first.
  public static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

  /// The process's exit status: 0 safe or caution, 1 unsafe, 2 no verdict; the same for every output format.
  public var exitStatus: Int32 {
    switch self {
    case .safe, .caution: 0
    case .unsafe: 1
    case .indeterminate: 2
    }
  }
}

extension StripPrediction {
  /// What this one prediction means for the verdict.
  public var verdict: Verdict { verdict(isSignedLater: false) }

  /// What this one prediction means for the verdict.
  ///
  /// - Parameter isSignedLater: whether the module is signed afterwards, so that a lost signature is no harm.
  public func verdict(isSignedLater: Bool) -> Verdict {
    switch outcome {
    case .refuses, .crashes, .damages: .unsafe
    case .warns where !assertions.isEmpty: .unsafe
    case .clean, .warns:
      losesSignature && !isSignedLater ? .unsafe : outcome == .warns ? .caution : .safe
    }
  }
}

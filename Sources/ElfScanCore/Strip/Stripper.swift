/// A stripper, called in one way: it makes an object of a module, or leaves the module alone and tells why.
protocol Stripper: Sendable {
  /// The object that it would write.
  ///
  /// - Parameter predictor: of the module; what is found out about it is there for other predictions too.
  /// - Throws: `NoOutput` where it writes none, or nobody can tell what.
  func output(_ predictor: inout StripPredictor) throws(NoOutput) -> OutputObject
}

/// Why there is no object.
public enum NoOutput: Error, Sendable, Equatable {
  /// Exit status 1; the file stays as it was. With what the program says, where it says something.
  case refuses(String?)
  /// Exit status 0, but the file stays as it was, unstripped.
  case unchanged(String)
  /// Any result.
  case crashes
  /// Nobody has measured what it does with this.
  case unknown(String)

  /// In one line.
  ///
  /// - Parameter program: who writes none.
  public func text(of program: String) -> String {
    switch self {
    case .refuses(let reason): "\(program) would refuse it" + (reason.map { " (\($0))" } ?? "")
    case .unchanged(let reason): "\(program) would leave it as it is (\(reason))"
    case .crashes: "\(program) may crash"
    case .unknown(let reason): "what \(program) writes is not worked out (\(reason))"
    }
  }
}

/// strip or objcopy of GNU Binutils.
struct GnuStrip: Stripper {
  let release: BinutilsRelease
  let mode: StripMode
  let edits: CopyEdits

  func output(_ predictor: inout StripPredictor) throws(NoOutput) -> OutputObject {
    let prediction = predictor.predict(release, mode, edits)
    if prediction.outcome == .refuses { throw .refuses(prediction.reason?.text) }
    guard prediction.outcome != .crashes, let output = predictor.output(release, mode, edits) else {
      throw .crashes
    }
    return output
  }
}

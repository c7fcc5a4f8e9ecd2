/// What one strip is predicted to do to one module.
public struct StripPrediction: Sendable {
  /// How it ends, from best to worst.
  public enum Outcome: String, Sendable, Comparable {
    /// No message, and the kernel's loader sees the same module.
    case clean
    /// Messages or assertions, but the loader sees the same module.
    case warns
    /// Exit status 0 or not, the file is replaced by one that loads differently.
    case damages
    /// Exit status 1; the file stays as it was.
    case refuses
    /// Memory is overwritten inside strip: any result.
    case crashes

    private var rank: Int {
      switch self {
      case .clean: 0
      case .warns: 1
      case .damages: 2
      case .refuses: 3
      case .crashes: 4
      }
    }

    /// Milder first.
    public static func < (left: Outcome, right: Outcome) -> Bool { left.rank < right.rank }
  }

  /// The release it is about.
  public let release: BinutilsRelease
  /// How strip is called.
  public let mode: StripMode
  /// How it ends.
  public let outcome: Outcome
  /// nil where it cannot be told (`crashes`).
  public let exitStatus: Int?
  /// BFD's assertions, printed while the work goes on.
  public let assertions: [AssertionHit]
  /// Other lines it prints, in the order in which they first come.
  public let messages: [StripMessage]
  /// Which of the messages tells why it refuses; nil where it does not.
  public let reason: StripMessage?
  /// What the kernel's loader would see changed.
  public let harm: Harm
  /// Whether memory is overwritten inside strip, so that it may crash whatever else is said here.
  public let overwritesMemory: Bool
  /// Whether the appended signature is lost.
  public let losesSignature: Bool
  /// Whether it is a member of an archive that strip does not recognise, and copies as it is.
  public internal(set) var copiesUnread = false
}

/// The part of a prediction that all releases of one behaviour share.
struct StripOutcome: Sendable {
  let outcome: StripPrediction.Outcome
  let exitStatus: Int?
  var overfullGroups = 0
  var underfullGroups = 0
  let messages: [StripMessage]
  var reason: StripMessage?
  var harm = Harm.none
  var overwritesMemory = false
  var losesSignature = false

  /// What every release makes of a module of ordinary shape.
  static func ordinary(losesSignature: Bool) -> StripOutcome {
    StripOutcome(outcome: .clean, exitStatus: 0, messages: [], losesSignature: losesSignature)
  }
}

extension StripPrediction {
  init(_ release: BinutilsRelease, _ mode: StripMode, _ result: StripOutcome) {
    self.release = release
    self.mode = mode
    outcome = result.outcome
    exitStatus = result.exitStatus
    assertions = release.assertions(overfull: result.overfullGroups, underfull: result.underfullGroups)
    messages = result.messages
    reason = result.reason
    harm = result.harm
    overwritesMemory = result.overwritesMemory
    losesSignature = result.losesSignature
  }
}

/// What many files come to.
public struct Tally: Sendable {
  /// A file that is not safe, for the list at the end.
  public struct Entry: Sendable {
    /// The path fit to show.
    public let path: String
    /// The answer.
    public let verdict: Verdict
  }

  /// Files that are safe.
  public private(set) var safe = 0
  /// Files at which some strip warns.
  public private(set) var caution = 0
  /// Files that some strip harms, those that only lose their signature included.
  public private(set) var unsafe = 0
  /// Of those, the ones that lose their signature and nothing else.
  public private(set) var losingSignature = 0
  /// Files without a verdict.
  public private(set) var indeterminate = 0
  /// The worst answer of all; indeterminate where there was no file.
  public var worst: Verdict { files == 0 ? .indeterminate : worstOfFiles }
  private var worstOfFiles = Verdict.safe
  /// The first files that are unsafe, without those that only lose their signature, and the first without a verdict.
  public private(set) var listed: [Entry] = []
  /// How many are not in the list.
  public private(set) var unlisted = 0

  /// Files that are listed.
  private static let limit = 100

  /// Nothing judged yet.
  public init() {}

  /// How many files there were.
  public var files: Int { safe + caution + unsafe + indeterminate }

  /// Counts one file.
  public mutating func add(_ assessment: Assessment) {
    add(
      assessment.verdict, losesOnlySignature: assessment.losesOnlySignature, path: assessment.shownPath)
  }

  /// Counts one file.
  ///
  /// - Parameter path: fit to show.
  mutating func add(_ verdict: Verdict, losesOnlySignature: Bool, path: String) {
    worstOfFiles = max(worstOfFiles, verdict)
    switch verdict {
    case .safe: safe += 1
    case .caution: caution += 1
    case .unsafe:
      unsafe += 1
      if losesOnlySignature { losingSignature += 1 } else { list(Entry(path: path, verdict: verdict)) }
    case .indeterminate:
      indeterminate += 1
      list(Entry(path: path, verdict: verdict))
    }
  }

  /// Counts what others have counted.
  public mutating func add(_ other: Tally) {
    worstOfFiles = max(worstOfFiles, other.worstOfFiles)
    safe += other.safe
    caution += other.caution
    unsafe += other.unsafe
    losingSignature += other.losingSignature
    indeterminate += other.indeterminate
    for entry in other.listed { list(entry) }
    unlisted += other.unlisted
  }

  private mutating func list(_ entry: Entry) {
    if listed.count < Tally.limit { listed.append(entry) } else { unlisted += 1 }
  }
}

extension Assessment {
  /// Whether the module is unsafe for no other reason than its signature, which every strip drops.
  public var losesOnlySignature: Bool {
    verdict == .unsafe && proofs.isEmpty
      && predictions.allSatisfy { $0.losesSignature && $0.outcome == .clean && $0.assertions.isEmpty }
  }
}

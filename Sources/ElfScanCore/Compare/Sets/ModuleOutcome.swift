/// What became of one module between two sets of them. Small: the modules themselves are not in it.
package struct ModuleOutcome: Sendable {
  /// The answer.
  package enum Answer: String, Sendable, CaseIterable {
    /// The kernel would load another module.
    case different
    /// It was there before, and is not after.
    case missing
    /// Could not be compared.
    case indeterminate
    /// It was not there before.
    case added
    /// The kernel would load the same.
    case same
  }

  /// What became of the signature.
  package enum Signature: String, Sendable {
    /// There is none any more.
    case lost
    /// It stayed, and what it signs has changed.
    case stale
    /// There is another one.
    case replaced
    /// There was none before.
    case gained = "added"
  }

  /// What became of the debugging information: whether the module was stripped.
  package enum Debugging: String, Sendable {
    /// It was there before, and there is none after.
    case dropped
    /// It was there before, and some of it still is.
    case kept
    /// There was none before.
    case none
  }

  /// One difference, put into words.
  package struct Told: Sendable {
    /// What it means.
    package let impact: Impact
    /// Its stable name.
    package let kind: String
    /// One line.
    package let text: String
  }

  /// By what it is listed: its path below `lib/modules/RELEASE`, or below what was named. Here and in the next two, bytes
  /// that are not UTF-8 are replaced.
  package let name: String
  /// The file before, as reports call files; nil where there is none.
  package let before: String?
  /// The file after.
  package let after: String?
  /// The answer.
  package let answer: Answer
  /// By what the two were found to be one; nil where they were not, or were named.
  package var basis: ModuleMatching.Basis?
  /// How many differences there are.
  package var counts = DifferenceCounts()
  /// The first of them.
  package var differences: [Told] = []
  /// What became of the signature; nil where nothing did.
  package var signature: Signature?
  /// Whether a lost signature is no reason to fail: somebody signs later.
  package var isSignedLater = false
  /// What became of the debugging information; nil where that is not known.
  package var debugging: Debugging?
  /// Why it could not be compared; nil where it could.
  package var error: String?

  /// An outcome without a comparison.
  package init(_ answer: Answer, name: String, before: String?, after: String?, error: String? = nil) {
    (self.name, self.before, self.after) = (name, before, after)
    (self.answer, self.error) = (answer, error)
  }

  /// What came of comparing two files.
  ///
  /// - Parameters:
  ///   - name: by what it is listed.
  ///   - basis: by what the two files were found to be one module.
  ///   - limit: how many differences that do harm are put into words; nil for every one of any kind.
  package init(_ result: ComparisonResult, name: String, basis: ModuleMatching.Basis?, limit: Int?) {
    let answer: Answer =
      switch result.answer {
      case .same: .same
      case .different: .different
      case .indeterminate: .indeterminate
      }
    self.init(
      answer, name: name, before: result.paths.before, after: result.paths.after,
      error: result.error)
    self.basis = basis
    isSignedLater = result.isSignedLater
    guard let comparison = result.comparison else { return }
    counts = comparison.counts
    let told = limit.map { comparison.differences(.damage).prefix($0) } ?? comparison.differences[...]
    differences = told.map {
      Told(impact: $0.impact, kind: $0.kind.name, text: $0.text(in: comparison))
    }
    signature = comparison.signature
    debugging = comparison.debugging
  }

  /// Whether the kernel would load another module for another reason than the signature.
  var loadsOtherwise: Bool {
    let ofSignature = signature == .stale || signature == .lost && !isSignedLater
    return answer == .different && counts[.damage] > (ofSignature ? 1 : 0)
  }
}

extension ModuleComparison {
  fileprivate var signature: ModuleOutcome.Signature? {
    for difference in differences {
      switch difference.kind {
      case .signatureLost: return .lost
      case .signatureStale: return .stale
      case .signatureReplaced: return .replaced
      case .signatureGained: return .gained
      default: continue
      }
    }
    return nil
  }

  fileprivate var debugging: ModuleOutcome.Debugging {
    guard before.hasDebuggingInformation else { return .none }
    return after.hasDebuggingInformation ? .kept : .dropped
  }
}

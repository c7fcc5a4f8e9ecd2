/// A verdict as the page shows it. A signed module that is unsafe for no other reason than its signature is a kind of its
/// own: in a whole kernel it is every module, and would hide the others.
enum HtmlVerdict: String, CaseIterable {
  case unsafe
  case signature
  case caution
  case indeterminate
  case safe

  init(_ assessment: Assessment) {
    switch assessment.verdict {
    case .unsafe: self = assessment.losesOnlySignature ? .signature : .unsafe
    case .caution: self = .caution
    case .indeterminate: self = .indeterminate
    case .safe: self = .safe
    }
  }

  /// What stands before the word, for those who do not see the colour.
  static func symbol(_ verdict: Verdict) -> String {
    switch verdict {
    case .safe: "✓"
    case .caution: "!"
    case .unsafe: "✗"
    case .indeterminate: "?"
    }
  }

  /// What it is called where files are counted.
  var label: String {
    switch self {
    case .unsafe: "unsafe"
    case .signature: "unsafe: signature only"
    case .caution: "caution"
    case .indeterminate: "no verdict"
    case .safe: "safe"
    }
  }

  /// How many files have it.
  func count(_ tally: Tally) -> Int {
    switch self {
    case .unsafe: tally.unsafe - tally.lostSignatures.count
    case .signature: tally.lostSignatures.count
    case .caution: tally.caution
    case .indeterminate: tally.indeterminate
    case .safe: tally.safe
    }
  }
}

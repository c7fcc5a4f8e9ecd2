/// One thing that reports for other programs say of two sets of modules; in one place so that all say the same.
struct SetNotice: Sendable {
  /// What is the matter.
  enum Rule: String, CaseIterable, Sendable {
    case notComparable = "not-comparable"
    case loadsOtherwise = "loads-otherwise"
    case moduleMissing = "module-missing"
    case signatureStale = "signature-stale"
    case signatureLost = "signature-lost"
    case moduleAdded = "module-added"

    /// One line: what is wrong.
    var title: String {
      switch self {
      case .notComparable: "The module cannot be compared"
      case .loadsOtherwise: "The kernel would load another module"
      case .moduleMissing: "The module is not there any more"
      case .signatureStale: "The signature is for other bytes"
      case .signatureLost: "The signature is gone"
      case .moduleAdded: "The module was not there before"
      }
    }

    /// What to do about it.
    var whatToDo: String {
      switch self {
      case .notComparable: "Check both files; nobody knows whether the kernel would load the same."
      case .loadsOtherwise:
        "Find the step that changed it: elfscan verify of the two files, with --all, names every difference."
      case .moduleMissing: "Find the step that leaves it out."
      case .signatureStale: "Sign it after everything that changes it; kernels refuse it as it is."
      case .signatureLost:
        "Strip first, then sign, then compress; where a later step signs, --signed-after says so."
      case .moduleAdded: "Nothing has to be done: nothing is held against what was not there before."
      }
    }

    /// How much it matters, where it is not excused.
    var severity: Severity { self == .moduleAdded ? .note : .error }
  }

  let rule: Rule
  /// How much it matters.
  let severity: Severity
  /// What is wrong, and what to do, in one line fit to show.
  let message: String
  /// The module that it is about.
  let module: ModuleOutcome

  /// By what it is known again when everything was built anew.
  var fingerprint: Fingerprint {
    Fingerprint(module: module.shownName, rule: rule.rawValue, subject: "", number: 0)
  }
}

extension SetComparison {
  /// One for each thing, in the order of the modules.
  var notices: [SetNotice] { modules.flatMap(\.notices) }
}

extension ModuleOutcome {
  /// What is to be said of it; empty where nothing is.
  var notices: [SetNotice] {
    switch answer {
    case .indeterminate: [notice(.notComparable, headline)]
    case .missing: [notice(.moduleMissing, headline)]
    case .added: [notice(.moduleAdded, headline)]
    case .same, .different:
      [loadsOtherwise ? notice(.loadsOtherwise, ([headline] + firstDamage).joined(separator: "; ")) : nil]
        .compactMap(\.self)
        + (signature == .stale ? [notice(.signatureStale, "the signature is for other bytes")] : [])
        + (signature == .lost ? [notice(.signatureLost, "the signature is gone")] : [])
    }
  }

  private var firstDamage: [String] {
    let ofSignature = ["signature-lost", "signature-stale"]
    return differences.first { $0.impact == .damage && !ofSignature.contains($0.kind) }.map { [$0.text] }
      ?? []
  }

  private func notice(_ rule: SetNotice.Rule, _ what: String) -> SetNotice {
    let isExcused = rule == .signatureLost && isSignedLater
    return SetNotice(
      rule: rule, severity: isExcused ? .note : rule.severity,
      message: "\(shownName): \(what). "
        + (isExcused ? "It is to be signed later, as --signed-after says." : rule.whatToDo),
      module: self)
  }
}

import SystemPackage

extension ComparisonResult.Answer {
  /// The answer as reports begin with it.
  func word(color: Bool = false) -> String {
    let word = rawValue.uppercased()
    guard color else { return word }
    return switch self {
    case .same: bold(word, .green)
    case .different: bold(word, .red)
    case .indeterminate: bold(word, .magenta)
    }
  }
}

extension SetComparison {
  /// What was compared, fit to show.
  var shownSides: (before: String, after: String) {
    (
      printable(sides.before.utf8, limit: FilePath.shownLimit),
      printable(sides.after.utf8, limit: FilePath.shownLimit)
    )
  }

  /// How many modules there are of each kind; without a full stop.
  var sentence: String {
    let counts = [
      (count(.same), "same"), (count(.different), "different"), (count(.missing), "missing"),
      (count(.added), "added"), (count(.indeterminate), "not comparable"),
    ]
    return "\(counted(sizes.before, "module")) before, \(sizes.after) after: "
      + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// What is to be said of many modules at once; without full stops.
  var remarks: [String] { [kernelRemark, debuggingRemark, signatureRemark].compactMap(\.self) }

  private var kernelRemark: String? {
    KernelGeneration.spans(kernels).map { "kernels asked about: \($0)" }
  }

  private var debuggingRemark: String? {
    let counts = [
      (count(.dropped), "stripped"), (count(.kept), "not stripped"),
      (count(ModuleOutcome.Debugging.none), "had none"),
    ].filter { $0.0 > 0 }
    return counts.isEmpty
      ? nil : "debugging information: " + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  private var signatureRemark: String? {
    let counts = [
      (count(.lost), isSignedLater ? "lost, to be made later" : "lost"), (count(.stale), "stale"),
      (count(.replaced), "replaced"), (count(.gained), "added"),
    ].filter { $0.0 > 0 }
    return counts.isEmpty ? nil : "signatures: " + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }

  /// How many modules had this done to their debugging information.
  func count(_ debugging: ModuleOutcome.Debugging) -> Int { modules.count { $0.debugging == debugging } }

  /// How many modules had this done to their signature.
  func count(_ signature: ModuleOutcome.Signature) -> Int { modules.count { $0.signature == signature } }

  /// Modules that still have debugging information where others have been stripped: someone forgot them.
  var unstripped: [ModuleOutcome] { count(.dropped) > 0 ? modules.filter { $0.debugging == .kept } : [] }
}

extension ModuleOutcome {
  /// The name fit to show.
  var shownName: String { printable(name.utf8, limit: FilePath.shownLimit) }

  /// The file that it is about: the one after, where there is one. From where one stands, without `./`.
  var path: String {
    var path = (after ?? before ?? name)[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    return String(path)
  }

  /// The same, fit to show.
  var shownPath: String { printable(path.utf8, limit: FilePath.shownLimit) }

  /// What became of it, in one line without a full stop.
  var headline: String {
    switch answer {
    case .same: "the kernel would load the same"
    case .missing: "it is not there any more"
    case .added: "it was not there before"
    case .indeterminate: error ?? "it cannot be compared"
    case .different where !loadsOtherwise:
      signature == .stale ? "the signature is for other bytes" : "the signature is gone"
    case .different:
      "the kernel would load another module: \(counted(counts[.damage], "difference")) seen by the loader"
    }
  }

  /// How many differences there are of each impact.
  var countsText: String {
    Impact.allCases.map { "\(counts[$0]) \($0.noun)" }.joined(separator: ", ")
  }

  /// The differences of an impact that are told, and how many are not.
  func told(_ impact: Impact) -> (lines: [String], further: Int) {
    let lines = differences.filter { $0.impact == impact }.map(\.text)
    return (lines, counts[impact] - lines.count)
  }
}

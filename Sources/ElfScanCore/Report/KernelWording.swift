extension Assessment {
  /// What kernels that were asked do not take in the module as it is, in a sentence; nil where they take all of it.
  var kernelRemark: String? {
    let refusals = kernelRefusals
    guard let module, let oldest = kernels.min(), let since = refusals.map(\.since).min() else { return nil }
    let all = kernels == KernelGeneration.all ? "No kernel loads" : "No kernel that was asked about loads"
    let who = oldest < since ? "Kernels from \(since.name) on do not load" : all
    let reasons = refusals.map { refusal in
      let isLater = refusal.since > max(oldest, since)
      return refusal.text(in: module) + (isLater ? " (from \(refusal.since.name) on)" : "")
    }
    return "\(who) the module as it is: \(reasons.joined(separator: "; "))."
  }

  /// Of which kernels that is said, where not of all.
  var kernelsAsked: String? {
    module?.kind == .kernelModule
      ? KernelGeneration.spans(kernels).map { "kernels asked about: \($0)" } : nil
  }
}

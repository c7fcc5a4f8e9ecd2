extension LoaderRefusal {
  /// Why, in a sentence without its end: "[51] .comment goes past the end of the file".
  func text(in module: Module) -> String {
    if kind.facts.isOfFile { return "\(kind.facts.text)" }
    let subject = symbol.map { module.symbolLabel($0) } ?? section.map { module.numberedLabel($0) }
    return "\(subject ?? "the file") \(kind.facts.text)"
  }

  /// "the kernel refuses", or from which one on.
  var whoRefuses: String { kind.whoRefuses }
}

extension LoaderRefusal.Kind {
  /// "the kernel refuses", or from which one on.
  var whoRefuses: String {
    facts.since == KernelGeneration.all.first
      ? "the kernel refuses" : "kernels from \(facts.since.name) on refuse"
  }

  /// The same of a module, and what other kernels do.
  var consequence: String {
    "\(whoRefuses) the module" + (facts.otherwise.map { "; \($0)" } ?? "")
  }
}

/// The report on two sets of modules for people: the answer and the numbers first, then what needs attention.
struct SetText {
  /// Modules that are listed under a heading, without `all`.
  static let listed = 100

  private let comparison: SetComparison
  private let options: SetFormat.Options

  init(_ comparison: SetComparison, _ options: SetFormat.Options) {
    self.comparison = comparison
    self.options = options
  }

  /// The report, with a final newline.
  var text: String {
    let sides = comparison.shownSides
    let first = "\(comparison.answer.word(color: options.color))  \(sides.before) -> \(sides.after)"
    let lines =
      [first, "  " + comparison.sentence] + comparison.remarks.map { "  " + $0 }
      + ModuleOutcome.Answer.allCases.flatMap(section)
      + list("Not stripped, as others are", comparison.unstripped) { _ in [] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ answer: ModuleOutcome.Answer) -> [String] {
    guard let heading = answer.heading else { return [] }
    return list(heading, comparison.modules.filter { $0.answer == answer }, details)
  }

  private func list(
    _ heading: String, _ modules: [ModuleOutcome], _ details: (ModuleOutcome) -> [String]
  ) -> [String] {
    guard !modules.isEmpty else { return [] }
    let shown = options.all ? modules[...] : modules.prefix(SetText.listed)
    var lines = ["", heading] + shown.flatMap { ["  \($0.shownName)"] + details($0).map { "    \($0)" } }
    if shown.count < modules.count {
      lines.append("  … and \(modules.count - shown.count) more (--all names them)")
    }
    return lines
  }

  private func details(_ module: ModuleOutcome) -> [String] {
    switch module.answer {
    case .same, .missing, .added: return []
    case .indeterminate: return [module.headline]
    case .different:
      let impacts = options.all ? Impact.allCases : [.damage]
      return [module.countsText]
        + impacts.flatMap { impact in
          let told = module.told(impact)
          return told.lines
            + (told.further > 0
              ? ["… and \(told.further) more" + (options.all ? "" : " (--all names them)")] : [])
        }
    }
  }
}

extension ModuleOutcome.Answer {
  /// Heading over the modules with this answer; nil where they are only counted.
  var heading: String? {
    switch self {
    case .different: "Different: the kernel would load another module, or refuse it"
    case .missing: "Missing: before and not after"
    case .indeterminate: "Not comparable"
    case .added: "Added: after and not before, which is no reason to fail"
    case .same: nil
    }
  }
}

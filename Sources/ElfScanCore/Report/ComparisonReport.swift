import SystemPackage

/// The report on a comparison: the answer first, then counts by impact, then the differences.
package struct ComparisonReport {
  /// Whether to colour the answer with ANSI sequences.
  package let color: Bool
  /// Whether to name every difference, and not the first few of each impact.
  package let all: Bool

  /// Differences of one impact that are named without `all`.
  package static let named = 8

  /// A renderer; `color` only where the output is a terminal.
  package init(color: Bool = false, all: Bool = false) {
    self.color = color
    self.all = all
  }

  /// The report for people, with a final newline.
  package func text(_ result: ComparisonResult) -> String {
    let before = printable(result.paths.before.utf8, limit: FilePath.shownLimit)
    let after = printable(result.paths.after.utf8, limit: FilePath.shownLimit)
    var lines = ["\(result.answer.word(color: color))  \(before) -> \(after)"]
    if let error = result.error { lines[0] += ": \(error)" }
    if let comparison = result.comparison { lines += details(comparison) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func details(_ comparison: ModuleComparison) -> [String] {
    let asked = KernelGeneration.spans(comparison.kernels).map { ["  kernels asked about: \($0)"] } ?? []
    guard !comparison.differences.isEmpty else { return asked + ["  nothing differs that was looked at"] }
    let counts = Impact.allCases.map { (impact: $0, count: comparison.counts[$0]) }
    var lines = asked + ["  " + counts.map { "\($0.count) \($0.impact.noun)" }.joined(separator: ", ")]
    for impact in Impact.allCases { lines += list(comparison, impact) }
    return lines
  }

  func list(_ comparison: ModuleComparison, _ impact: Impact) -> [String] {
    let found = comparison.differences(impact)
    guard !found.isEmpty else { return [] }
    let shown = all ? found[...] : found.prefix(ComparisonReport.named)
    var lines = ["", impact.heading] + shown.map { "  \($0.text(in: comparison))" }
    let further = comparison.counts[impact] - shown.count
    if further > 0 { lines.append("  … and \(further) more" + (all ? "" : " (--all names them)")) }
    return lines
  }

  /// The report for programs; of each impact the first 100,000 differences are in it.
  package static func json(_ result: ComparisonResult) -> [UInt8] {
    JsonWriter.document { json in
      json.field("before", result.paths.before)
      json.field("after", result.paths.after)
      json.field("answer", result.answer.rawValue)
      if result.kernels != KernelGeneration.all { json.field("kernels", result.kernels.map(\.name)) }
      json.key("counts")
      counts(result.comparison, to: &json)
      json.array("differences", result.comparison?.differences ?? []) { json, difference in
        guard let comparison = result.comparison else { return }
        json.object { json in
          json.field("impact", difference.impact.rawValue)
          json.field("kind", difference.kind.name)
          json.field("text", difference.text(in: comparison))
        }
      }
      json.field("error", result.error)
    }
  }

  static func counts(_ comparison: ModuleComparison?, to json: inout JsonWriter) {
    json.object { json in
      json.field("damage", comparison?.counts[.damage] ?? 0)
      json.field("metadata", comparison?.counts[.metadata] ?? 0)
      json.field("expected", comparison?.counts[.expected] ?? 0)
    }
  }
}

extension Impact {
  var noun: String {
    switch self {
    case .damage: "seen by the loader"
    case .metadata: "in metadata"
    case .expected: "expected"
    }
  }
}

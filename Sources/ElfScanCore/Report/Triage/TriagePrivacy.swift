/// Keeps machines, people and their folders out of a report that is passed on.
struct TriagePrivacy {
  private let redaction: PrivateNames.Redaction
  /// Paths of logs and modules, and their last names.
  private let paths: [(path: String, name: String)]

  /// What is private in a triage.
  init(_ triage: Triage) {
    var kept: Set<String> = []
    for evidence in triage.evidence {
      kept.formUnion([evidence.program, evidence.module].compactMap(\.self))
    }
    let context = triage.context
    kept.formUnion(context.modules)
    kept.formUnion(context.kernels)
    kept.formUnion(context.tools.keys)
    if let package = context.package {
      kept.formUnion(package.split { $0 == "/" || $0 == "-" }.map(String.init))
      kept.formUnion(package.split(separator: "/").map(String.init))
    }
    let paths = (triage.logs.map(\.name) + triage.modules.map(\.shownPath)).map {
      (path: $0, name: $0.split(separator: "/").last.map(String.init) ?? $0)
    }
    // A module is called after its file.
    kept.formUnion(
      paths.suffix(triage.modules.count).compactMap { $0.name.split(separator: ".").first.map(String.init) })
    // The kernel writes `_` where the file has `-`.
    kept.formUnion(kept.map { $0.replacing("-", with: "_") })
    kept.formUnion(kept.map { $0.replacing("_", with: "-") })
    redaction = PrivateNames.Redaction(triage.names, keeping: kept)
    self.paths = paths.filter { $0.path != $0.name }.sorted { $0.path.count > $1.path.count }
  }

  /// A part of the report without them. Paragraphs and steps are the same for all logs, apart from names that stay.
  func removed(from block: TriageContent.Block) -> TriageContent.Block {
    switch block {
    case .heading, .paragraph, .steps: block
    case .bullets(let items): .bullets(items.map { removed(from: $0) })
    case .verbatim(let lines): .verbatim(lines.map { removed(from: $0) })
    }
  }

  /// A line of the report without them.
  func removed(from text: String) -> String {
    redaction.removed(from: paths.reduce(text) { $0.replacing($1.path, with: $1.name) })
  }
}

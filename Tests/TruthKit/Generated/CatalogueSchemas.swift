import ElfScanCore
import Foundation

/// The schemas in `docs/schema`, as far as they list what the program has a catalogue of.
enum CatalogueSchemas {
  /// By the name of a field or definition: what it may be, wherever a schema lists that.
  private static let lists: [(name: String, values: [String])] = [
    ("rule", RuleCatalog.descriptions.map(\.id)), ("tool", PackagingTool.all.map(\.id)),
    ("format", ReportFormats.all.map { $0.name }), ("mode", StripMode.allCases.map(\.rawValue)),
    ("fail-on", Gate.Threshold.allCases.map(\.rawValue)),
    ("refusal-kind", LoaderRefusal.Kind.allCases.map(\.rawValue)),
    ("stripper", AlternativeStrip.allCases.map(\.rawValue)),
    ("event", StripEvent.allCases.map(\.rawValue)),
  ]

  /// The schemas, with lists that are complete.
  static func files() throws -> [GeneratedFile] {
    let folder = "docs/schema"
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Fixture.project.appending(path: folder).path(percentEncoded: false))
    var missing = Set(lists.map(\.name))
    let files = names.filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
      let path = "\(folder)/\(name)"
      return GeneratedFile.text(of: path).map { GeneratedFile(path: path, text: filled($0, &missing)) }
    }
    guard missing.isEmpty else { throw DocumentFlaw("no schema in \(folder) lists \(missing.sorted())") }
    return files
  }

  private static func filled(_ schema: String, _ missing: inout Set<String>) -> String {
    schema.replacing(#/("([a-z-]+)": \{[^{}\[\]]*"enum": \[)[^\]]*?(\n *)\]/#) { match in
      guard let list = lists.first(where: { $0.name == match.output.2 }) else {
        return String(match.output.0)
      }
      missing.remove(list.name)
      let values = list.values.map { "\(match.output.3)  \"\($0)\"" }.joined(separator: ",")
      return "\(match.output.1)\(values)\(match.output.3)]"
    }
  }
}

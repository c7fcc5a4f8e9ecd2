import ElfScanCore
import Foundation

/// A part of a document between `<!-- NAME -->` and `<!-- end of NAME -->`; what stands around it is people's.
struct MarkedPart {
  /// Path from the project's folder.
  let document: String
  let name: String
  let text: String

  /// Every such part.
  static var all: [MarkedPart] {
    [
      MarkedPart(document: "README.md", name: "tools", text: "\n  \(tools) "),
      MarkedPart(document: "docs/usage.md", name: "formats", text: "\n\(formats)\n"),
      MarkedPart(document: "docs/cause.md", name: "refusals", text: "\n\(refusals)\n"),
    ]
  }

  /// The document with this part.
  func file() throws -> GeneratedFile {
    let (start, end) = ("<!-- \(name) -->", "<!-- end of \(name) -->")
    let whole = GeneratedFile.text(of: document) ?? ""
    guard let first = whole.range(of: start), let last = whole.range(of: end),
      first.upperBound <= last.lowerBound
    else { throw DocumentFlaw("\(document) does not have '\(start)' and '\(end)'") }
    return GeneratedFile(path: document, text: whole[..<first.upperBound] + text + whole[last.lowerBound...])
  }

  /// The arguments of `--for`, as a sentence has them.
  private static var tools: String {
    let names = PackagingTool.all.map { "`\($0.id)`" }
    return names.dropLast().joined(separator: ", ") + (names.last.map { " and \($0)" } ?? "")
  }

  /// What kernels refuse, and how that is known.
  private static var refusals: String {
    let rows = LoaderRefusal.Kind.allCases.map { kind in
      let facts = kind.facts
      let rest = facts.otherwise.map { "\($0)" } ?? ""
      return "| `\(kind.rawValue)` | \(facts.text) | \(facts.since.name) | `\(facts.place)` | \(rest) |"
    }
    return
      (["| Kind | In the module | Refused from | Function in 6.18 | Otherwise |", "|---|---|---|---|---|"]
      + rows + [""]
      + KernelGeneration.all.map { "* \($0.span): \($0.evidence)." }).joined(separator: "\n")
  }

  /// The arguments of `--format`.
  private static var formats: String {
    let rows = ReportFormats.all.map { format in
      // "for people", "for programs, one document".
      "| `\(format.name)` | \(format.summary.replacing(#/^for /#, with: "")) |"
    }
    return (["| `--format` | For |", "|---|---|"] + rows).joined(separator: "\n")
  }
}

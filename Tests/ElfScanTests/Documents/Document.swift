import Foundation
import Testing
import TruthKit

/// A document of the project.
struct Document: Sendable, CustomTestStringConvertible {
  /// Its path below the project's folder.
  let name: String
  let lines: [String]
  var testDescription: String { name }

  /// What stands between two fences of Markdown, at the margin.
  struct Fence {
    let language: String
    /// The number of its first line in the document, from 1.
    let line: Int
    var lines: [String] = []
  }

  init(_ name: String) {
    self.name = name
    let text = try? String(contentsOf: Fixture.project.appending(path: name), encoding: .utf8)
    lines = (text ?? "").components(separatedBy: "\n")
  }

  /// Everything in Markdown, found rather than listed, so that a new page is looked at as well.
  static let pages: [Document] = {
    let root = files(in: "").filter { !$0.contains("/") }
    let folders = ["docs", "integrations", "Fixtures", "packaging"].flatMap { folder in
      files(in: folder).map { "\(folder)/\($0)" }
    }
    return (root + folders).filter { $0.hasSuffix(".md") }.sorted().map { Document($0) }
  }()

  /// Files for other tools whose comments say what to type.
  static let snippets: [Document] =
    files(in: "integrations").filter { !$0.hasSuffix(".md") }.sorted().map { Document("integrations/\($0)") }
    + [Document("packaging/elfscan.spec")]

  static let manual = Document("docs/man/elfscan.1")

  private static func files(in folder: String) -> [String] {
    let place = Fixture.project.appending(path: folder).path(percentEncoded: false)
    let names =
      folder.isEmpty
      ? try? FileManager.default.contentsOfDirectory(atPath: place)
      : try? FileManager.default.subpathsOfDirectory(atPath: place)
    return (names ?? []).filter { name in
      var isFolder: ObjCBool = false
      let exists = unsafe FileManager.default.fileExists(atPath: "\(place)/\(name)", isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }
  }

  // MARK: Parts of a page

  /// The fences, and the prose around them with one empty line for each of theirs.
  private var parts: (fences: [Fence], prose: [String]) {
    var fences: [Fence] = []
    var prose: [String] = []
    var margin: Int?
    for (number, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " }.count
      let mark = line.dropFirst(indent)
      if mark.hasPrefix("```"), !mark.dropFirst(3).contains("`") {
        if margin == nil {
          fences.append(Fence(language: String(mark.dropFirst(3)), line: number + 2))
        }
        margin = margin == nil ? indent : nil
      } else if let margin {
        fences[fences.count - 1].lines.append(String(line.dropFirst(min(margin, indent))))
      } else {
        prose.append(line)
        continue
      }
      prose.append("")
    }
    return (fences, prose)
  }

  var fences: [Fence] { parts.fences }

  /// The prose between fences.
  var prose: String { parts.prose.joined(separator: "\n") }

  /// What the prose shows as code, each in one line.
  var code: [String] {
    prose.components(separatedBy: "\n\n").flatMap { paragraph in
      paragraph.matches(of: #/(?<mark>`+)(?<code>[^`](?:.|\n)*?)\k<mark>/#).map { match in
        match.output.code.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          .replacing("\\|", with: "|")
      }
    }
  }

  /// The headings' addresses, as GitHub makes them.
  var anchors: Set<String> {
    Set(
      parts.prose.filter { $0.hasPrefix("#") }.map { heading in
        String(
          heading.drop { $0 == "#" }.dropFirst().lowercased().compactMap { letter in
            letter == " " ? "-" : letter.isLetter || letter.isNumber || "-_".contains(letter) ? letter : nil
          })
      })
  }
}

import ElfScanCore
import Foundation

/// What triage knows, out of `docs/causes`.
public enum KnowledgeSource {
  /// As the documents have it.
  package static func knowledge(in folder: URL = CauseDocument.folder) throws -> Knowledge {
    Knowledge.of(
      pages: try CauseDocument.all(in: folder).map(\.page), sharedLines: try sharedLines(in: folder),
      packagers: try packagers(in: folder), translations: TranslatedMessage.all(try translations(in: folder)))
  }

  private static func sharedLines(in folder: URL) throws -> [String: String] {
    let text = try CauseDocument.text(of: "shared-lines.md", in: folder)
    return try lines(SectionedText(name: "shared-lines.md", "## Lines\n" + text), "Lines")
  }

  private static func packagers(in folder: URL) throws -> [Packager] {
    let document = SectionedText(
      name: "packagers.md", try CauseDocument.text(of: "packagers.md", in: folder))
    return try document.headings.map { name in
      let seen = try document.prose(name).prefixMatch(of: /Seen by: (.*?)\.(?: \* |$)/)?.output.1
      let texts = (seen ?? "").matches(of: /`([^`]+)`/).map { String($0.output.1) }
      if let short = texts.first(where: { $0.utf8.count < 8 }) {
        throw document.flaw("'\(short)' is shorter than 8 bytes")
      }
      guard !texts.isEmpty else { throw document.flaw("\(name) is not 'Seen by: `text`.'") }
      return Packager(name, seenBy: texts, lines: try lines(document, name))
    }
  }

  /// `* {name}: text`.
  private static func lines(_ document: SectionedText, _ heading: String) throws -> [String: String] {
    let pairs = try document.optionalItems(heading).map { item in
      guard let match = item.wholeMatch(of: /\{([a-z-]+)\}: (.+)/)?.output else {
        throw document.flaw("'\(item)' is not '{name}: text'")
      }
      return (String(match.1), String(match.2))
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  private static func translations(in folder: URL) throws -> String {
    (try? CauseDocument.text(of: "translations.tsv", in: folder)) ?? ""
  }

  // MARK: The program

  /// The documents as the program has them.
  static func file() throws -> GeneratedFile {
    let folder = CauseDocument.folder
    let pages = try CauseDocument.all(in: folder).map(\.page)
    let shared = try sharedLines(in: folder)
    for text in pages.flatMap({ $0.questions + $0.steps }) where text.hasPrefix("{") {
      guard shared[String(text.dropFirst().dropLast())] != nil else {
        throw DocumentFlaw("docs/causes/shared-lines.md has no line \(text)")
      }
    }
    var lines = [
      "// Written by `make generate` from docs/causes; do not edit.", "// swift-format-ignore-file", "",
      "extension Knowledge {", "  /// What is written in docs/causes.",
      "  package static let builtIn = Knowledge.of(",
      "    pages: [\(pages.indices.map { "page\($0)" }.joined(separator: ", "))],",
      "    sharedLines: sharedLinesOfAll, packagers: everyPackager,",
      "    translations: TranslatedMessage.all(translationTable))", "",
      "  private static let sharedLinesOfAll: [String: String] = \(literal(shared, indent: "    "))", "",
      "  private static let everyPackager: [Packager] = [",
    ]
    for packager in try packagers(in: folder) {
      lines.append(
        "    Packager(\(literal(packager.name)), seenBy: \(literal(packager.seenBy)), lines: \(literal(packager.lines, indent: "      "))),"
      )
    }
    lines += ["  ]", ""]
    for (number, page) in pages.enumerated() { lines += source(page, number) }
    let table = try translations(in: folder)
    lines += ["  private static let translationTable = ##\"\"\"", table + "\"\"\"##", "}"]
    return GeneratedFile(
      path: "Sources/ElfScanCore/Triage/Knowledge/Knowledge+Generated.swift",
      text: lines.joined(separator: "\n") + "\n")
  }

  private static func source(_ page: CausePage, _ number: Int) -> [String] {
    var lines = [
      "  private static let page\(number) = CausePage(", "    \(literal(page.cause.id)), .\(page.stage),",
      "    title: \(literal(page.title)),", "    explanation: \(literal(page.explanation)),",
      "    isNot: \(literal(page.isNot)),", "    decides: \(page.decides.map(literal) ?? "nil"),",
      "    questions: \(literal(page.questions)),", "    steps: \(literal(page.steps)),",
      "    messages: [",
    ]
    for message in page.messages {
      var parts = [literal(message.anchor)]
      if !message.also.isEmpty {
        parts.append("also: [\(message.also.map(literal).joined(separator: ", "))]")
      }
      if !message.unless.isEmpty { parts.append("unless: \(literal(message.unless))") }
      parts.append(".\(message.certainty)")
      if message.speaker == .kernel { parts.append("from: .kernel") }
      parts.append(literal(message.means))
      if !message.rules.isEmpty { parts.append("rules: \(literal(message.rules))") }
      lines.append("      KnownMessage(\(parts.joined(separator: ", "))),")
    }
    return lines + ["    ])", ""]
  }
}

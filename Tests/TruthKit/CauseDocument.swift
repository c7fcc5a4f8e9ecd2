import ElfScanCore
import Foundation

/// A cause's page as it is written: `docs/causes/NAME.md`.
public struct CauseDocument: Sendable {
  /// A line or a whole log of a public report, by which the cause is to be named.
  public struct Report: Sendable {
    /// The line; nil where it is a log.
    public let line: String?
    /// The log's path below `Fixtures/triage`; nil where it is a line.
    public let log: String?
    /// Its address.
    public let address: String
    /// Whether no more than `possible` is asked for.
    public let isPossible: Bool
  }

  /// What the program carries.
  package let page: CausePage
  /// What public reports have of it.
  public let reports: [Report]

  /// Where the pages are, from the project's folder.
  public static let folder = Fixture.project.appending(path: "docs/causes")

  /// Every page, in the order of the index.
  public static func all(in folder: URL = folder) throws -> [CauseDocument] {
    let documents = try index(in: folder).map { try read($0.name, $0.stage, in: folder) }
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    let listed = Set(documents.map { "\($0.page.cause.id).md" } + others)
    if let lost = files.first(where: { $0.hasSuffix(".md") && !listed.contains($0) }) {
      throw DocumentFlaw("docs/causes/README.md does not list \(lost)")
    }
    return documents
  }

  /// Documents beside the pages.
  private static let others = ["README.md", "shared-lines.md", "packagers.md"]

  private static func index(in folder: URL) throws -> [(name: String, stage: Cause.Stage)] {
    var stage: Cause.Stage?
    var rows: [(name: String, stage: Cause.Stage)] = []
    for line in try text(of: "README.md", in: folder).split(separator: "\n") {
      if line.hasPrefix("## ") {
        stage = Cause.Stage(rawValue: line.dropFirst(3).lowercased())
      } else if let name = line.wholeMatch(of: /\* \[([a-z0-9-]+)\]\((.+)\.md\)/)?.output.1 {
        guard let stage else { throw DocumentFlaw("docs/causes/README.md: \(name) stands below no stage") }
        rows.append((String(name), stage))
      }
    }
    return rows
  }

  private static func read(_ name: String, _ stage: Cause.Stage, in folder: URL) throws -> CauseDocument {
    let document = try SectionedText(name: "\(name).md", text(of: "\(name).md", in: folder))
    guard document.head.first == "# \(name)", document.head.count >= 2 else {
      throw document.flaw("it does not begin with '# \(name)' and a title")
    }
    let title = document.head.dropFirst().joined(separator: " ")
    guard title.hasSuffix(".") else { throw document.flaw("the title does not end with a full stop") }
    let known = [
      "What it means", "What decides it", "What it is not", "Ask for", "What to do", "Messages", "Reports",
    ]
    if let other = document.headings.first(where: { !known.contains($0) }) {
      throw document.flaw("no section is called '\(other)'")
    }
    let page = CausePage(
      name, stage, title: String(title.dropLast()),
      explanation: try filled(document.prose("What it means"), document),
      isNot: try filled(document.prose("What it is not"), document),
      decides: try document.optionalProse("What decides it").map { try filled($0, document) },
      questions: try document.items("Ask for"),
      steps: try document.items("What to do").map { try filled($0, document) },
      messages: try document.optionalItems("Messages").map { try message($0, document) })
    return CauseDocument(
      page: page, reports: try document.optionalItems("Reports").map { try report($0, document) })
  }

  static func text(of name: String, in folder: URL) throws -> String {
    guard let data = try? Data(contentsOf: folder.appending(path: name)) else {
      throw DocumentFlaw("docs/causes/\(name) is not there")
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// `{releases NAME}` and `{other releases NAME}`: the releases that have a quirk, or have it not.
  private static func filled(_ text: String, _ document: SectionedText) throws -> String {
    var flaw: DocumentFlaw?
    let filled = text.replacing(/\{(other )?releases (\w+)\}/) { match in
      let words = Quirk.releases(ofQuirk: String(match.output.2), others: match.output.1 != nil)
      if words == nil { flaw = document.flaw("no quirk is called '\(match.output.2)'") }
      return words ?? ""
    }
    if let flaw { throw flaw }
    return filled
  }

  // MARK: Messages

  /// "`anchor` with `a` or `b`, `c` without `d` (certain, kernel): What it says. Rules: `x`."
  private static func message(_ item: String, _ document: SectionedText) throws -> KnownMessage {
    var rest = Substring(item)
    guard let anchor = code(&rest) else { throw document.flaw("no text between backticks begins '\(item)'") }
    guard anchor.utf8.count >= 8 else { throw document.flaw("'\(anchor)' is shorter than 8 bytes") }
    var also: [[String]] = []
    var unless: [String] = []
    if take(" with ", &rest) {
      repeat {
        var choice: [String] = []
        repeat {
          guard let text = code(&rest) else { throw document.flaw("'with' without a text in '\(item)'") }
          choice.append(text)
        } while take(" or ", &rest)
        also.append(choice)
      } while take(", ", &rest)
    }
    if take(" without ", &rest) {
      repeat {
        guard let text = code(&rest) else { throw document.flaw("'without' without a text in '\(item)'") }
        unless.append(text)
      } while take(", ", &rest)
    }
    guard let words = rest.firstMatch(of: #/^ \((certain|likely|possible)(, kernel)?\): (.+)$/#)?.output
    else {
      throw document.flaw("'\(rest)' is not ' (certain|likely|possible[, kernel]): what it says'")
    }
    var means = String(words.3)
    var rules: [String] = []
    if let match = means.firstMatch(of: #/ Rules: (`[^.]+`)\.$/#)?.output {
      rules = match.1.split(separator: ", ").map { String($0.dropFirst().dropLast()) }
      means = String(means.dropLast(match.0.count))
    }
    for rule in rules where RuleCatalog.description(of: rule) == nil {
      throw document.flaw("no rule is called '\(rule)'")
    }
    guard means.hasSuffix(".") else { throw document.flaw("'\(means)' does not end with a full stop") }
    let certainty: Certainty = words.1 == "certain" ? .certain : words.1 == "likely" ? .likely : .possible
    return KnownMessage(
      anchor, also: also, unless: unless, certainty, from: words.2 == nil ? .program : .kernel, means,
      rules: rules)
  }

  /// What stands between backticks at the beginning; with two of them where it has one in it.
  private static func code(_ text: inout Substring) -> String? {
    if let match = text.prefixMatch(of: /`` (.+?) ``/) {
      text = text[match.range.upperBound...]
      return String(match.output.1)
    }
    guard let match = text.prefixMatch(of: /`([^`]+)`/) else { return nil }
    text = text[match.range.upperBound...]
    return String(match.output.1)
  }

  private static func take(_ word: String, _ text: inout Substring) -> Bool {
    guard text.hasPrefix(word) else { return false }
    text = text.dropFirst(word.count)
    return true
  }

  /// "`line` (possible): <https://…>", or "[name.log](…/Fixtures/triage/cause/name.log): <https://…>".
  private static func report(_ item: String, _ document: SectionedText) throws -> Report {
    var rest = Substring(item)
    let line = code(&rest)
    let log = line == nil ? rest.prefixMatch(of: /\[[^\]]+\]\(\.\.\/\.\.\/Fixtures\/triage\/([^)]+)\)/) : nil
    if let log { rest = rest[log.range.upperBound...] }
    let isPossible = take(" (possible)", &rest)
    guard line != nil || log != nil, let address = rest.wholeMatch(of: /: <(https:\/\/[^>]+)>/)?.output.1
    else {
      throw document.flaw("'\(item)' is no report: `line`: <address>")
    }
    return Report(
      line: line, log: log.map { String($0.output.1) }, address: String(address), isPossible: isPossible)
  }
}

/// A document with headings, read by its parts.
struct SectionedText {
  let name: String
  /// Lines before the first heading of the second level.
  let head: [String]
  private let sections: [(heading: String, lines: [Substring])]

  init(name: String, _ text: String) {
    self.name = name
    let parts = ("\n" + text).components(separatedBy: "\n## ")
    head = parts[0].split(separator: "\n").map(String.init)
    sections = parts.dropFirst().map { part in
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      return (String(lines[0]), Array(lines.dropFirst()))
    }
  }

  var headings: [String] { sections.map(\.heading) }

  func flaw(_ text: String) -> DocumentFlaw { DocumentFlaw("docs/causes/\(name): \(text)") }

  /// What stands below a heading, as one line.
  func prose(_ heading: String) throws -> String {
    guard let text = optionalProse(heading), !text.isEmpty else {
      throw flaw("there is no section '\(heading)'")
    }
    return text
  }

  func optionalProse(_ heading: String) -> String? {
    sections.first { $0.heading == heading }.map { section in
      section.lines.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }.joined(
        separator: " ")
    }
  }

  /// The entries of the list below a heading.
  func items(_ heading: String) throws -> [String] {
    let items = optionalItems(heading)
    if items.isEmpty { throw flaw("there is no list below '\(heading)'") }
    return items
  }

  func optionalItems(_ heading: String) -> [String] {
    guard let section = sections.first(where: { $0.heading == heading }) else { return [] }
    return section.lines.reduce(into: []) { items, line in
      if let mark = line.prefixMatch(of: #/\* |\d+\. /#) {
        items.append(String(line[mark.range.upperBound...]))
      } else if line.hasPrefix("  "), !items.isEmpty {
        items[items.count - 1] += " " + line.trimmingCharacters(in: .whitespaces)
      }
    }
  }
}

/// The report of a triage, for people, for tickets, and for programs.
package struct TriageReport: Sendable {
  /// Whether to colour the first word with ANSI sequences.
  package let color: Bool

  /// A renderer; `color` only where the output is a terminal.
  package init(color: Bool = false) { self.color = color }

  // MARK: Text

  /// The report for a terminal, with a final newline.
  package func text(_ triage: Triage) -> String {
    let content = TriageContent(triage)
    let cause = triage.diagnoses.first.map { " [\($0.cause.id)]" } ?? ""
    let (word, wordColor) = TriageReport.word(content.title.certainty)
    var lines = wrapped("\(color ? bold(word, wordColor) : word)  \(content.title.text)\(cause)", indent: 4)
    for block in content.blocks { lines += text(block) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How sure the answer is, in a word.
  private static func word(_ certainty: Certainty?) -> (text: String, color: TerminalColor) {
    switch certainty {
    case .certain: ("FOUND", .red)
    case .likely: ("LIKELY", .yellow)
    case .possible: ("POSSIBLE", .yellow)
    case nil: ("NOTHING FOUND", .green)
    }
  }

  private func text(_ block: TriageContent.Block) -> [String] {
    switch block {
    case .heading(let text): ["", text]
    case .paragraph(let text): wrapped("  " + plain(text), indent: 2)
    case .bullets(let items): items.flatMap { wrapped("  * " + plain($0), indent: 4) }
    case .steps(let items): items.enumerated().flatMap { wrapped("  \($0 + 1). " + plain($1), indent: 5) }
    case .verbatim(let lines): lines.map { "    " + $0 }
    }
  }

  /// Without the marks that say what is to be typed.
  private func plain(_ text: String) -> String { text.filter { $0 != "`" } }

  // MARK: Markdown

  /// The report to paste into a ticket, with a final newline: without names of machines and people, and without folders that
  /// name them.
  package static func markdown(_ triage: Triage) -> String {
    let content = TriageContent(triage)
    let word = TriageReport.word(content.title.certainty).text
    var lines = ["**\(word.prefix(1))\(word.dropFirst().lowercased()): \(content.title.text)**"]
    let privacy = TriagePrivacy(triage)
    for block in content.blocks { lines += [""] + markdown(privacy.removed(from: block)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func markdown(_ block: TriageContent.Block) -> [String] {
    switch block {
    case .heading(let text): return ["#### \(text)"]
    case .paragraph(let text): return [escaped(text)]
    case .bullets(let items): return items.map { "* " + escaped($0) }
    case .steps(let items): return items.enumerated().map { "\($0 + 1). " + escaped($1) }
    case .verbatim(let lines):
      // Nothing that stands in a log may end the block.
      let longest = lines.map(longestRun).max() ?? 0
      let fence = String(repeating: "`", count: max(3, longest + 1))
      return [fence + "text"] + lines + [fence]
    }
  }

  private static func longestRun(_ line: String) -> Int {
    line.split { $0 != "`" }.map(\.count).max() ?? 0
  }

  /// Text in which only code between backticks means something: names from a log must make no links, mentions or HTML.
  private static func escaped(_ text: String) -> String {
    var isCode = false
    return text.reduce(into: "") { output, character in
      if character == "`" { isCode.toggle() }
      if !isCode, "<>*_[]@#|".contains(character) { output.append("\\") }
      output.append(character)
    }
  }
}

/// What to set in one packaging tool for one module.
package struct Remedy: Sendable {
  /// The tool.
  package let tool: PackagingTool
  /// Ways out, the best first; a single one that says so where nothing is to be set.
  package let steps: [RemedyStep]
  /// What else to know of the tool, in whole sentences.
  package let notes: [String]
}

/// One way out: what to do, and what to paste for it.
package struct RemedyStep: Sendable {
  /// What the lines to paste are written in.
  package enum Language: String, Sendable {
    /// Typed, or a file that bash reads.
    case shell = "sh"
    /// A part of a makefile.
    case makefile
    case spec
    case nix
    case bitbake
    /// A file of settings without a language.
    case plain = "text"
  }

  /// What to do, in whole sentences.
  package let text: String
  /// Where the lines go, as in "In …:"; nil where they are typed, or there are none.
  package let place: String?
  /// What they are written in.
  package let language: Language
  /// Lines to paste, to be shown as they are.
  package let commands: [String]

  init(_ text: String, in place: String? = nil, _ language: Language = .shell, _ commands: String = "") {
    self.text = text
    self.place = place
    self.language = language
    self.commands =
      commands.isEmpty
      ? [] : commands.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text, and what leads over to the lines.
  package var lead: String {
    if commands.isEmpty { return text }
    return text + (place.map { " In \($0):" } ?? " Run:")
  }
}

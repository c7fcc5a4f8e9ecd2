/// How a comparison of two sets of modules is written: in the formats of `ReportFormats`, under the same words.
///
/// What is known of a module is small and all there before anything is written, so each is one function. **To add a
/// format**, add a case, and write it from `SetNotice` where it is for other programs.
package enum SetFormat: String, CaseIterable, Sendable {
  case text, json, jsonl, sarif, junit, github, gitlab, markdown, html

  /// How much is said.
  package struct Options: Sendable {
    /// Whether the text is coloured with ANSI sequences.
    package var color = false
    /// Whether every module and every difference that was kept is named, and not the first few.
    package var all = false

    /// The first few, without colours.
    package init() {}
  }

  /// The whole report.
  package func render(_ comparison: SetComparison, _ options: Options = Options()) -> [UInt8] {
    switch self {
    case .text: Array(SetText(comparison, options).text.utf8)
    case .json: SetJson.document(comparison)
    case .jsonl: SetJson.lines(comparison)
    case .sarif: SetSarif.document(comparison)
    case .junit: Array(SetJUnit.document(comparison).utf8)
    case .github: SetGitHub.commands(comparison)
    case .gitlab: SetGitLab.document(comparison)
    case .markdown: SetMarkdown(comparison, options).report
    case .html: Array(SetHtml(comparison).page.markup.utf8)
    }
  }
}

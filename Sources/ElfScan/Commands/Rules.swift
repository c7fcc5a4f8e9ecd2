import ArgumentParser
import ElfScanCore

/// `elfscan rules`.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List what elfscan looks for.")

  @Option(help: "How to write the list: text or json, which has the pages too.")
  var format: Check.Format = .text

  func run() throws {
    try Output.write(format == .text ? Array(RuleReport.list.utf8) : RuleReport.json)
  }
}

/// `elfscan explain RULE`.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule: what it checks, why it matters, what was measured, what to do.")

  @Argument(
    help: "Rules by their identifiers, as they stand in a report between brackets.",
    completion: .list(RuleCatalog.descriptions.map(\.id)))
  var rules: [String]

  func validate() throws {
    for rule in rules where RuleCatalog.description(of: rule) == nil {
      throw ValidationError("there is no rule '\(printable(rule))'; elfscan rules lists them")
    }
  }

  func run() throws {
    let pages = rules.compactMap(RuleCatalog.description(of:)).map(RuleReport.page)
    try Output.write(Array(pages.joined(separator: "\n").utf8))
  }
}

/// What people read who meet a rule for the first time: `docs/rules/ID.md`, which `make generate` carries into the
/// program.
package struct RulePage: Sendable {
  /// One line: what is wrong.
  package let title: String
  /// What the rule looks at.
  package let checks: String
  /// What comes of it: for strip, and for the kernel.
  package let matters: String
  /// A file below `Fixtures/` in which it finds something.
  package let example: String
  /// What it says of that file.
  package let output: String
  /// What `strip --strip-debug` was seen to do to that file, one line for each release or several.
  package let measured: [String]
  /// What to do about it.
  package let remedy: String

  package init(
    title: String, checks: String, matters: String, example: String, output: String, measured: [String],
    remedy: String
  ) {
    self.title = title
    self.checks = checks
    self.matters = matters
    self.example = example
    self.output = output
    self.measured = measured
    self.remedy = remedy
  }

  /// Of a rule that is new, until `make generate` has read its page.
  static let unwritten = RulePage(
    title: "", checks: "", matters: "", example: "", output: "", measured: [], remedy: "")
}

/// A rule as the world sees it.
package struct RuleDescription: Sendable {
  /// Stable kebab-case identifier.
  package let id: String
  /// How much a finding matters by itself.
  package let severity: Severity
  /// The page about it.
  package let page: RulePage

  /// One line: what is wrong.
  package var title: String { page.title }

  /// The rule with another page.
  package func with(_ page: RulePage) -> RuleDescription {
    RuleDescription(id: id, severity: severity, page: page)
  }
}

extension RuleCatalog {
  /// Every rule, in the order in which findings are reported.
  package static let descriptions: [RuleDescription] = all.map {
    RuleDescription(id: $0.id, severity: $0.severity, page: RulePage.of($0.id))
  }

  /// The rule with this identifier.
  package static func description(of id: String) -> RuleDescription? {
    descriptions.first { $0.id == id }
  }
}

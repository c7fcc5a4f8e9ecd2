/// What people read who meet a rule for the first time: in the terminal, and below `docs/rules`.
public struct RulePage: Sendable {
  /// What the rule looks at.
  public let checks: String
  /// What comes of it: for strip, and for the kernel.
  public let matters: String
  /// A file below `Fixtures/` in which it finds something.
  public let example: String
  /// What it says of that file.
  public let output: String
  /// What `strip --strip-debug` of the releases that were run does to that file, one line for each or several.
  public let measured: [String]
  /// What to do about it.
  public let remedy: String
}

/// A rule as the world sees it.
public struct RuleDescription: Sendable {
  /// Stable kebab-case identifier.
  public let id: String
  /// One line: what is wrong.
  public let title: String
  /// How much a finding matters by itself.
  public let severity: Severity
  /// The page about it.
  public let page: RulePage
}

extension RuleCatalog {
  /// Every rule, in the order in which findings are reported.
  public static let descriptions: [RuleDescription] = all.map {
    RuleDescription(id: $0.id, title: $0.title, severity: $0.severity, page: $0.page)
  }

  /// The rule with this identifier.
  public static func description(of id: String) -> RuleDescription? {
    descriptions.first { $0.id == id }
  }
}

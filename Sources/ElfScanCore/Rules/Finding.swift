/// How much a finding matters by itself. The verdict does not come from here but from the prediction: a defect that no
/// strip trips over in the mode asked about is still worth knowing.
public enum Severity: String, Sendable, Comparable {
  /// Good to know.
  case note
  /// Contradicts the ELF specification, or spoils something for later tools.
  case warning
  /// Makes some strip damage or refuse the file.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Milder first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// One thing a rule found in a module, equal cases taken together.
public struct Finding: Sendable {
  /// The rule's identifier.
  public let rule: String
  /// How much it matters.
  public internal(set) var severity: Severity
  /// One line for people, with names from the file made printable.
  public let message: String
  /// How many cases were taken together.
  public let count: Int
  /// Sections concerned, by index; the first few.
  public let sections: [Int]
  /// Symbols concerned, by index; the first few.
  public let symbols: [Int]
  /// Whether a baseline has it.
  public var isKnown = false
}

/// A check of one property of a module.
///
/// **To add a rule**, write one file beside this one, its page in `docs/rules`, and its name in `RuleCatalog.all`.
protocol Rule: Sendable {
  /// Stable kebab-case identifier.
  static var id: String { get }
  static var severity: Severity { get }
  /// Whether it can find something in a module of ordinary shape (`OrdinaryShape`).
  static var concernsOrdinaryModules: Bool { get }
  /// What the rule finds in the module; equal cases as one finding.
  static func findings(in context: RuleContext) -> [Finding]
}

/// A rule about what no module of ordinary shape has (`OrdinaryShape`): it need not be asked about such a module.
protocol DefectRule: Rule {}

extension DefectRule {
  static var concernsOrdinaryModules: Bool { false }
}

extension Rule {
  static var concernsOrdinaryModules: Bool { true }

  /// How many sections or symbols a finding carries along.
  static var listLimit: Int { 20 }

  static func finding(
    _ message: String, count: Int = 1, sections: [Int] = [], symbols: [Int] = []
  ) -> Finding {
    Finding(
      rule: id, severity: severity, message: message, count: count,
      sections: Array(sections.prefix(listLimit)), symbols: Array(symbols.prefix(listLimit)))
  }

  /// One finding about all of these, with a message that names the first; none about none.
  static func findings<Item: Numbered>(about items: [Item], _ message: (Item) -> String) -> [Finding] {
    findings(about: items.map(\.index)) { _ in items.first.map(message) ?? "" }
  }

  static func findings(about sections: [Int], _ message: (Int) -> String) -> [Finding] {
    sections.first.map { [finding(message($0), count: sections.count, sections: sections)] } ?? []
  }

  static func findings(aboutSymbols symbols: [Int], _ message: (Int) -> String) -> [Finding] {
    symbols.first.map { [finding(message($0), count: symbols.count, symbols: symbols)] } ?? []
  }
}

/// What stands at a number in the section header table.
protocol Numbered {
  var index: Int { get }
}

extension Section: Numbered {}
extension RelocationSection: Numbered {}
extension SectionGroup: Numbered {}

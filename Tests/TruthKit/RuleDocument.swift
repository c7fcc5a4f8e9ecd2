import ElfScanCore
import Foundation

/// A rule's page as it is written: `docs/rules/ID.md`. Of its sections, people write some and `make generate` the others.
public struct RuleDocument: Sendable {
  /// A file, and what the rule is to find in it; nothing where it is to be silent.
  public struct Case: Sendable {
    /// Its path below `Fixtures/`.
    public let file: String
    /// Of each finding: how many cases were taken together.
    public let counts: [Int]
    /// Of the first finding.
    public let sections: [Int]
    /// Of the first finding.
    public let symbols: [Int]
  }

  /// The rule's identifier.
  public let rule: String
  /// One line: what is wrong.
  public let title: String
  /// Each heading with what stands below it.
  let sections: [(heading: String, text: String)]

  /// The section about the files that the rule is tested with.
  static let testing = "Tested with"

  /// Where the pages are, from the project's folder.
  static let folder = "docs/rules"

  /// Reads the page of a rule.
  public static func read(_ rule: String) throws -> RuleDocument {
    let file = Fixture.project.appending(path: "\(folder)/\(rule).md")
    guard let data = try? Data(contentsOf: file) else {
      throw DocumentFlaw("rule \(rule) has no page: write \(folder)/\(rule).md like the pages beside it")
    }
    let parts = String(decoding: data, as: UTF8.self).components(separatedBy: "\n## ")
    let sections = parts.dropFirst().map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (heading: String(lines[0]), text: lines.count > 1 ? String(lines[1]) : "")
    }
    // "A group has no members. Severity: error."
    let title = joined(parts[0].split(separator: "\n").dropFirst()).replacing(
      /\.( Severity: \w+\.)?$/, with: "")
    return RuleDocument(rule: rule, title: title, sections: sections)
  }

  /// What stands below a heading.
  func text(_ heading: String) throws -> String {
    guard let section = sections.first(where: { $0.heading == heading }) else {
      throw DocumentFlaw("\(RuleDocument.folder)/\(rule).md has no section '\(heading)'")
    }
    return section.text
  }

  /// What stands below a heading, as one line.
  func prose(_ heading: String) throws -> String {
    RuleDocument.joined(try text(heading).split(separator: "\n"))
  }

  /// The file that serves as an example, which the heading names.
  var example: String {
    get throws {
      let names = sections.compactMap { $0.heading.wholeMatch(of: /Example: (\S+)/)?.output.1 }
      guard names.count == 1 else {
        throw DocumentFlaw("\(RuleDocument.folder)/\(rule).md names no example, as '## Example: shapes/x.ko'")
      }
      return String(names[0])
    }
  }

  /// The files about which the rule is to speak, and those about which it is to be silent.
  public var cases: (speaks: [Case], silent: [String]) {
    get throws {
      var speaks: [Case] = []
      var silent: [String] = []
      for line in try text(RuleDocument.testing).split(separator: "\n") where !line.hasPrefix("```") {
        let words = line.split(separator: " ").map(String.init)
        switch (words.first, words.count) {
        case ("silent", 2): silent.append(words[1])
        case ("speaks", 3...): speaks.append(try finding(words))
        default: throw DocumentFlaw("\(RuleDocument.folder)/\(rule).md: '\(line)'")
        }
      }
      return (speaks, silent)
    }
  }

  /// `speaks FILE COUNT... [sections NUMBER...] [symbols NUMBER...]`.
  private func finding(_ words: [String]) throws -> Case {
    var numbers: [String: [Int]] = [:]
    var kind = "counts"
    for word in words.dropFirst(2) {
      if let number = Int(word) {
        numbers[kind, default: []].append(number)
      } else if ["sections", "symbols"].contains(word) {
        kind = word
      } else {
        throw DocumentFlaw("\(RuleDocument.folder)/\(rule).md: '\(word)' in the line about \(words[1])")
      }
    }
    return Case(
      file: words[1], counts: numbers["counts"] ?? [], sections: numbers["sections"] ?? [],
      symbols: numbers["symbols"] ?? [])
  }

  private static func joined(_ lines: some Sequence<Substring>) -> String {
    lines.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

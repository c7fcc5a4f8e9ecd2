/// What one call of a strip did to one file, as it is written down.
public struct RecordedOutcome: Sendable, Hashable {
  /// 128 + n where signal n ended it.
  public var exitStatus: Int
  /// Lines of elf.c whose assertion was printed, and how often.
  public var assertions: [Int: Int] = [:]
  /// Relocations of loaded sections that name something else afterwards; nil where there was nothing to compare.
  public var damagedRelocations: Int?
  /// What else the kernel's loader would see changed.
  public var changes: Set<Change> = []
  /// Other lines, FILE and OUT in the place of names, in the order of their first appearance.
  public var messages: [Message] = []

  /// A kind of change that is no relocation's.
  public enum Change: String, Sendable {
    /// Loaded sections, symbols that the loader looks up, the symbol table, or what the header says.
    case other
    /// Defined symbols that no relocation names; where all of them are to go, that is `other`.
    case symbols
    /// The appended signature is gone.
    case signature
  }

  /// One line and how often it was printed.
  public struct Message: Sendable, Hashable {
    /// The line.
    public let text: String
    /// 1 as well where nobody counted.
    public let count: Int
  }
}

// MARK: As text

extension RecordedOutcome {
  /// Exit status, assertions, relocations and changes.
  var fields: [String] {
    let status = exitStatus < 128 ? "\(exitStatus)" : "signal \(exitStatus - 128)"
    let hits = assertions.sorted { $0.key < $1.key }.map { "\($0.key)x\($0.value)" }
    return [
      status, RecordedOutcome.list(hits), damagedRelocations.map { "\($0)" } ?? "-",
      RecordedOutcome.list(changes.map(\.rawValue).sorted()),
    ]
  }

  /// In one line, for people.
  var summary: String {
    var parts = [exitStatus < 128 ? "exit status \(exitStatus)" : "signal \(exitStatus - 128)"]
    parts += assertions.sorted { $0.key < $1.key }.map { "\($0.value)x elf.c:\($0.key)" }
    if let count = damagedRelocations, count > 0 { parts.append("\(count) relocations damaged") }
    parts += changes.map { "\($0.rawValue) changed" }.sorted()
    return (parts + messages.map(\.text)).joined(separator: "; ")
  }

  /// nil for anything but what `fields` are.
  static func read(_ fields: some Collection<Substring>) -> RecordedOutcome? {
    let fields = Array(fields)
    guard fields.count == 4 else { return nil }
    let words = fields[0].split(separator: " ")
    guard let number = words.last.flatMap({ Int($0) }), words.count < 3 else { return nil }
    var outcome = RecordedOutcome(exitStatus: words.count == 2 ? 128 + number : number)
    for hit in fields[1].split(separator: ",") where hit != "-" {
      let parts = hit.split(separator: "x").compactMap { Int($0) }
      guard parts.count == 2 else { return nil }
      outcome.assertions[parts[0]] = parts[1]
    }
    outcome.damagedRelocations = Int(fields[2])
    for word in fields[3].split(separator: ",") where word != "-" {
      guard let change = Change(rawValue: String(word)) else { return nil }
      outcome.changes.insert(change)
    }
    return outcome
  }

  private static func list(_ words: [String]) -> String {
    words.isEmpty ? "-" : words.joined(separator: ",")
  }
}

extension RecordedOutcome.Message {
  /// The line, and behind a tab how often it came where that is more than once.
  var field: String { count == 1 ? text : "\(text)\tx\(count)" }

  static func read(_ field: Substring) -> RecordedOutcome.Message? {
    let parts = field.split(separator: "\t")
    guard let text = parts.first, parts.count < 3 else { return nil }
    guard parts.count == 2 else { return RecordedOutcome.Message(text: String(text), count: 1) }
    return Int(parts[1].dropFirst()).map { RecordedOutcome.Message(text: String(text), count: $0) }
  }
}

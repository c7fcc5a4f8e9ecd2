import ElfScanCore

/// One recorded call of one strip on one file.
public struct Recording: Sendable {
  /// What was run.
  public let strip: RecordedStrip
  /// How.
  public let call: RecordedCall
  /// What came of it.
  public let outcome: RecordedOutcome
  /// Whether what the loader sees afterwards says anything about a prediction.
  let comparesLoading: Bool

  /// What a prediction can be right or wrong in.
  public enum Part: String, Sendable, CaseIterable {
    case outcome, exitStatus, assertions, relocations, changes, signature
    /// Whether anything is printed where the file is replaced.
    case speaking
    /// What is printed, as text.
    case messages

    /// Those that every prediction is held against.
    public static let held = Set(allCases).subtracting([.messages])
  }

  /// One part in which a prediction and the recording differ.
  public struct Difference: Sendable, CustomStringConvertible {
    /// The part.
    public let part: Part
    let predicted: String
    let recorded: String
    /// In words.
    public var description: String { "\(part.rawValue): \(predicted) predicted, \(recorded) recorded" }
  }

  /// How it ended, as predictions call that.
  public var kind: StripPrediction.Outcome {
    if outcome.exitStatus >= 128 { return .crashes }
    if outcome.exitStatus != 0 { return .refuses }
    if outcome.damagedRelocations ?? 0 > 0 || !outcome.changes.subtracting([.signature]).isEmpty {
      return .damages
    }
    return outcome.assertions.isEmpty && outcome.messages.isEmpty ? .clean : .warns
  }

  /// Where a prediction is wrong, part by part.
  public func differences(from prediction: StripPrediction) -> [Difference] {
    // Memory was overwritten: whether that ends strip is chance.
    let isChance = prediction.exitStatus == nil && !prediction.assertions.isEmpty
    if isChance && kind == .crashes { return [] }
    var differences: [Difference] = []
    func compare(_ part: Part, _ predicted: some Equatable, _ recorded: some Equatable) {
      let (predicted, recorded) = ("\(predicted)", "\(recorded)")
      if predicted != recorded {
        differences.append(Difference(part: part, predicted: predicted, recorded: recorded))
      }
    }
    if !isChance {
      if strip.isComplete { compare(.outcome, prediction.outcome.rawValue, kind.rawValue) }
      let status = prediction.exitStatus.map { "\($0)" } ?? "a signal"
      compare(.exitStatus, status, kind == .crashes ? "a signal" : "\(outcome.exitStatus)")
    }
    // An added section is written before the relocations are looked at, and the groups with it.
    let isStopped = call == .addSection && kind == .refuses && prediction.exitStatus == 1
    if !isStopped {
      compare(
        .assertions, Recording.list(prediction.assertions.map { ($0.line, $0.count) }),
        Recording.list(outcome.assertions.map { ($0.key, $0.value) }))
    }
    compare(
      .messages, lines(prediction.messages.map { ($0.text, $0.count) }),
      lines(outcome.messages.map { ($0.text, $0.count) }))
    guard outcome.exitStatus == 0, prediction.exitStatus != 1 else { return differences }
    compare(.speaking, !prediction.messages.isEmpty, !outcome.messages.isEmpty)
    compare(.signature, prediction.losesSignature, outcome.changes.contains(.signature))
    guard comparesLoading, let relocations = outcome.damagedRelocations else { return differences }
    if call == .all {
      // Nothing is left that a count would say anything about.
      compare(.relocations, prediction.damagedRelocations > 0, relocations > 0)
    } else {
      compare(.relocations, prediction.damagedRelocations, relocations)
    }
    let changes = prediction.loaderChanges.filter { change in
      // Relocations that come to another section do not show where that loses as many.
      if case .relocationsAppear = change { return prediction.damagedRelocations == 0 }
      return strip.isComplete || !change.isOfDefinedSymbols
    }
    compare(.changes, !changes.isEmpty, !outcome.changes.subtracting([.signature]).isEmpty)
    return differences
  }

  private static func list(_ hits: [(line: Int, count: Int)]) -> String {
    hits.sorted { $0.line < $1.line }.map { "elf.c:\($0.line) x\($0.count)" }.joined(separator: " ")
  }

  private func lines(_ messages: [(text: String, count: Int)]) -> [String] {
    messages.map { strip.isComplete && $0.count > 1 ? "\($0.text) x\($0.count)" : $0.text }
  }
}

extension LoaderChange {
  /// Whether only symbols are concerned that the loader does not look at for themselves.
  fileprivate var isOfDefinedSymbols: Bool {
    switch self {
    case .symbolsMadeAbsolute, .symbolsMoved, .symbolNamesLost, .commonSymbolsChanged: true
    default: false
    }
  }
}

extension Recordings {
  /// Every recording of a fixture.
  public func recordings(of entry: RecordedFixture) -> [Recording] {
    RecordedCall.allCases.flatMap { call in
      strips.compactMap { strip in
        entry.outcomes[call]?[strip.name].map {
          Recording(
            strip: strip, call: call, outcome: $0,
            comparesLoading: strip.isComplete || entry.objections.isEmpty)
        }
      }
    }
  }
}

import ElfScanCore

/// Holding a prediction against what was done.
extension RecordedOutcome {
  /// What a prediction can be right or wrong in.
  public enum Part: String, Sendable, CaseIterable {
    case outcome, exitStatus, assertions, relocations, changes, signature
    /// What is printed, as text.
    case messages
  }

  /// One part in which a prediction is wrong.
  public struct Difference: Sendable, CustomStringConvertible {
    /// The part.
    public let part: Part
    let predicted: String
    let seen: String
    /// In words.
    public var description: String { "\(part.rawValue): \(predicted) predicted, was \(seen)" }
  }

  /// How it ended, as predictions call that.
  public var kind: StripPrediction.Outcome {
    if exitStatus >= 128 { return .crashes }
    if exitStatus != 0 { return .refuses }
    if damagedRelocations ?? 0 > 0 || changesLoading { return .damages }
    return assertions.isEmpty && messages.isEmpty ? .clean : .warns
  }

  private var changesLoading: Bool { !changes.subtracting([.signature]).isEmpty }

  /// Where a prediction is wrong, part by part.
  ///
  /// - Parameters:
  ///   - isComplete: whether messages were counted and defined symbols looked at.
  ///   - comparesLoading: whether what the loader sees afterwards says anything about the prediction.
  func differences(
    from prediction: StripPrediction, of call: RealCall, isComplete: Bool = true, comparesLoading: Bool = true
  ) -> [Difference] {
    // Memory was overwritten: whether that ends strip is chance.
    if prediction.overwritesMemory && kind == .crashes { return [] }
    var differences: [Difference] = []
    func compare(_ part: Part, _ predicted: some Equatable, _ seen: some Equatable) {
      let (predicted, seen) = ("\(predicted)", "\(seen)")
      if predicted != seen { differences.append(Difference(part: part, predicted: predicted, seen: seen)) }
    }
    if !(prediction.overwritesMemory && prediction.outcome == .crashes) {
      if isComplete { compare(.outcome, prediction.outcome.rawValue, kind.rawValue) }
      let status = prediction.exitStatus.map { "\($0)" } ?? "a signal"
      compare(.exitStatus, status, kind == .crashes ? "a signal" : "\(exitStatus)")
    }
    // An added section is written before the relocations are looked at, and the groups with it.
    if !(call.addsSection && kind == .refuses && prediction.exitStatus == 1) {
      compare(
        .assertions, Array(prediction.assertions.map { (key: $0.line, value: $0.count) }).spelled,
        Array(assertions).spelled)
      let printed = PrintedLines(messages)
      if kind != .crashes, !printed.agree(with: prediction.messages, areCounted: isComplete) {
        compare(
          .messages, PrintedLines.list(prediction.messages.map { ($0.text, $0.count) }), printed.description)
      }
    }
    guard exitStatus == 0, prediction.exitStatus != 1 else { return differences }
    compare(.signature, prediction.losesSignature, changes.contains(.signature))
    guard comparesLoading else { return differences }
    // A file for no machine in particular has no relocations any more that a count would say anything about.
    // Of a section that is gone, nobody counts the relocations.
    let isUncounted = prediction.harm.changes.contains { change in
      if case .sectionLost = change.kind { true } else { false }
    }
    if let damagedRelocations, !isUncounted {
      if call.mode == .all {
        // Nothing is left that a count would say anything about.
        compare(.relocations, prediction.harm.damagedRelocations > 0, damagedRelocations > 0)
      } else {
        compare(.relocations, prediction.harm.damagedRelocations, damagedRelocations)
      }
    }
    let changes = prediction.harm.changes.filter { change in
      // Relocations that come to another section do not show where that loses as many.
      if case .relocationGained = change.kind { return prediction.harm.damagedRelocations == 0 }
      return isComplete || !change.isOfDefinedSymbols
    }
    compare(.changes, !changes.isEmpty, changesLoading)
    return differences
  }
}

extension [(key: Int, value: Int)] {
  /// Lines and how often each was hit.
  fileprivate var spelled: String {
    sorted { $0.key < $1.key }.map { "\($0.value)x elf.c:\($0.key)" }.joined(separator: " ")
  }
}

extension Harm.Change {
  /// Whether only symbols are concerned that the loader does not look at for themselves.
  fileprivate var isOfDefinedSymbols: Bool {
    switch kind {
    case .symbolLost, .symbolChanged: true
    case .symbolGained: !text.contains("undefined")
    default: false
    }
  }
}

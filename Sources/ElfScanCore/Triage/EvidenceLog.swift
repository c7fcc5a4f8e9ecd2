/// Collects what lines of logs say, equal lines taken together, in bounded memory.
struct EvidenceLog: Sendable {
  /// Different lines that are kept; a hostile log can name a module of its own in each line.
  private static let limit = 200
  /// Lines that are still looked into when so many are kept; those behind them are only counted.
  private static let readLimit = 10_000

  /// What was found, in the order of its first appearance.
  private(set) var found: [Evidence] = []
  /// How many lines that were recognized are not in `found`, which is full.
  private(set) var uncounted = 0

  private var positions: [Evidence.Key: Int] = [:]
  /// Which line of which log was counted last for each that was found: one that is found by several texts counts once.
  private var counted: [(log: Int, lineNumber: Int)] = []
  /// The lines before, by what they were found by: floods repeat them.
  private var last: [Int: Last] = [:]

  /// A line that was counted.
  private struct Last {
    let line: [UInt8]
    let message: [UInt8]
    let position: Int
  }

  /// Takes a line that was found by one of the texts.
  ///
  /// - Returns: whether it is a message that is known.
  mutating func add(_ match: LogScanner.Match, _ index: MessageIndex, log: Int) -> Bool {
    let readings = index.entries[match.anchor].readings
    guard !readings.isEmpty else { return false }
    let last = last[match.anchor]
    if let last, last.line[...] == match.line {
      count(last.position, match, log)
      return true
    }
    guard uncounted < EvidenceLog.readLimit else {
      uncounted += 1
      return true
    }
    let line = LogLine(bytes: match.line, place: match.place)
    // The same at another time.
    if let last, last.message[...] == line.message {
      count(last.position, match, log)
      return true
    }
    guard let known = known(line, match, index) else { return false }
    note(known, index, match, log)
    return true
  }

  /// What a line is known to say.
  private struct Known {
    let reading: MessageIndex.Reading
    let key: Evidence.Key
    let line: LogLine

    /// Whether BFD's name stands before the text: then the joined lines were found by it, and counted.
    var isNamedBefore: Bool {
      let before = line.bytes[..<line.place.lowerBound]
      return key.bfd != nil
        && ["(GNU Binutils", "BFD version "].contains { before.firstRange(of: Array($0.utf8)) != nil }
    }
  }

  /// What a line says, or the line joined with others where it was broken.
  private func known(_ line: LogLine, _ match: LogScanner.Match, _ index: MessageIndex) -> Known? {
    let own = known(line, match.anchor, index)
    // An assertion at a place that the table does not have may be one whose number goes on in the next line.
    if let own, own.key.bfd.map({ BfdReading.of($0).site != nil }) ?? true { return own }
    var best = own
    for (bytes, place) in match.readings.dropFirst() {
      guard let joined = known(LogLine(bytes: bytes, place: place), match.anchor, index) else { continue }
      let isSure = joined.key.bfd.map { BfdReading.of($0).site?.basis.isSure == true } ?? (own == nil)
      if isSure { return joined }
      best = best ?? joined
    }
    return best
  }

  /// The first message that fits a line.
  private func known(_ line: LogLine, _ anchor: Int, _ index: MessageIndex) -> Known? {
    guard let reading = index.entries[anchor].readings.first(where: { $0.fits(line) }) else { return nil }
    let (cause, message) = index.messages[reading.message]
    return message.key(reading.message, cause, of: line).map { Known(reading: reading, key: $0, line: line) }
  }

  /// Takes the first error of a build, if the line does not say something surer already.
  mutating func add(_ failure: BuildFailure.Finding, log: Int) {
    let isTold = zip(found, counted).contains { evidence, line in
      evidence.certainty > .possible && line == (log, failure.lineNumber)
    }
    guard !isTold, found.count < EvidenceLog.limit else { return }
    found.append(Evidence(failure, log: log))
    counted.append((log, failure.lineNumber))
  }

  private mutating func note(
    _ known: Known, _ index: MessageIndex, _ match: LogScanner.Match, _ log: Int
  ) {
    // Of lines that were joined, the first may be the same and the others not.
    let isWhole = known.line.bytes == match.line
    last[match.anchor] = nil
    if !isWhole, known.isNamedBefore, positions[known.key] != nil { return }
    if let position = positions[known.key] {
      count(position, match, log)
      if isWhole { remember(known.line, match, position) }
    } else if found.count < EvidenceLog.limit {
      positions[known.key] = found.count
      if isWhole { remember(known.line, match, found.count) }
      let (cause, message) = index.messages[known.reading.message]
      found.append(
        Evidence(cause, message, known.key, known.line, log: log, lineNumber: match.lineNumber))
      counted.append((log, match.lineNumber))
    } else {
      uncounted += 1
    }
  }

  private mutating func remember(_ line: LogLine, _ match: LogScanner.Match, _ position: Int) {
    last[match.anchor] = Last(line: Array(match.line), message: Array(line.message), position: position)
  }

  private mutating func count(_ position: Int, _ match: LogScanner.Match, _ log: Int) {
    guard counted[position] != (log, match.lineNumber) else { return }
    counted[position] = (log, match.lineNumber)
    found[position].count += 1
  }
}

extension KnownMessage {
  /// What lines that say the same have in common; nil where the line turns out to be something else.
  fileprivate func key(_ number: Int, _ cause: Cause, of line: LogLine) -> Evidence.Key? {
    var bfd: BfdReport?
    if cause == .bfdFailure, line.contains(Array("BFD ".utf8)) {
      bfd = BfdReport(line.bytes)
      guard bfd != nil else { return nil }
    }
    return Evidence.Key(
      message: bfd == nil ? number : nil, program: speaker == .kernel ? nil : line.program,
      module: speaker == .kernel ? line.kernelModule : line.module, bfd: bfd)
  }
}

/// Collects what lines of logs say, equal lines taken together, in bounded memory.
struct EvidenceLog: Sendable {
  /// Different lines that are kept; a hostile log can name a module of its own in each line.
  private static let limit = 200

  /// What was found, in the order of its first appearance.
  private(set) var found: [Evidence] = []
  /// How many lines that were recognized are not in `found`, which is full.
  private(set) var uncounted = 0

  private var positions: [Evidence.Key: Int] = [:]
  /// Which line of which log was counted last for each that was found: one that is found by several texts counts once.
  private var counted: [(log: Int, lineNumber: Int)] = []
  /// The message before, which floods repeat.
  private var last: (anchor: Int, line: ArraySlice<UInt8>, message: ArraySlice<UInt8>, position: Int)?

  /// Takes a line that was found by one of the texts.
  ///
  /// - Returns: whether it is a message that is known.
  mutating func add(_ match: LogScanner.Match, _ index: MessageIndex, log: Int) -> Bool {
    let readings = index.entries[match.anchor].readings
    guard !readings.isEmpty else { return false }
    if let last, last.anchor == match.anchor, last.line == match.line {
      count(last.position, match, log)
      return true
    }
    var second: (key: Evidence.Key, reading: MessageIndex.Reading, line: LogLine)?
    for (bytes, place) in match.readings {
      let line = LogLine(bytes: bytes, place: place)
      // The same at another time.
      if let last, last.anchor == match.anchor, last.message == line.message {
        count(last.position, match, log)
        return true
      }
      guard let reading = readings.first(where: { $0.fits(line) }) else { continue }
      let (cause, message) = index.messages[reading.message]
      guard let key = message.key(reading.message, cause, of: line) else { continue }
      if let bfd = key.bfd, BfdReading.of(bfd).site == nil {
        // The number may go on in the next line.
        second = second ?? (key, reading, line)
        continue
      }
      note(key, reading, line, index, match, log)
      return true
    }
    guard let second else { return false }
    note(second.key, second.reading, second.line, index, match, log)
    return true
  }

  /// Takes the first error of a build.
  mutating func add(_ failure: BuildFailure.Finding, log: Int) {
    guard found.count < EvidenceLog.limit else { return }
    found.append(Evidence(failure, log: log))
    counted.append((log, failure.lineNumber))
  }

  private mutating func note(
    _ key: Evidence.Key, _ reading: MessageIndex.Reading, _ line: LogLine, _ index: MessageIndex,
    _ match: LogScanner.Match, _ log: Int
  ) {
    if let position = positions[key] {
      count(position, match, log)
      last = (match.anchor, match.line, line.message, position)
    } else if found.count < EvidenceLog.limit {
      positions[key] = found.count
      last = (match.anchor, match.line, line.message, found.count)
      let (cause, message) = index.messages[reading.message]
      found.append(Evidence(cause, message, key, line, log: log, lineNumber: match.lineNumber))
      counted.append((log, match.lineNumber))
    } else {
      uncounted += 1
    }
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
    if line.contains("BFD "), cause == .bfdFailure {
      bfd = BfdReport(line.bytes)
      guard bfd != nil else { return nil }
    }
    return Evidence.Key(
      message: bfd == nil ? number : nil, program: speaker == .kernel ? nil : line.program,
      module: speaker == .kernel ? line.kernelModule : line.module, bfd: bfd)
  }
}

/// Collects what lines of logs say, equal lines taken together, in bounded memory.
struct EvidenceLog: Sendable {
  /// Different lines that are kept; a hostile log can name a module of its own in each line.
  private static let limit = 200

  /// What was found, in the order of its first appearance.
  private(set) var found: [Evidence] = []
  /// How many lines that were recognized are not in `found`, which is full.
  private(set) var uncounted = 0

  private var positions: [Evidence.Key: Int] = [:]
  /// The message before, which floods repeat.
  private var last: (anchor: Int, line: ArraySlice<UInt8>, message: ArraySlice<UInt8>, position: Int)?

  /// What to look for: the texts, and for each the signatures that have it.
  private static let anchors: [(text: [UInt8], signatures: [Int])] = {
    var anchors: [(text: [UInt8], signatures: [Int])] = []
    for (number, signature) in Signature.all.enumerated() {
      let text = signature.anchor.withUTF8Buffer { unsafe Array($0) }
      if let known = anchors.firstIndex(where: { $0.text == text }) {
        anchors[known].signatures.append(number)
      } else {
        anchors.append((text, [number]))
      }
    }
    return anchors
  }()

  /// The texts by which lines are found.
  static let texts = anchors.map(\.text)

  /// Takes a line that was found by one of the texts.
  ///
  /// - Returns: whether it is a message that is known.
  @discardableResult
  mutating func add(_ match: LogScanner.Match, log: Int) -> Bool {
    if let last, last.anchor == match.anchor, last.line == match.line { return repeated(last.position) }
    let line = LogLine(bytes: match.line, place: match.place)
    // The same at another time.
    if let last, last.anchor == match.anchor, last.message == line.message { return repeated(last.position) }
    guard let (number, key, line) = known(match, line) else { return false }
    // Of lines that were joined, the first may be the same and the others not.
    last = nil
    let isWhole = line.bytes == match.line
    if let position = positions[key] {
      found[position].count += 1
      if isWhole { last = (match.anchor, match.line, line.message, position) }
    } else if found.count < EvidenceLog.limit {
      positions[key] = found.count
      if isWhole { last = (match.anchor, match.line, line.message, found.count) }
      found.append(Evidence(Signature.all[number], key, line, log: log, lineNumber: match.lineNumber))
    } else {
      uncounted += 1
    }
    return true
  }

  /// What a line is, or the line joined with others where it was broken.
  private func known(_ match: LogScanner.Match, _ line: LogLine) -> (
    number: Int, key: Evidence.Key, line: LogLine
  )? {
    let own = known(line, match.anchor)
    // An assertion at a place that the table does not have may be one whose number goes on in the next line.
    if let own, own.key.bfd.map({ AssertionTable.site($0.file, $0.line, $0.version) != nil }) ?? true {
      return own
    }
    for (bytes, place) in match.readings.dropFirst() {
      guard let joined = known(LogLine(bytes: bytes, place: place), match.anchor) else { continue }
      let site = joined.key.bfd.flatMap { AssertionTable.site($0.file, $0.line, $0.version) }
      if own == nil || site?.basis.isSure == true { return joined }
    }
    return own
  }

  /// The first signature that fits a line.
  private func known(_ line: LogLine, _ anchor: Int) -> (number: Int, key: Evidence.Key, line: LogLine)? {
    guard let number = EvidenceLog.anchors[anchor].signatures.first(where: { Signature.all[$0].fits(line) }),
      let key = Signature.all[number].key(number, of: line)
    else { return nil }
    return (number, key, line)
  }

  private mutating func repeated(_ position: Int) -> Bool {
    found[position].count += 1
    return true
  }
}

extension Signature {
  /// Whether a line with the text has what else is asked for.
  fileprivate func fits(_ line: LogLine) -> Bool {
    also.allSatisfy { line.contains($0) } && !unless.contains { line.contains($0) }
  }

  /// What lines that say the same have in common; nil where the line turns out to be something else.
  fileprivate func key(_ number: Int, of line: LogLine) -> Evidence.Key? {
    var bfd: BfdReport?
    if line.contains("BFD "), cause == .bfdFailure {
      let place = line.place
      bfd = BfdReport(head: line.bytes[..<place.lowerBound], tail: line.bytes[place.upperBound...])
      guard bfd != nil else { return nil }
    }
    let isKernel = if case .kernel = speaker { true } else { false }
    return Evidence.Key(
      signature: number, program: isKernel ? nil : line.program,
      module: isKernel ? line.kernelModule : line.module, bfd: bfd)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Goes through a log of any size, piece by piece, for lines that have one of some texts in them.
///
/// What is held is one piece, and the line that the next piece goes on with. Lines end with `\n`, `\r\n` or `\r`; of a line
/// without end, the surroundings of each text are looked at.
///
/// A log that is no larger than `shortLog` is held as a whole until it ends: it may be pasted text, in which lines were broken.
/// Its matches come when it is finished. `TextForm` says which characters are others after it was read.
struct LogScanner {
  /// A line with one of the texts in it.
  struct Match {
    /// The number of the text.
    let anchor: Int
    /// The line, without its end; of a long one, what is around the text.
    let line: ArraySlice<UInt8>
    /// Where in it the text stands.
    let place: Range<Int>
    /// The number of the line, from 1; of lines that were joined, that of the first.
    let lineNumber: Int
    /// All that is held of the log.
    fileprivate let bytes: [UInt8]
    /// Where in it the line begins.
    fileprivate let start: Int
    /// Where in a short log the text stands; nil in others.
    fileprivate let source: Source?

    /// What the text may stand in: first the line itself, or the fewest lines that it is broken over; then, in short logs whose
    /// lines look as if they were broken, this line joined with up to three around it.
    ///
    /// A later reading counts only where the ones before it do not fit, or end within a number: each is a guess.
    /// It is put together anew each time. Mostly there is only the first, and that costs little.
    var readings: [(line: ArraySlice<UInt8>, place: Range<Int>)] {
      let own = (line: line, place: place)
      guard let source, source.budget.take() else { return [own] }
      let lines = source.lines ?? [source.text.line(around: source.origin)]
      return [own] + source.text.readings(of: lines, origin: source.origin, text: line[place])
    }
  }

  /// How often lines of a log are still joined. Each line that does not fit by itself is tried in many ways, and a log of
  /// nothing else must take no time.
  fileprivate final class JoinBudget {
    private var left = 200

    /// Whether lines may be joined once more.
    func take() -> Bool {
      left -= 1
      return left >= 0
    }
  }

  /// Where in a short log a text stands.
  fileprivate struct Source {
    /// The whole log.
    let text: WrappedText
    /// The lines that the text stands in; nil where it is the one in which it begins.
    let lines: [Range<Int>]?
    /// Where it begins.
    let origin: Int
    let budget: JoinBudget
  }

  /// Largest log in which lines are joined.
  static let shortLog = 1 << 20

  /// Most bytes of a line that are looked at on either side of a text.
  static let reach = 600
  /// Longest beginning of a line that is kept until its end comes.
  private static let longestPending = 64 << 10

  private let search: AnchorSearch
  private var form = TextForm()
  private var pending: [UInt8] = []
  /// Whether the log may still be a short one.
  private var isShort = true
  /// How many bytes there were so far.
  private(set) var byteCount = 0
  /// How many line ends there were so far.
  private(set) var lineEnds = 0
  /// How many bytes are held.
  var pendingCount: Int { pending.count }
  /// What machines and people are called, as far as the beginning and the lines that were found tell.
  private(set) var names = PrivateNames()
  /// Whether the beginning was looked through for names.
  private var hasNames = false
  /// Lines behind the beginning that are looked at for names.
  private var namedLines = 1000
  /// Whether there were NUL bytes, which text does not have.
  private(set) var hasNul = false

  /// A scanner for these texts.
  init(_ search: AnchorSearch) { self.search = search }

  /// Takes the next piece, and hands over the lines that are complete, once the log is not a short one any more.
  mutating func feed(_ piece: some Collection<UInt8>, _ receive: (Match) -> Bool) {
    byteCount += piece.count
    let known = pending.count
    form.feed(piece, into: &pending)
    noteNul(from: known)
    if isShort {
      guard pending.count > LogScanner.shortLog else { return }
      isShort = false
    }
    if let end = LogScanner.lastLineEnd(pending) {
      scan(upTo: end + 1, receive)
    } else if pending.count > LogScanner.longestPending {
      scan(upTo: pending.count - LogScanner.reach, receive)
    }
  }

  /// Hands over what is left when no more comes.
  mutating func finish(_ receive: (Match) -> Bool) {
    let known = pending.count
    form.finish(into: &pending)
    noteNul(from: known)
    scan(upTo: pending.count, receive)
  }

  private mutating func noteNul(from start: Int) {
    hasNul = hasNul || LogScanner.contains(0, pending, from: start)
  }

  /// Looks for texts that begin before `end`, and forgets what is before it.
  private mutating func scan(upTo end: Int, _ receive: (Match) -> Bool) {
    let all = pending
    pending = Array(all[end...])
    var bytes = all
    var limit = end
    if LogScanner.contains(TerminalEscapes.escape, all) {
      bytes = TerminalEscapes.removed(from: Array(all[..<end]))
      limit = bytes.count
    }
    let isBeginning = !hasNames
    if isBeginning { names.learn(from: bytes) }
    hasNames = true
    let text = isShort ? WrappedText(bytes) : nil
    var broken = text?.broken(search)[...] ?? []
    let hasBroken = !broken.isEmpty
    let budget = JoinBudget()
    var brokenEnd = 0
    var ends = lineEnds
    var counted = 0
    /// The number of the line at a place that is not before the last one.
    func lineNumber(_ position: Int) -> Int {
      ends += LogScanner.lineEnds(bytes, counted..<position)
      counted = position
      return ends + 1
    }
    let search = search
    /// Hands over the texts that are broken and begin before a place.
    func receiveBroken(before end: Int) {
      while let text, let next = broken.first, next.origin < end {
        broken.removeFirst()
        guard next.origin >= brokenEnd else { continue }
        let isTaken = receive(LogScanner.match(next, in: text, search, lineNumber(next.origin), budget))
        if isTaken { brokenEnd = next.origin + search.length(of: next.anchor) }
      }
    }
    search.search(bytes, before: limit) { hit in
      if hasBroken { receiveBroken(before: hit.position) }
      let place = hit.position..<(hit.position + search.length(of: hit.anchor))
      let line = LogScanner.line(bytes, around: place)
      let isTaken = receive(
        Match(
          anchor: hit.anchor, line: line, place: place, lineNumber: lineNumber(hit.position), bytes: bytes,
          start: line.startIndex,
          source: text.map { Source(text: $0, lines: nil, origin: hit.position, budget: budget) })
      )
      // Lines that are shown.
      if isTaken, !isBeginning, namedLines > 0 {
        namedLines -= 1
        names.learn(fromPrefixOf: line, before: place.lowerBound)
      }
      return isTaken
    }
    receiveBroken(before: bytes.count)
    lineEnds = ends + LogScanner.lineEnds(bytes, min(counted, limit)..<limit)
  }

  /// A text that is broken over several lines.
  private static func match(
    _ broken: WrappedText.Broken, in text: WrappedText, _ search: AnchorSearch, _ lineNumber: Int,
    _ budget: JoinBudget
  ) -> Match {
    let joined = text.joined(broken.lines, blanks: broken.blanks)
    let start = joined.position(of: broken.origin) ?? 0
    let end = min(start + search.length(of: broken.anchor), joined.bytes.count)
    return Match(
      anchor: broken.anchor, line: joined.bytes[...], place: start..<end, lineNumber: lineNumber,
      bytes: text.bytes, start: broken.lines.first?.lowerBound ?? 0,
      source: Source(text: text, lines: broken.lines, origin: broken.origin, budget: budget))
  }

  private static func line(_ bytes: [UInt8], around place: Range<Int>) -> ArraySlice<UInt8> {
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    var start = place.lowerBound
    while start > 0, place.lowerBound - start < reach, !isEnd(bytes[start - 1]) { start -= 1 }
    var end = place.upperBound
    while end < bytes.count, end - place.upperBound < reach, !isEnd(bytes[end]) { end += 1 }
    return bytes[start..<end]
  }

  // MARK: Bytes

  private static func contains(_ byte: UInt8, _ bytes: [UInt8], from start: Int = 0) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      guard start < bytes.count, let first = bytes.baseAddress else { return false }
      return unsafe memchr(first + start, CInt(byte), bytes.count - start) != nil
    }
  }

  private static func lastLineEnd(_ bytes: [UInt8]) -> Int? {
    bytes.lastIndex(of: UInt8(ascii: "\n")) ?? bytes.lastIndex(of: UInt8(ascii: "\r"))
  }

  private static func lineEnds(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for position in range where unsafe bytes[position] == UInt8(ascii: "\n") { count += 1 }
      return count
    }
  }
}

extension LogScanner.Match {
  /// The line before it that is not empty, as far as it is held, with its number.
  var before: (line: ArraySlice<UInt8>, lineNumber: Int)? {
    var end = start
    var number = lineNumber
    while end > 0 {
      end -= 1
      guard bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r") else { return nil }
      let first =
        bytes[max(0, end - LogScanner.reach)..<end].lastIndex {
          $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
        .map { $0 + 1 } ?? max(0, end - LogScanner.reach)
      if bytes[end] == UInt8(ascii: "\n") { number -= 1 }
      let before = bytes[first..<end]
      if before.contains(where: { $0 > 0x20 }) { return (before, number) }
      end = first
    }
    return nil
  }
}

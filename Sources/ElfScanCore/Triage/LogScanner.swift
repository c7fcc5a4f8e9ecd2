#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Goes through a log of any size, piece by piece, for lines that have one of some texts in them.
///
/// What is held is one piece, and the line that the next piece goes on with. Lines end with `\n`, `\r\n` or `\r`; of a line
/// without end, the surroundings of each text are looked at.
struct LogScanner {
  /// A line with one of the texts in it.
  struct Match {
    /// The number of the text.
    let anchor: Int
    /// The line, without its end; of a long one, what is around the text.
    let line: ArraySlice<UInt8>
    /// Where in it the text stands.
    let place: Range<Int>
    /// The number of the line, from 1.
    let lineNumber: Int
    /// All that is held of the log.
    let bytes: [UInt8]

    var readings: [(line: ArraySlice<UInt8>, place: Range<Int>)] { [(line, place)] }
  }

  /// Most bytes of a line that are looked at on either side of a text.
  static let reach = 600
  /// Longest beginning of a line that is kept until its end comes.
  private static let longestPending = 64 << 10

  private let search: AnchorSearch
  private var pending: [UInt8] = []
  /// How many bytes there were so far.
  private(set) var byteCount = 0
  /// How many line ends there were so far.
  private(set) var lineEnds = 0
  /// How many bytes are held.
  var pendingCount: Int { pending.count }
  /// Whether there were NUL bytes, which text does not have.
  private(set) var hasNul = false

  /// A scanner for these texts.
  init(_ search: AnchorSearch) { self.search = search }

  /// Takes the next piece, and hands over the lines that are complete.
  mutating func feed(_ piece: some Collection<UInt8>, _ receive: (Match) -> Bool) {
    byteCount += piece.count
    pending.append(contentsOf: piece)
    if let end = LogScanner.lastLineEnd(pending) {
      scan(upTo: end + 1, receive)
    } else if pending.count > LogScanner.longestPending {
      scan(upTo: pending.count - LogScanner.reach, receive)
    }
  }

  /// Hands over what is left when no more comes.
  mutating func finish(_ receive: (Match) -> Bool) { scan(upTo: pending.count, receive) }

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
    hasNul = hasNul || LogScanner.contains(0, bytes)
    var ends = lineEnds
    var counted = 0
    let search = search
    search.search(bytes, before: limit) { hit in
      ends += LogScanner.lineEnds(bytes, counted..<hit.position)
      counted = hit.position
      let place = hit.position..<(hit.position + search.length(of: hit.anchor))
      return receive(
        Match(
          anchor: hit.anchor, line: LogScanner.line(bytes, around: place), place: place, lineNumber: ends + 1, bytes: bytes)
      )
    }
    lineEnds = ends + LogScanner.lineEnds(bytes, min(counted, limit)..<limit)
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

  private static func contains(_ byte: UInt8, _ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      return unsafe memchr(start, CInt(byte), bytes.count) != nil
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
    var end = line.startIndex
    var number = lineNumber
    while end > 0 {
      end -= 1
      guard bytes[end] == UInt8(ascii: "\n") || bytes[end] == UInt8(ascii: "\r") else { return nil }
      let start =
        bytes[max(0, end - LogScanner.reach)..<end].lastIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        .map { $0 + 1 } ?? max(0, end - LogScanner.reach)
      if bytes[end] == UInt8(ascii: "\n") { number -= 1 }
      let before = bytes[start..<end]
      if before.contains(where: { $0 > 0x20 }) { return (before, number) }
      end = start
    }
    return nil
  }
}

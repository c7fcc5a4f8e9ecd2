/// A short log as a whole, in which messages may be broken over several lines, as a terminal or a mail program does.
struct WrappedText {
  /// The log, without terminal escapes.
  let bytes: [UInt8]

  /// Most lines that one message is looked for in.
  private static let mostLines = 4
  /// A line is not narrower than this where text is broken.
  private static let narrowest = 32
  /// Lines on either side that show how wide the text is.
  private static let neighbours = 8

  /// A log.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Lines that are read as one.
  struct Joined {
    /// The text.
    let bytes: [UInt8]
    /// Where in it each line goes on, and from where in the log.
    let parts: [(start: Int, origin: Int)]

    /// Where something of the log stands in it.
    func position(of origin: Int) -> Int? {
      guard let part = parts.last(where: { $0.origin <= origin }) else { return nil }
      return part.start + origin - part.origin
    }
  }

  // MARK: Lines

  /// The line that has a position in it, without its end.
  func line(around position: Int) -> Range<Int> {
    var start = position
    while start > 0, !isEnd(start - 1) { start -= 1 }
    var end = position
    while end < bytes.count, !isEnd(end) { end += 1 }
    return start..<end
  }

  /// The line behind one; nil where there is none, or where the line was written over.
  func next(after line: Range<Int>) -> Range<Int>? {
    var position = line.upperBound
    if position < bytes.count, bytes[position] == UInt8(ascii: "\r") { position += 1 }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\n") else { return nil }
    return position + 1 < bytes.count ? self.line(around: position + 1) : nil
  }

  /// The line before one.
  func previous(before line: Range<Int>) -> Range<Int>? {
    var position = line.lowerBound - 1
    guard position >= 0, bytes[position] == UInt8(ascii: "\n") else { return nil }
    if position > 0, bytes[position - 1] == UInt8(ascii: "\r") { position -= 1 }
    return self.line(around: position)
  }

  private func isEnd(_ position: Int) -> Bool {
    bytes[position] == UInt8(ascii: "\n") || bytes[position] == UInt8(ascii: "\r")
  }

  /// A line without the blanks at its end.
  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, isBlank(bytes[end - 1]) { end -= 1 }
    return line.lowerBound..<end
  }

  /// A line without indentation and marks of quotation.
  private func continuation(_ line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, isMark(bytes[start]) { start += 1 }
    return start..<max(start, trimmed(line).upperBound)
  }

  /// What may stand before a line that goes on.
  private func isMark(_ byte: UInt8) -> Bool {
    isBlank(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|")
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  // MARK: Where text may be broken

  /// Whether the second line may go on with the first, by themselves.
  private func mayContinue(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    let rest = continuation(next)
    guard !rest.isEmpty, width(line, with: rest) >= WrappedText.narrowest else { return false }
    return !LogPrefix.isStamped(bytes[rest])
  }

  /// How wide the first line would be with the first word of the next one.
  private func width(_ line: Range<Int>, with rest: Range<Int>) -> Int {
    columns(continuation(line)) + 1
      + columns(rest.lowerBound..<(bytes[rest].prefix { !isBlank($0) }.endIndex))
  }

  /// Whether the second line looks as if it went on with the first: the first has no room for one more word, as wide as
  /// the lines around it are, and the second does not begin with somebody's name.
  private func isBroken(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    guard mayContinue(line, next) else { return false }
    let rest = continuation(next)
    let word = bytes[rest].prefix { !isBlank($0) }
    let name = word.prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: ":") }
    if word.last == UInt8(ascii: ":"), LogLine.name(name) != nil { return false }
    return width(line, with: rest) > widest(around: line)
  }

  /// The width of the widest line around one, within its paragraph; indentation does not count.
  private func widest(around line: Range<Int>) -> Int {
    var widest = columns(continuation(line))
    visitNeighbours(of: line) { widest = max(widest, columns(continuation($0))) }
    return widest
  }

  /// How many columns of a terminal bytes of UTF-8 take, nearly: Chinese, Japanese and Korean take two for each character.
  private func columns(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] {
      switch byte {
      case 0x80...0xBF: break
      case 0xE3...0xED, 0xF0...0xFF: count += 2
      default: count += 1
      }
    }
    return count
  }

  private func visitNeighbours(of line: Range<Int>, _ visit: (Range<Int>) -> Void) {
    var other = line
    for _ in 0..<WrappedText.neighbours {
      guard let next = next(after: other), !trimmed(next).isEmpty else { break }
      visit(trimmed(next))
      other = next
    }
    other = line
    for _ in 0..<WrappedText.neighbours {
      guard let previous = previous(before: other), !trimmed(previous).isEmpty else { break }
      visit(trimmed(previous))
      other = previous
    }
  }

  /// Widths of terminals, and of mail.
  private static let usualWidths: Set<Int> = [72, 76, 78, 79, 80, 100, 120, 132, 160]

  /// Whether nothing is missing between two lines, rather than a blank.
  private func isCutInWord(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    let end = trimmed(line)
    let rest = continuation(next)
    guard let last = bytes[end].last, let first = bytes[rest].first else { return false }
    if end.count < line.count { return false }
    if LogPrefix.isDigit(last), LogPrefix.isDigit(first) { return true }
    if WrappedText.usualWidths.contains(columns(end)) { return true }
    let word = bytes[end].reversed().prefix { !isBlank($0) }
    if word.contains(UInt8(ascii: "/")), last != UInt8(ascii: ":"), last != UInt8(ascii: ",") { return true }
    var isEqual = false
    let width = columns(end)
    visitNeighbours(of: line) { isEqual = isEqual || columns($0) == width }
    return isEqual
  }

  // MARK: Joining

  /// Lines as one: with a blank where they meet, or without.
  ///
  /// - Parameter blanks: a bit for each place where two lines meet, the first the lowest.
  func joined(_ lines: [Range<Int>], blanks: Int) -> Joined {
    var output: [UInt8] = []
    var parts: [(start: Int, origin: Int)] = []
    for (number, line) in lines.enumerated() {
      var range = number == 0 ? trimmed(line) : continuation(line)
      if number == 0, range.count > LogScanner.reach {
        range = (range.upperBound - LogScanner.reach)..<range.upperBound
      }
      if number > 0, blanks & (1 << (number - 1)) != 0 { output.append(UInt8(ascii: " ")) }
      parts.append((output.count, range.lowerBound))
      output += bytes[range].prefix(LogScanner.reach)
    }
    return Joined(bytes: output, parts: parts)
  }

  /// The ways to join lines, the one that is most likely first.
  func joined(_ lines: [Range<Int>]) -> [Joined] {
    var likely = 0
    for number in 0..<(lines.count - 1) where !isCutInWord(lines[number], lines[number + 1]) {
      likely |= 1 << number
    }
    return (0..<(1 << (lines.count - 1))).map { joined(lines, blanks: likely ^ $0) }
  }

  // MARK: Texts over several lines

  /// A text that is broken: the lines that it stands in, joined, and where.
  struct Broken {
    /// Its number in the list of texts.
    let anchor: Int
    /// Where in the log it begins.
    let origin: Int
    /// The lines that it stands in.
    let lines: [Range<Int>]
    /// Which of them are joined with a blank.
    let blanks: Int
  }

  /// Texts that begin in one line and end in another one.
  func broken(_ search: AnchorSearch) -> [Broken] {
    var found: [Broken] = []
    var line: Range<Int>?
    for position in bytes.indices where bytes[position] == UInt8(ascii: "\n") {
      let end = position > 0 && bytes[position - 1] == UInt8(ascii: "\r") ? position - 1 : position
      // Most ends of lines are told by a look at the bytes on both sides.
      guard mayCross(end, position + 1, search) else { continue }
      let current = line.map { $0.upperBound == end ? $0 : self.line(around: end) } ?? self.line(around: end)
      if let next = next(after: current) {
        if mayContinue(current, next) { addBroken([current, next], search, to: &found) }
        line = next
      }
    }
    return found
  }

  /// Whether a text may go on from a line to the next one, with or without a blank.
  private func mayCross(
    _ line: Range<Int>, _ next: Range<Int>, _ blanks: Int, _ search: AnchorSearch
  ) -> Bool {
    guard let last = bytes[trimmed(line)].last, let first = bytes[continuation(next)].first else {
      return false
    }
    return search.mayCross(last, first, hasBlank: blanks & 1 != 0)
  }

  /// Whether a text may go on over the end of a line.
  private func mayCross(_ end: Int, _ start: Int, _ search: AnchorSearch) -> Bool {
    var (last, first) = (end - 1, start)
    while last >= 0, isBlank(bytes[last]) { last -= 1 }
    while first < bytes.count, isMark(bytes[first]) { first += 1 }
    guard last >= 0, first < bytes.count, !isEnd(last), !isEnd(first) else { return false }
    return search.mayCross(bytes[last], bytes[first], hasBlank: false)
      || search.mayCross(bytes[last], bytes[first], hasBlank: true)
  }

  /// Adds the texts that begin in the first line and end in the last one.
  private func addBroken(_ lines: [Range<Int>], _ search: AnchorSearch, to found: inout [Broken]) {
    let first = trimmed(lines[0])
    // Only the end of the first line and the beginning of the last one are needed.
    let start = max(first.lowerBound, first.upperBound - search.longest + 1)
    for blanks in 0..<(1 << (lines.count - 1)) where mayCross(lines[0], lines[1], blanks, search) {
      var text = Array(bytes[start..<first.upperBound])
      var end = 0
      for (number, line) in lines.dropFirst().enumerated() {
        end = text.count
        if blanks & (1 << number) != 0 { text.append(UInt8(ascii: " ")) }
        text += bytes[continuation(line)].prefix(search.longest)
      }
      search.search(text, before: first.upperBound - start + blanks & 1) { hit in
        let origin = start + hit.position
        let length = search.length(of: hit.anchor)
        let last = hit.position + length - 1
        // With a blank at its end, it may stand in the first line alone.
        let isWhole =
          origin + length <= lines[0].upperBound
          && bytes[origin..<(origin + length)].elementsEqual(text[hit.position...last])
        guard last >= end, !isWhole,
          !found.contains(where: { $0.anchor == hit.anchor && $0.origin == origin })
        else {
          return false
        }
        // Of a text with a blank at its end only the blank may be missing.
        let isBlankOnly = last == end && text[end] == UInt8(ascii: " ") || origin >= first.upperBound
        if isBlankOnly, !isBroken(lines[lines.count - 2], lines[lines.count - 1]) { return false }
        found.append(Broken(anchor: hit.anchor, origin: origin, lines: lines, blanks: blanks))
        return false
      }
    }
    guard lines.count < WrappedText.mostLines, let last = lines.last, let next = next(after: last),
      continuation(last).count < search.longest, !continuation(next).isEmpty
    else { return }
    addBroken(lines + [next], search, to: &found)
  }

  // MARK: Readings

  /// What a text may stand in besides its own lines: these together with lines before and behind them that look as if they
  /// belonged together.
  ///
  /// - Parameters:
  ///   - lines: those that the text stands in.
  ///   - origin: where in the log it begins.
  ///   - text: what stands there.
  func readings(
    of lines: [Range<Int>], origin: Int, text: ArraySlice<UInt8>
  ) -> [(line: ArraySlice<UInt8>, place: Range<Int>)] {
    guard let first = lines.first, let last = lines.last else { return [] }
    let extra = WrappedText.mostLines - lines.count
    let after = chain(from: last, extra, next)
    let before = chain(from: first, extra, previous)
    var readings: [(line: ArraySlice<UInt8>, place: Range<Int>)] = []
    for count in 1...max(1, extra) {
      for ahead in 0...count where ahead <= before.count && count - ahead <= after.count {
        let window = before.prefix(ahead).reversed() + lines + after.prefix(count - ahead)
        for joined in joined(Array(window)) {
          guard let start = joined.position(of: origin), start + text.count <= joined.bytes.count,
            joined.bytes[start..<(start + text.count)] == text
          else { continue }
          readings.append((joined.bytes[...], start..<(start + text.count)))
        }
      }
    }
    return readings
  }

  /// Up to so many lines on one side that belong together.
  private func chain(
    from line: Range<Int>, _ limit: Int, _ step: (Range<Int>) -> Range<Int>?
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var current = line
    while lines.count < limit, let other = step(current) {
      let isForward = other.lowerBound > current.lowerBound
      guard isForward ? isBroken(current, other) : isBroken(other, current) else { break }
      lines.append(other)
      current = other
    }
    return lines
  }
}

/// What journals, terminals and tickets put before a message: the time, the machine, marks of quotation.
enum LogPrefix {
  /// Longest time stamp between brackets.
  private static let longestStamp = 40

  /// The bytes behind it.
  ///
  /// - Parameter end: the message begins before this, whatever stands before it.
  static func removed(from line: ArraySlice<UInt8>, before end: Int) -> ArraySlice<UInt8> {
    var rest = line
    if let kernel = line.prefix(160).firstRange(of: kernelTag), kernel.upperBound <= end {
      rest = line[kernel.upperBound...]
    }
    while let next = step(rest), next.startIndex <= end { rest = next }
    return rest
  }

  /// Whether the time stands before a message.
  static func isStamped(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    if first == UInt8(ascii: "[") || isDigit(first) { return step(line) != nil }
    return line.count > 7 && syslogDate(line) != nil
  }

  private static let kernelTag = Array("kernel: ".utf8)

  /// What is behind one more part; nil where the message begins.
  private static func step(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = rest.first else { return nil }
    switch first {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "*"),
      UInt8(ascii: "`"):
      return rest.dropFirst()
    case UInt8(ascii: "["):
      // [  12.345678], [T123], [Tue Sep  5 10:53:29 2023], but not [name].
      guard let close = rest.prefix(longestStamp).firstIndex(of: UInt8(ascii: "]")),
        rest[..<close].contains(where: isDigit)
      else { return nil }
      return rest[(close + 1)...]
    default:
      // A look at one byte tells mostly that there is no such thing.
      if isDigit(first) { return isoDate(rest) }
      guard rest.count > 7 else { return nil }
      if rest[rest.startIndex + 3] == UInt8(ascii: " "), let message = syslogDate(rest) { return message }
      if rest[rest.startIndex + 6] == UInt8(ascii: ":"), let message = facility(rest) { return message }
      return tag(rest)
    }
  }

  /// `2024-06-08T12:00:01.1234567Z `, as build services write it, or with the time as a word of its own.
  private static func isoDate(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let word = rest.prefix(longestStamp).prefix { $0 != UInt8(ascii: " ") }
    let hyphens = word.count { $0 == UInt8(ascii: "-") }
    let colons = word.count { $0 == UInt8(ascii: ":") }
    guard word.count >= 8, hyphens >= 2 || colons == 2,
      isDigit(word.dropFirst(1).first ?? 0),
      word.count < longestStamp
    else { return nil }
    return rest[word.endIndex...]
  }

  /// `Jun 27 16:31:00 host `.
  private static func syslogDate(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let words = rest.prefix(100).split(separator: UInt8(ascii: " "), maxSplits: 4)
    guard words.count == 5, words[0].count == 3, words[1].allSatisfy(isDigit), words[2].count >= 8,
      words[2].prefix(8).count(where: { $0 == UInt8(ascii: ":") }) == 2, words[2].first.map(isDigit) == true
    else { return nil }
    return rest[words[4].startIndex...]
  }

  /// `kern  :err   : `, as `dmesg -x` writes it.
  private static func facility(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let parts = rest.prefix(24).split(
      separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 6, parts[1].count == 6,
      parts[1].last == UInt8(ascii: " ") || parts[0].last == UInt8(ascii: " ")
    else { return nil }
    return rest[parts[2].startIndex...]
  }

  /// `dkms[1234]: `.
  private static func tag(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var position = rest.startIndex
    let end = min(rest.endIndex, position + longestStamp)
    while position < end, rest[position] != UInt8(ascii: "[") {
      if rest[position] == UInt8(ascii: " ") { return nil }
      position += 1
    }
    let start = position + 1
    position = start
    while position < end, isDigit(rest[position]) { position += 1 }
    guard position > start, rest[position...].starts(with: "]:".utf8) else { return nil }
    return rest[(position + 2)...]
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

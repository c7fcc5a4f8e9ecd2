/// What terminals are told in between the text: colours, titles, links (ECMA-48).
enum TerminalEscapes {
  /// The character that begins each of them.
  static let escape: UInt8 = 0x1B

  /// The bytes without them. Line ends stay, whatever stands around them.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      if bytes[position] == escape {
        position = end(of: bytes, from: position)
      } else {
        output.append(bytes[position])
        position += 1
      }
    }
    return output
  }

  /// Where the text goes on after the escape character at a position.
  private static func end(of bytes: [UInt8], from escape: Int) -> Int {
    guard escape + 1 < bytes.count else { return bytes.count }
    var position = escape + 2
    switch bytes[escape + 1] {
    case UInt8(ascii: "["):
      // Parameters, then one letter or the like.
      while position < bytes.count, (0x20...0x3F).contains(bytes[position]) { position += 1 }
      let isEnded = position < bytes.count && (0x40...0x7E).contains(bytes[position])
      return isEnded ? position + 1 : position
    case UInt8(ascii: "]"):
      // A text that BEL ends, or another escape; one that does not end hides no more than its line.
      while position < bytes.count, bytes[position] >= 0x20 { position += 1 }
      guard position < bytes.count else { return position }
      if bytes[position] == 0x07 { return position + 1 }
      let isTerminator = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "\\")
      return bytes[position] == TerminalEscapes.escape && isTerminator ? position + 2 : position
    case 0x20...0x2F:
      // A character set.
      return min(position + 1, bytes.count)
    case 0..<0x20: return escape + 1
    default: return position
    }
  }
}

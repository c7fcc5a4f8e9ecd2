/// Recognizes JSON (RFC 8259), and nothing more.
///
/// `JSONDecoder` takes strings and numbers apart only where it is asked for them; what is passed on as it came has to be
/// JSON where nobody looked, too.
package struct JsonSyntax {
  /// Deepest that values may be in each other: far more than any document of elfscan has, and bounded because each takes
  /// some of the stack.
  private static let deepest = 64

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Whether all of the bytes are one JSON value. That they are UTF-8 is not looked at.
  package static func isDocument(_ bytes: ArraySlice<UInt8>) -> Bool {
    var syntax = JsonSyntax(bytes)
    guard syntax.takeValue(depth: 0) else { return false }
    syntax.skipSpace()
    return syntax.position == bytes.endIndex
  }

  private var next: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte = next, UInt32(byte) == character.value else { return false }
    position += 1
    return true
  }

  private mutating func take(word: String) -> Bool {
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func takeValue(depth: Int) -> Bool {
    guard depth < JsonSyntax.deepest else { return false }
    skipSpace()
    switch next.map({ Unicode.Scalar($0) }) {
    case "{": return takeList(from: "{", to: "}") { $0.takeMember(depth: depth + 1) }
    case "[": return takeList(from: "[", to: "]") { $0.takeValue(depth: depth + 1) }
    case "\"": return takeString()
    case "t": return take(word: "true")
    case "f": return take(word: "false")
    case "n": return take(word: "null")
    default: return takeNumber()
    }
  }

  private mutating func takeList(
    from start: Unicode.Scalar, to end: Unicode.Scalar, _ element: (inout JsonSyntax) -> Bool
  ) -> Bool {
    guard take(start) else { return false }
    skipSpace()
    if take(end) { return true }
    while true {
      guard element(&self) else { return false }
      skipSpace()
      if take(end) { return true }
      guard take(",") else { return false }
    }
  }

  private mutating func takeMember(depth: Int) -> Bool {
    skipSpace()
    guard takeString() else { return false }
    skipSpace()
    return take(":") && takeValue(depth: depth)
  }

  private mutating func takeString() -> Bool {
    guard take("\"") else { return false }
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return true
      case 0..<0x20: return false
      case UInt8(ascii: "\\"): guard takeEscape() else { return false }
      default: continue
      }
    }
    return false
  }

  private mutating func takeEscape() -> Bool {
    guard let byte = next else { return false }
    position += 1
    if byte != UInt8(ascii: "u") { return "\"\\/bfnrt".utf8.contains(byte) }
    let digits = bytes[position...].prefix(4)
    position += digits.count
    return digits.count == 4 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
  }

  private mutating func takeDigits() -> Bool {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    return position > start
  }

  private mutating func takeNumber() -> Bool {
    _ = take("-")
    guard take("0") || takeDigits() else { return false }
    if take(".") && !takeDigits() { return false }
    guard take("e") || take("E") else { return true }
    _ = take("+") || take("-")
    return takeDigits()
  }
}

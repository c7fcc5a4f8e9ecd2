/// Turns pasted text into the text that was meant, piece by piece, before anything is looked for in it.
///
/// UTF-16 becomes UTF-8, with and without a mark at the beginning. Blanks that do not break become blanks; what has no
/// width, and what turns the direction of writing, is left out; typographic quotes, hyphens and the wide colon become
/// those of ASCII. Damaged UTF-16 is replaced; damaged UTF-8 stays, apart from quotes and blanks of Windows-1252.
struct TextForm {
  /// How characters are written.
  private enum Encoding {
    /// ASCII, UTF-8, or something else that is near to it.
    case utf8
    /// Two bytes for each unit, the high one first or last.
    case utf16(isBigEndian: Bool)
  }

  /// How much of the beginning is waited for before the encoding is guessed.
  private static let beginning = 64

  /// Not known before the beginning is there.
  private var encoding: Encoding?
  /// The beginning, as long as the encoding is not known; later on, the first bytes of a character that was cut.
  private var held: [UInt8] = []
  /// The first half of a character of UTF-16, whose second one has not come yet.
  private var highHalf: UInt16?

  /// Takes the next piece.
  ///
  /// - Parameter output: what is there of the text is added to it.
  mutating func feed(_ piece: some Collection<UInt8>, into output: inout [UInt8]) {
    // Most logs are ASCII, and are only looked through for the first byte that is not.
    if case .utf8 = encoding, held.isEmpty, TextForm.isAscii(piece) {
      output.append(contentsOf: piece)
      return
    }
    held.append(contentsOf: piece)
    if held.count >= TextForm.beginning || encoding != nil { take(isLast: false, into: &output) }
  }

  /// Hands over what is left when no more comes.
  mutating func finish(into output: inout [UInt8]) { take(isLast: true, into: &output) }

  /// Goes through what is held, and leaves what is not complete yet.
  private mutating func take(isLast: Bool, into output: inout [UInt8]) {
    let bytes = held
    held = []
    let encoding = self.encoding ?? TextForm.encoding(of: bytes)
    self.encoding = encoding
    switch encoding {
    case .utf8:
      let end = TextForm.normalize(bytes, isLast: isLast, into: &output)
      held = Array(bytes[end...])
    case .utf16(let isBigEndian):
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count)
      decode(bytes, isBigEndian: isBigEndian, isLast: isLast, into: &text)
      _ = TextForm.normalize(text, isLast: true, into: &output)
    }
  }

  // MARK: UTF-16

  /// What the beginning tells.
  private static func encoding(of bytes: [UInt8]) -> Encoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true) }
    // Without a mark: every other byte is NUL, and those between are text.
    let sample = bytes.prefix(512)
    var high = 0
    var low = 0
    for start in stride(from: 0, to: sample.count - 1, by: 2) {
      if isText(sample[start]), sample[start + 1] == 0 { low += 1 }
      if sample[start] == 0, isText(sample[start + 1]) { high += 1 }
    }
    let enough = max(4, sample.count / 2 * 3 / 4)
    if low >= enough, high == 0 { return .utf16(isBigEndian: false) }
    if high >= enough, low == 0 { return .utf16(isBigEndian: true) }
    return .utf8
  }

  /// ASCII that stands in text.
  private static func isText(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x1B
  }

  /// Adds the text as UTF-8; half a unit and half a character are kept for the next piece.
  private mutating func decode(
    _ bytes: [UInt8], isBigEndian: Bool, isLast: Bool, into text: inout [UInt8]
  ) {
    var position = 0
    while position + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[position]), UInt16(bytes[position + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      position += 2
      if unit < 0x80, highHalf == nil {
        text.append(UInt8(truncatingIfNeeded: unit))
      } else {
        take(unit, into: &text)
      }
    }
    held = Array(bytes[position...])
    guard isLast else { return }
    if highHalf.take() != nil { text += TextForm.replacement }
    if !held.isEmpty { text += TextForm.replacement }
    held = []
  }

  /// Adds a unit of UTF-16, or keeps it where another one belongs to it.
  private mutating func take(_ unit: UInt16, into text: inout [UInt8]) {
    if let high = highHalf.take() {
      if (0xDC00...0xDFFF).contains(unit) {
        let value = 0x1_0000 + (UInt32(high & 0x3FF) << 10) + UInt32(unit & 0x3FF)
        text += Unicode.Scalar(value).map { Array(String($0).utf8) } ?? TextForm.replacement
        return
      }
      text += TextForm.replacement
    }
    if (0xD800...0xDBFF).contains(unit) {
      highHalf = unit
    } else {
      text += Unicode.Scalar(unit).map { Array(String($0).utf8) } ?? TextForm.replacement
    }
  }

  /// U+FFFD.
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  // MARK: UTF-8

  /// Whether no byte is one of another character than ASCII's.
  static func isAscii(_ piece: some Collection<UInt8>) -> Bool {
    let isAscii: Bool? = piece.withContiguousStorageIfAvailable { bytes in
      unsafe asciiCount(bytes, from: 0) == bytes.count
    }
    return isAscii ?? piece.allSatisfy { $0 < 0x80 }
  }

  /// How many bytes from a position on are ASCII.
  private static func asciiCount(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    let step = 64
    while position + step <= bytes.count {
      var all: UInt8 = 0
      for offset in 0..<step { unsafe all |= bytes[position + offset] }
      if all >= 0x80 { break }
      position += step
    }
    while position < bytes.count, unsafe bytes[position] < 0x80 { position += 1 }
    return position - start
  }

  /// Adds the bytes, with other characters in the place of some.
  ///
  /// - Returns: where a character begins that was cut by the end; behind the last byte where there is none.
  private static func normalize(_ bytes: [UInt8], isLast: Bool, into output: inout [UInt8]) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var position = 0
      while true {
        let count = unsafe asciiCount(bytes, from: position)
        unsafe output.append(contentsOf: bytes[position..<(position + count)])
        position += count
        guard position < bytes.count else { return position }
        let length = unsafe characterLength(bytes[position...], isLast: isLast)
        guard let length else { return position }
        unsafe append(bytes[position..<(position + max(1, length))], isWhole: length > 0, to: &output)
        position += max(1, length)
      }
    }
  }

  /// How many bytes a character has that is not ASCII; 0 where it is none, nil where more may come.
  private static func characterLength(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, isLast: Bool
  ) -> Int? {
    guard let lead = unsafe bytes.first else { return 0 }
    let length =
      switch lead {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    let rest = unsafe bytes.dropFirst().prefix(max(0, length - 1))
    guard unsafe rest.allSatisfy({ (0x80...0xBF).contains($0) }) else { return 0 }
    if length > 0, unsafe rest.count < length - 1 { return isLast ? 0 : nil }
    return length
  }

  /// Adds one character that is not ASCII, or what is written instead.
  private static func append(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, isWhole: Bool, to output: inout [UInt8]
  ) {
    let start = unsafe bytes.startIndex
    let first = unsafe bytes[start]
    guard isWhole else {
      output.append(instead(ofWindows: first))
      return
    }
    let count = unsafe bytes.count
    let second = unsafe bytes[start + 1]
    let third = count > 2 ? unsafe bytes[start + 2] : 0
    let code =
      count == 2
      ? UInt32(first) << 8 | UInt32(second) : UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
    switch count == 4 ? 0 : code {
    // No-break space, Ogham space, spaces of some width, narrow no-break space, mathematical and ideographic space.
    case 0xC2A0, 0xE19A80, 0xE28080...0xE2808A, 0xE280AF, 0xE2819F, 0xE38080: output.append(UInt8(ascii: " "))
    // Soft hyphen, marks of direction, what has no width, byte order mark.
    case 0xC2AD, 0xD89C, 0xE1A08E, 0xE2808B...0xE2808F, 0xE280AA...0xE280AE, 0xE281A0...0xE281A4,
      0xE281A6...0xE281A9, 0xEFBBBF:
      break
    case 0xE28090, 0xE28091: output.append(UInt8(ascii: "-"))
    case 0xE28098...0xE2809B: output.append(UInt8(ascii: "'"))
    case 0xE2809C...0xE2809F: output.append(UInt8(ascii: "\""))
    case 0xEFBC9A: output.append(UInt8(ascii: ":"))
    default: unsafe output.append(contentsOf: bytes)
    }
  }

  /// A byte that is no UTF-8: in Windows-1252 it may be a quote or a blank.
  private static func instead(ofWindows byte: UInt8) -> UInt8 {
    switch byte {
    case 0x91, 0x92: UInt8(ascii: "'")
    case 0x93, 0x94: UInt8(ascii: "\"")
    case 0xA0: UInt8(ascii: " ")
    default: byte
    }
  }
}

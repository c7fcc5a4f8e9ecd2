/// Reads DER (X.690), one element after the other: a tag, a length, contents.
///
/// Strict, as DER is: no indefinite lengths, no length longer than need be, no element that goes past the bytes it is in.
/// It never descends by itself, so that nesting costs nothing.
struct DerReader {
  /// The tags that signatures need, with class and form.
  enum Tag: UInt8 {
    case integer = 0x02
    case octetString = 0x04
    case objectIdentifier = 0x06
    case sequence = 0x30
    case set = 0x31
    /// Context-specific number 0, with bytes in it.
    case bytes0 = 0x80
    /// Context-specific number 0, with elements in it.
    case elements0 = 0xA0
    /// Context-specific number 1, with elements in it.
    case elements1 = 0xA1
  }

  /// One element.
  struct Element {
    /// The first octet: class, form and number.
    let tag: UInt8
    /// What the element holds.
    let contents: ArraySlice<UInt8>
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  /// Whether every byte was read.
  var isAtEnd: Bool { rest.isEmpty }

  /// The next element; nil at the end, and where the bytes are no DER.
  mutating func next() -> Element? {
    var bytes = rest
    // Number 31 announces a tag of several octets, which nothing here has.
    guard let tag = bytes.popFirst(), tag & 0x1F != 0x1F, let length = DerReader.length(&bytes),
      length <= bytes.count
    else { return nil }
    rest = bytes.dropFirst(length)
    return Element(tag: tag, contents: bytes.prefix(length))
  }

  /// The contents of the next element if it has this tag; the reader stays where it is otherwise.
  mutating func next(_ tag: Tag) -> ArraySlice<UInt8>? {
    guard rest.first == tag.rawValue else { return nil }
    return next()?.contents
  }

  /// Goes to the elements of the next element if it has this tag.
  mutating func enter(_ tag: Tag) -> DerReader? {
    next(tag).map { DerReader($0) }
  }

  /// A length of at most four octets.
  private static func length(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.popFirst() else { return nil }
    if first < 0x80 { return Int(first) }
    let octets = Int(first & 0x7F)
    guard (1...4).contains(octets), octets <= bytes.count, bytes.first != 0 else { return nil }
    let length = bytes.prefix(octets).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    bytes = bytes.dropFirst(octets)
    return length < 0x80 ? nil : Int(exactly: length)
  }
}

extension DerReader {
  /// Longest object identifier that is taken, in octets; those in use have about ten.
  private static let identifierLimit = 64

  /// An object identifier in the usual notation, such as 2.5.4.3; nil where it is malformed, too long or has a number
  /// beyond 64 bits.
  static func identifier(_ contents: ArraySlice<UInt8>) -> String? {
    guard contents.count <= identifierLimit, let last = contents.last, last < 0x80 else { return nil }
    var numbers: [UInt64] = []
    var number: UInt64 = 0
    var isFirstOctet = true
    for octet in contents {
      // A number does not begin with an empty octet, and is not cut off at its upper end.
      guard !(isFirstOctet && octet == 0x80), number <= UInt64.max >> 7 else { return nil }
      number = number << 7 | UInt64(octet & 0x7F)
      isFirstOctet = octet < 0x80
      guard isFirstOctet else { continue }
      if numbers.isEmpty {
        // The first octets hold two numbers, of which the first is 0, 1 or 2.
        let first = min(number / 40, 2)
        numbers = [first, number - 40 * first]
      } else {
        numbers.append(number)
      }
      number = 0
    }
    return numbers.map { "\($0)" }.joined(separator: ".")
  }
}

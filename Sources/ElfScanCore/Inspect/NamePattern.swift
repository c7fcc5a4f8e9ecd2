/// A shell's pattern for names: `*`, `?`, `[a-z]`, `[!a-z]`, and a backslash before a character that means itself.
///
/// Byte by byte, as names are; in time that grows with the product of the lengths at worst, whatever the file holds.
package struct NamePattern: Sendable {
  private enum Element: Sendable {
    case any
    case byte(UInt8)
    case oneByte
    case set([ClosedRange<UInt8>], isNegated: Bool)
  }

  private let elements: [Element]

  /// A pattern as it was typed. A bracket that is never closed means itself.
  package init(_ text: String) {
    var elements: [Element] = []
    let bytes = Array(text.utf8)
    var position = 0
    // Once a bracket is never closed, none after it is: looking again for each would take the square of the length.
    var mayClose = true
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "*"): elements.append(.any)
      case UInt8(ascii: "?"): elements.append(.oneByte)
      case UInt8(ascii: "\\") where position + 1 < bytes.count:
        position += 1
        elements.append(.byte(bytes[position]))
      case UInt8(ascii: "[") where mayClose:
        if let (set, end) = NamePattern.set(bytes, after: position) {
          elements.append(set)
          position = end
        } else {
          mayClose = false
          elements.append(.byte(bytes[position]))
        }
      default: elements.append(.byte(bytes[position]))
      }
      position += 1
    }
    self.elements = elements
  }

  private static func set(_ bytes: [UInt8], after start: Int) -> (Element, end: Int)? {
    var position = start + 1
    let isNegated =
      position < bytes.count && [UInt8(ascii: "!"), UInt8(ascii: "^")].contains(bytes[position])
    if isNegated { position += 1 }
    let first = position
    var ranges: [ClosedRange<UInt8>] = []
    while position < bytes.count {
      let byte = bytes[position]
      // A bracket at the first place is one of the set.
      if byte == UInt8(ascii: "]") && position > first {
        return (.set(ranges, isNegated: isNegated), position)
      }
      if position + 2 < bytes.count, bytes[position + 1] == UInt8(ascii: "-"),
        bytes[position + 2] != UInt8(ascii: "]")
      {
        if byte <= bytes[position + 2] { ranges.append(byte...bytes[position + 2]) }
        position += 3
      } else {
        ranges.append(byte...byte)
        position += 1
      }
    }
    return nil
  }

  /// Whether the whole name fits.
  func matches(_ bytes: [UInt8]) -> Bool {
    var element = 0
    var index = 0
    // Where to go on when the last star has to take one byte more.
    var retry: (element: Int, index: Int)?
    while index < bytes.count {
      if element < elements.count, case .any = elements[element] {
        element += 1
        retry = (element, index)
      } else if element < elements.count, fits(elements[element], bytes[index]) {
        element += 1
        index += 1
      } else if let last = retry {
        element = last.element
        index = last.index + 1
        retry = (last.element, index)
      } else {
        return false
      }
    }
    return elements[element...].allSatisfy { if case .any = $0 { true } else { false } }
  }

  private func fits(_ element: Element, _ byte: UInt8) -> Bool {
    switch element {
    case .any: false
    case .byte(let wanted): wanted == byte
    case .oneByte: true
    case .set(let ranges, let isNegated): ranges.contains { $0.contains(byte) } != isNegated
    }
  }
}

/// Longest text taken from a file that is shown, in characters.
let printableLimit = 200

/// Text from a file made safe to show on a terminal and in a log.
///
/// Control characters (C0, DEL, C1), backslashes, Unicode format characters such as direction overrides, line
/// and paragraph separators, and bytes that are not UTF-8 become `\xNN` or `\u{…}`. So does the first colon of two at the
/// start of a word, which on GitHub's runners would begin a command, were it the first on its line. Long text is cut.
func printable(_ bytes: some Sequence<UInt8>, limit: Int = printableLimit) -> String {
  // A character has at most four bytes: no need to look at more of a megabyte-long name.
  let head = Array(bytes.prefix(4 * limit + 4))
  if head.count <= limit, head.allSatisfy(isPlain), !beginsCommand(head) {
    return String(decoding: head, as: UTF8.self)
  }
  var output = ""
  var position = 0
  var shown = 0
  while position < head.count {
    guard shown < limit else {
      output += "…"
      break
    }
    let plain = plainRun(head, from: position, limit: limit - shown)
    if plain > 0 {
      output += String(decoding: head[position..<position + plain], as: UTF8.self)
      position += plain
      shown += plain
      continue
    }
    let length = min(sequenceLength(lead: head[position]), head.count - position)
    let slice = head[position..<(position + length)]
    if beginsCommand(head, at: position) {
      output += escapedByte(head[position])
      position += 1
    } else if let scalar = String(validating: slice, as: UTF8.self)?.unicodeScalars.first {
      append(scalar, to: &output)
      position += length
    } else {
      output += escapedByte(head[position])
      position += 1
    }
    shown += 1
  }
  return output
}

/// Whether two colons stand at the start of a word.
private func beginsCommand(_ bytes: [UInt8]) -> Bool {
  bytes.indices.contains { beginsCommand(bytes, at: $0) }
}

private func beginsCommand(_ bytes: [UInt8], at position: Int) -> Bool {
  isColon(bytes, position) && isColon(bytes, position + 1)
    && (position == 0 || isBlank(bytes[position - 1]))
}

/// How many bytes from a position on, at most `limit`, are shown as they are.
private func plainRun(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
  let end = min(start + limit, bytes.count)
  return (start..<end).first { !isPlain(bytes[$0]) || beginsCommand(bytes, at: $0) }.map { $0 - start } ?? end
    - start
}

private func isColon(_ bytes: [UInt8], _ position: Int) -> Bool {
  position < bytes.count && bytes[position] == UInt8(ascii: ":")
}

private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") }

/// ASCII that is shown as it is.
private func isPlain(_ byte: UInt8) -> Bool {
  byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\\")
}

/// `printable` for text that is already a string, such as a path from the command line.
package func printable(_ text: String) -> String {
  printable(text.utf8)
}

/// How many bytes a UTF-8 sequence has by its first byte; 1 for a byte that cannot begin one.
private func sequenceLength(lead: UInt8) -> Int {
  switch lead {
  case 0xC2...0xDF: 2
  case 0xE0...0xEF: 3
  case 0xF0...0xF4: 4
  default: 1
  }
}

private func append(_ scalar: Unicode.Scalar, to output: inout String) {
  if !needsEscape(scalar) {
    output.unicodeScalars.append(scalar)
  } else if scalar.value < 0x80 {
    output += escapedByte(UInt8(scalar.value))
  } else {
    output += "\\u{\(String(scalar.value, radix: 16))}"
  }
}

private func escapedByte(_ byte: UInt8) -> String {
  switch byte {
  case 0x0A: return "\\n"
  case 0x0D: return "\\r"
  case 0x09: return "\\t"
  case 0x5C: return "\\\\"
  default:
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "\\x0\(digits)" : "\\x\(digits)"
  }
}

/// Whether a terminal, or a program that shows text, might do anything but show it: controls, marks that turn the
/// direction of writing, what is not assigned; and the backslash, which begins an escape.
func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value >= 0x20 && scalar.value < 0x7F { return scalar == "\\" }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
    return true
  default: return false
  }
}

/// A number the way ELF tools print it.
func hex<T: BinaryInteger>(_ value: T) -> String {
  "0x" + String(value, radix: 16)
}

/// A number as C's `%#x` writes it: hexadecimal, and 0 without a prefix.
func cHex(_ value: UInt32) -> String { value == 0 ? "0" : hex(value) }

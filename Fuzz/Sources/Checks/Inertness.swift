@testable import ElfScanCore

/// What every report promises: text that a terminal does nothing with, and JSON that is JSON.
enum Inertness {
  /// Ends the process unless the bytes are UTF-8 without control and format characters.
  static func check(text bytes: [UInt8], _ what: String) {
    checkUtf8(bytes, what)
    // Most of it is ASCII.
    for byte in bytes where byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F {
      broken("\(what) has no control characters, but has \(byte)")
    }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where isForbidden(scalar) {
      broken("\(what) has no control characters, but has \(String(scalar.value, radix: 16))")
    }
  }

  /// Ends the process unless the bytes are one JSON document without such characters.
  static func check(json bytes: [UInt8], _ what: String) {
    check(text: bytes, what)
    if !JsonSyntax.isDocument(bytes[...]) { broken("\(what) is JSON") }
  }

  /// Ends the process unless the bytes are JSON without control characters of ASCII: what is passed on as it came.
  static func check(passedOn bytes: [UInt8], _ what: String) {
    checkUtf8(bytes, what)
    if !JsonSyntax.isDocument(bytes[...]) { broken("\(what) is JSON") }
    if bytes.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F }) {
      broken("\(what) has no control characters")
    }
  }

  private static func checkUtf8(_ bytes: [UInt8], _ what: String) {
    if String(validating: bytes, as: UTF8.self) == nil { broken("\(what) is UTF-8") }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: return true
    default: return false
    }
  }
}

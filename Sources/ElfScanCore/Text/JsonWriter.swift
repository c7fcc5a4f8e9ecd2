/// A small writer of JSON (RFC 8259) into UTF-8 bytes; several times as fast as encoding through `Encodable`.
struct JsonWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ body: (inout JsonWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ body: (inout JsonWriter, Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { body(&self, element) }
    close(UInt8(ascii: "]"))
  }

  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    needsComma = false
  }

  /// A string. What a terminal would act on is written as an escape, which means the same.
  mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 { ascii(byte) }
    } else {
      for scalar in text.unicodeScalars {
        if scalar.isASCII {
          ascii(UInt8(truncatingIfNeeded: scalar.value))
        } else if needsEscape(scalar) {
          for unit in scalar.utf16 { escape(unit) }
        } else {
          bytes.append(contentsOf: scalar.utf8)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  private mutating func ascii(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0..<0x20, 0x7F: escape(UInt16(byte))
    default: bytes.append(byte)
    }
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = Array(String(unit, radix: 16).utf8)
    bytes.append(contentsOf: Array("\\u".utf8))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.count))
    bytes.append(contentsOf: digits)
  }

  mutating func integer(_ value: some BinaryInteger) {
    literal(String(value))
  }

  mutating func boolean(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  mutating func null() {
    literal("null")
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }
}

extension JsonWriter {
  /// A whole document: an object that begins with the version of its form.
  static func document(_ body: (inout JsonWriter) -> Void) -> [UInt8] {
    var json = JsonWriter()
    json.object { json in
      json.field("schemaVersion", 1)
      body(&json)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  // MARK: Fields of an object; nil is null

  mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  mutating func field<Number: BinaryInteger>(_ name: StaticString, _ number: Number?) {
    key(name)
    if let number { integer(number) } else { null() }
  }

  mutating func field(_ name: StaticString, _ flag: Bool?) {
    key(name)
    if let flag { boolean(flag) } else { null() }
  }

  mutating func field(_ name: StaticString, _ texts: some Sequence<String>) {
    array(name, texts) { json, text in json.string(text) }
  }

  mutating func object(_ name: StaticString, _ body: (inout JsonWriter) -> Void) {
    key(name)
    object(body)
  }

  mutating func array<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>, _ body: (inout JsonWriter, Element) -> Void
  ) {
    key(name)
    array(elements, body)
  }
}

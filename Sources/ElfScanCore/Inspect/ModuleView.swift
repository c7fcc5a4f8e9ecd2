/// One way to show what is in a module.
public protocol ModuleView: Sendable {
  /// The view for people, with a final newline; `color` only where the output is a terminal.
  func text(color: Bool) -> String

  /// The view for programs: one JSON document with a final newline.
  func json() -> [UInt8]
}

extension Module {
  /// What to print where a list is empty.
  func emptyList(of what: String) -> String {
    header == nil ? "no \(what): \(kind.rawValue) is no ELF file\n" : "no \(what)\n"
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

  mutating func field(_ name: StaticString, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  mutating func field(_ name: StaticString, _ number: some BinaryInteger) {
    key(name)
    integer(number)
  }

  mutating func field(_ name: StaticString, _ flag: Bool) {
    key(name)
    boolean(flag)
  }
}

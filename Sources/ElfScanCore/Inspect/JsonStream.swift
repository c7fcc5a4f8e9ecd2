/// A JSON document that is written as it comes: `JsonWriter` for what is small, and lists of any length around it.
package struct JsonStream<Failure: Error>: ~Copyable {
  private var output: ViewOutput<Failure>
  private var needsComma = false

  init(_ receive: @escaping ([UInt8]) throws(Failure) -> Void) {
    output = ViewOutput(receive)
  }

  /// The whole document: an object that begins with the version of its form.
  mutating func document(_ body: (inout JsonStream) throws(Failure) -> Void) throws(Failure) {
    try object { (json) throws(Failure) in
      try json.fields { $0.field("schemaVersion", 1) }
      try body(&json)
    }
    try output.write("\n")
    try output.flush()
  }

  /// Fields of an object, few enough to be held.
  mutating func fields(_ body: (inout JsonWriter) -> Void) throws(Failure) { try piece(body) }

  /// An element of an array, small enough to be held.
  mutating func value(_ body: (inout JsonWriter) -> Void) throws(Failure) { try piece(body) }

  /// An element of an array that has lists in it.
  mutating func object(_ body: (inout JsonStream) throws(Failure) -> Void) throws(Failure) {
    try open("{")
    try body(&self)
    try close("}")
  }

  /// A field that is an array.
  mutating func array<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>,
    _ body: (inout JsonStream, Element) throws(Failure) -> Void
  ) throws(Failure) {
    try piece { $0.key(name) }
    needsComma = false
    try open("[")
    for element in elements { try body(&self, element) }
    try close("]")
  }

  private mutating func piece(_ body: (inout JsonWriter) -> Void) throws(Failure) {
    try separate()
    var json = JsonWriter()
    body(&json)
    try output.write(json.bytes)
    needsComma = true
  }

  private mutating func open(_ bracket: String) throws(Failure) {
    try separate()
    try output.write(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: String) throws(Failure) {
    try output.write(bracket)
    needsComma = true
  }

  private mutating func separate() throws(Failure) {
    if needsComma { try output.write(",") }
    needsComma = false
  }
}

/// One way to show what is in a module.
///
/// Views are written as they are worked out: a file can hold millions of entries, each worth a line of text.
package protocol ModuleView: Sendable {
  /// Writes the view for people, with a final newline; `color` only where the output is a terminal.
  func writeText<Failure: Error>(color: Bool, to output: inout ViewOutput<Failure>) throws(Failure)

  /// Writes the view for programs: the fields of one JSON document.
  func writeJson<Failure: Error>(to json: inout JsonStream<Failure>) throws(Failure)
}

extension ModuleView {
  /// Hands the view for people to `receive`, in chunks.
  ///
  /// - Throws: what `receive` throws; nothing more is worked out then.
  package func text<Failure: Error>(
    color: Bool, _ receive: @escaping ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var output = ViewOutput(receive)
    try writeText(color: color, to: &output)
    try output.flush()
  }

  /// Hands the view for programs to `receive`, in chunks: one JSON document with a final newline.
  ///
  /// - Throws: what `receive` throws; nothing more is worked out then.
  package func json<Failure: Error>(_ receive: @escaping ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var json = JsonStream(receive)
    try json.document { (json) throws(Failure) in try writeJson(to: &json) }
  }
}

extension Module {
  /// What to print where a list is empty.
  func emptyList(of what: String) -> String {
    header == nil ? "no \(what): \(kind.rawValue) is no ELF file\n" : "no \(what)\n"
  }
}

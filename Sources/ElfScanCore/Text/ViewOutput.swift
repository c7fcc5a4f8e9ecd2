/// Takes what a view writes and hands it on in chunks, so that a view of any length needs no more memory than one chunk.
///
/// Whoever takes the chunks can end the view by throwing: nothing more is worked out then.
package struct ViewOutput<Failure: Error>: ~Copyable {
  /// Size of a chunk, in bytes; the last is shorter, and one can be longer by what was written at once.
  static var chunkSize: Int { 1 << 16 }

  private var pending: [UInt8] = []
  private let receive: ([UInt8]) throws(Failure) -> Void

  /// An output whose chunks go to `receive`, in order.
  package init(_ receive: @escaping ([UInt8]) throws(Failure) -> Void) {
    self.receive = receive
    pending.reserveCapacity(ViewOutput.chunkSize + ViewOutput.chunkSize / 8)
  }

  mutating func write(_ text: String) throws(Failure) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= ViewOutput.chunkSize { try flush() }
  }

  mutating func write(_ bytes: [UInt8]) throws(Failure) {
    pending.append(contentsOf: bytes)
    if pending.count >= ViewOutput.chunkSize { try flush() }
  }

  /// Hands on what is left.
  mutating func flush() throws(Failure) {
    guard !pending.isEmpty else { return }
    defer { pending.removeAll(keepingCapacity: true) }
    try receive(pending)
  }
}

extension [UInt8] {
  /// Bytes whose number is not known before they are there.
  ///
  /// While `fill` asks for more room, what there is is copied into a buffer of twice the size: at that moment both are
  /// held. Where the first size is enough there is one allocation.
  ///
  /// - Parameters:
  ///   - size: how many there may be.
  ///   - limit: how many there may be at most. Room for one more is all that is ever allocated.
  ///   - fill: appends; returns whether it is done, or wants more room than is left.
  /// - Returns: the bytes; nil where they are more than the limit.
  init?<Failure: Error>(
    growingFrom size: Int, limit: UInt64, _ fill: (inout OutputSpan<UInt8>) throws(Failure) -> Bool
  ) throws(Failure) {
    // One byte of room beyond the end, so that whoever fills it learns that there is no more.
    let largest = Int(clamping: Swift.min(limit, UInt64(Int.max - 1))) + 1
    var capacity = Swift.min(Swift.max(size, 1 << 12) + 1, largest)
    self = []
    while true {
      var isComplete = false
      let previous = self
      self = try [UInt8](capacity: capacity) { output throws(Failure) in
        output.append(copying: previous.span)
        isComplete = try fill(&output)
      }
      if count == largest || capacity == largest && !isComplete { return nil }
      if isComplete { return }
      capacity = capacity > largest / 2 ? largest : 2 * capacity
    }
  }
}

extension OutputSpan<UInt8> {
  /// Appends bytes, for which there is room.
  mutating func append(copying bytes: Span<UInt8>) {
    unsafe appendFrom(bytes) { unsafe ((), $1.update(fromContentsOf: $0)) }
  }

  /// Lets a function of C read the input and write to the room that is left.
  ///
  /// - Parameter body: returns its result, and how many bytes it wrote.
  mutating func appendFrom<Status>(
    _ input: Span<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeMutableBufferPointer<UInt8>) -> (Status, produced: Int)
  ) -> Status {
    unsafe input.withUnsafeBufferPointer { input in
      unsafe withUnsafeMutableBufferPointer { buffer, count in
        let room = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count...])
        let (status, produced) = unsafe body(input, room)
        count += produced
        return status
      }
    }
  }
}

extension [UInt8] {
  /// Puts a number in place of the bytes at an offset; where it does not fit into the array, nothing is changed.
  mutating func store<T: FixedWidthInteger>(_ value: T, at offset: Int, _ order: ByteOrder) {
    let size = MemoryLayout<T>.size
    guard offset >= 0, offset <= count - size else { return }
    for byte in 0..<size {
      let shift = 8 * (order == .little ? byte : size - 1 - byte)
      self[offset + byte] = UInt8(truncatingIfNeeded: value >> T(shift))
    }
  }
}

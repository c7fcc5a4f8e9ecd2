/// The indexes at the ends of the streams of an xz file, read for the sizes that they give.
///
/// Section 2.1.2 (Stream Footer) and 4 (Index) of "The .xz File Format". Their checksums are not looked at here; the
/// decoder holds the index against what it has decoded.
enum XzIndex {
  private static let headerSize = 12
  private static let footerSize = 12

  /// The sum of all sizes; nil where the indexes do not lead from the end of the file to its start.
  static func announcedSize(_ file: Span<UInt8>) -> UInt64? {
    var total: UInt64 = 0
    var end = file.count
    while end > 0 {
      while end >= 4, file.littleEndian(at: end - 4, bytes: 4) == 0 { end -= 4 }
      guard end > headerSize + footerSize, file[end - 2] == 0x59, file[end - 1] == 0x5A else {
        return nil
      }
      let indexSize = 4 * (Int(file.littleEndian(at: end - 8, bytes: 4)) + 1)
      let start = end - footerSize - indexSize - headerSize
      guard start >= 0 else { return nil }
      let index = file.extracting((headerSize + start)..<(end - footerSize))
      guard let (blocks, size) = sums(index), blocks <= UInt64(start),
        let sum = total.adding(size)
      else { return nil }
      total = sum
      end = start - Int(blocks)
    }
    return total
  }

  /// What all blocks of a stream take in the file, and unpacked.
  private static func sums(_ index: Span<UInt8>) -> (blocks: UInt64, size: UInt64)? {
    var position = 0
    // A block would start with a byte that is not zero.
    guard number(index, &position) == 0, let count = number(index, &position) else { return nil }
    var blocks: UInt64 = 0
    var size: UInt64 = 0
    var remaining = count
    while remaining > 0 {
      guard let unpadded = number(index, &position), let padded = unpadded.adding(3),
        let blockSum = blocks.adding(padded & ~3),
        let unpacked = number(index, &position), let sizeSum = size.adding(unpacked)
      else { return nil }
      blocks = blockSum
      size = sizeSum
      remaining -= 1
    }
    return (blocks, size)
  }

  /// A number of one to nine bytes with seven bits each, the lowest first (section 1.2).
  private static func number(_ index: Span<UInt8>, _ position: inout Int) -> UInt64? {
    var value: UInt64 = 0
    for place in 0..<UInt64(9) {
      guard position < index.count else { return nil }
      let byte = index[position]
      position += 1
      value |= UInt64(byte & 0x7F) << (7 * place)
      if byte & 0x80 == 0 { return value }
    }
    return nil
  }
}

extension UInt64 {
  /// The sum, or nil where it does not fit.
  func adding(_ other: UInt64) -> UInt64? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}

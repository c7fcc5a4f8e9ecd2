/// Where a frame of a zstd file ends and how large it is at most, by its header and the headers of its blocks (RFC 8878,
/// sections 3.1.1 and 3.1.2). Nothing is decoded for that.
struct ZstdFrame: Sendable, Equatable {
  /// Bytes in the file, with header and checksum.
  let compressedSize: Int
  /// Most bytes that it can unpack to; exact where the header says the size, else as if each compressed block were a
  /// whole one.
  let largestSize: UInt64
  /// How far back it may refer, in bytes.
  let windowSize: UInt64
  /// Whether it holds nothing to unpack.
  let isSkippable: Bool

  /// Why there is no frame.
  enum Failure: Error {
    case endsEarly
    case reservedBits
  }

  /// Whether a frame starts here, one to skip included.
  static func starts(_ rest: Span<UInt8>) -> Bool {
    Compression.zstd.magics.contains { rest.starts(with: $0) } || startsSkippable(rest)
  }

  /// 0x184D2A50 to 0x184D2A5F.
  static func startsSkippable(_ file: Span<UInt8>) -> Bool {
    file.count >= 4 && file[0] & 0xF0 == 0x50 && file[1] == 0x2A && file[2] == 0x4D && file[3] == 0x18
  }

  private static let largestBlock: UInt64 = 128 << 10

  /// Reads the frame at the start of these bytes, whose magic number was looked at already.
  init(_ file: Span<UInt8>) throws(Failure) {
    if ZstdFrame.startsSkippable(file) {
      guard file.count >= 8 else { throw .endsEarly }
      let size = Int(file.littleEndian(at: 4, bytes: 4))
      guard size <= file.count - 8 else { throw .endsEarly }
      compressedSize = 8 + size
      (largestSize, windowSize, isSkippable) = (0, 0, true)
      return
    }
    var position = FramePosition(offset: 4)
    let descriptor = try position.number(1, in: file)
    guard descriptor & 0b1000 == 0 else { throw .reservedBits }
    let isSingleSegment = descriptor & 0b10_0000 != 0
    var window: UInt64?
    if !isSingleSegment {
      let byte = try position.number(1, in: file)
      let base = UInt64(1) << (10 + byte >> 3)
      window = base + base / 8 * (byte & 7)
    }
    _ = try position.number([0, 1, 2, 4][Int(descriptor & 3)], in: file)
    let announced = try ZstdFrame.contentSize(file, &position, flag: Int(descriptor >> 6), isSingleSegment)
    windowSize = window ?? announced ?? 0

    let blocks = try ZstdFrame.blocks(file, &position, largest: min(windowSize, ZstdFrame.largestBlock))
    try position.skip(descriptor & 0b100 == 0 ? 0 : 4, in: file)
    compressedSize = position.offset
    largestSize = min(announced ?? blocks, blocks)
    isSkippable = false
  }

  private static func contentSize(
    _ file: Span<UInt8>, _ position: inout FramePosition, flag: Int, _ isSingleSegment: Bool
  ) throws(Failure) -> UInt64? {
    switch flag {
    case 0: isSingleSegment ? try position.number(1, in: file) : nil
    case 1: try position.number(2, in: file) + 256
    case 2: try position.number(4, in: file)
    default: try position.number(8, in: file)
    }
  }

  /// Passes over all blocks.
  ///
  /// - Returns: the most that they unpack to.
  private static func blocks(
    _ file: Span<UInt8>, _ position: inout FramePosition, largest: UInt64
  ) throws(Failure) -> UInt64 {
    var total: UInt64 = 0
    while true {
      let header = try position.number(3, in: file)
      let size = header >> 3
      switch header >> 1 & 3 {
      case 0:
        try position.skip(Int(size), in: file)
        total += size
      case 1:
        try position.skip(1, in: file)
        total += size
      case 2:
        try position.skip(Int(size), in: file)
        total += largest
      default: throw .reservedBits
      }
      if header & 1 != 0 { return total }
    }
  }
}

/// How far the fields of a frame were read.
private struct FramePosition {
  private(set) var offset: Int

  mutating func skip(_ count: Int, in file: Span<UInt8>) throws(ZstdFrame.Failure) {
    guard count <= file.count - offset else { throw .endsEarly }
    offset += count
  }

  /// A little-endian number of up to eight bytes.
  mutating func number(_ bytes: Int, in file: Span<UInt8>) throws(ZstdFrame.Failure) -> UInt64 {
    let start = offset
    try skip(bytes, in: file)
    return file.littleEndian(at: start, bytes: bytes)
  }
}

import CLz4

/// Decodes LZ4: frames, whose checksums are verified, and the legacy format, which has none (`lz4 -l`, as kernels take
/// their initramfs; doc/lz4_Frame_format.md of LZ4).
@safe
struct Lz4Decoder: StreamDecoder, ~Copyable {
  private let context: OpaquePointer
  private var legacy: Lz4LegacyDecoder?
  private var isStarted = false

  static let frameMagic: [UInt8] = [0x04, 0x22, 0x4D, 0x18]
  static let legacyMagic: [UInt8] = [0x02, 0x21, 0x4C, 0x18]

  static var compression: Compression { .lz4 }

  /// A byte more of a match's length for 255 bytes.
  static var largestRatio: Int { 255 }

  /// Frames may say it; few do.
  static func announcedSize(_ file: Span<UInt8>) -> UInt64? { nil }

  init() throws(ElfError) {
    var context: OpaquePointer?
    guard unsafe LZ4F_isError(LZ4F_createDecompressionContext(&context, UInt32(LZ4F_VERSION))) == 0,
      let context = unsafe context
    else { throw Self.outOfMemory }
    unsafe self.context = context
  }

  deinit {
    unsafe LZ4F_freeDecompressionContext(context)
  }

  mutating func restart() throws(ElfError) {
    unsafe LZ4F_resetDecompressionContext(context)
    legacy = nil
    isStarted = false
  }

  mutating func decode(_ input: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep
  {
    var step = StreamStep()
    if !isStarted {
      // One byte tells the two apart.
      guard !input.isEmpty else { return step }
      isStarted = true
      if input[0] == Self.legacyMagic[0] { legacy = Lz4LegacyDecoder() }
    }
    if legacy != nil {
      try legacy?.decode(input, into: &output, &step)
      return step
    }
    let status = unsafe output.appendFrom(input) { input, room in
      var consumed = input.count
      var produced = room.count
      let status = unsafe LZ4F_decompress(
        context, room.baseAddress, &produced, input.baseAddress, &consumed, nil)
      step.consumed = consumed
      return (status, produced: produced)
    }
    guard LZ4F_isError(status) == 0 else {
      throw Self.damaged(unsafe LZ4F_getErrorName(status).map { unsafe String(cString: $0) } ?? "\(status)")
    }
    if status == 0 { step.state = .atEnd }
    return step
  }
}

/// The legacy format: blocks, each behind its size, of 8 MiB unpacked; the last may have less. It ends where no size of a
/// block follows.
private struct Lz4LegacyDecoder {
  private static let blockSize = 8 << 20
  private static let largestPacked = Int(LZ4_compressBound(CInt(blockSize)))

  /// What was read of the magic number, and then of one block.
  private var packed: [UInt8] = []
  private var unpacked: ArraySlice<UInt8> = []
  /// The size of the block that is being read; nil before its size.
  private var size: Int?
  private var isPastMagic = false

  mutating func decode(
    _ input: Span<UInt8>, into output: inout OutputSpan<UInt8>, _ step: inout StreamStep
  ) throws(ElfError) {
    while true {
      if !unpacked.isEmpty {
        let piece = unpacked.prefix(output.freeCapacity)
        output.append(copying: piece.span)
        unpacked = unpacked.dropFirst(piece.count)
        if !unpacked.isEmpty { return }
      }
      let rest = input.extracting(step.consumed...)
      guard let size else {
        // Fewer are at hand only at the end, or where some were read and more is asked for.
        guard rest.count >= 4 else {
          if step.consumed == 0 { step.state = .atEnd }
          return
        }
        let number = Int(rest.littleEndian(at: 0, bytes: 4))
        if isPastMagic {
          guard 1...Lz4LegacyDecoder.largestPacked ~= number else {
            step.state = .atEnd
            return
          }
          self.size = number
        }
        isPastMagic = true
        step.consumed += 4
        continue
      }
      let some = rest.extracting(first: min(size - packed.count, rest.count))
      unsafe some.withUnsafeBufferPointer { unsafe packed.append(contentsOf: $0) }
      step.consumed += some.count
      guard packed.count == size else { return }
      unpacked = try Lz4LegacyDecoder.unpack(packed)[...]
      packed = []
      self.size = nil
    }
  }

  private static func unpack(_ packed: [UInt8]) throws(ElfError) -> [UInt8] {
    var status: CInt = 0
    let unpacked = unsafe [UInt8](unsafeUninitializedCapacity: blockSize) { room, count in
      status = unsafe packed.withUnsafeBytes { bytes in
        unsafe LZ4_decompress_safe(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
          UnsafeMutableRawPointer(room.baseAddress)?.assumingMemoryBound(to: CChar.self),
          CInt(clamping: bytes.count), CInt(clamping: room.count))
      }
      count = max(Int(status), 0)
    }
    guard status >= 0 else { throw Lz4Decoder.damaged("a block makes no sense") }
    return unpacked
  }
}

import CLzma

/// Owns an `lzma_stream` that decodes streams of an xz file and verifies their checks.
@safe
struct XzDecoder: StreamDecoder, ~Copyable {
  private let stream: UnsafeMutablePointer<lzma_stream>
  private let threads: UInt32

  /// Most memory that decoding may take: 256 MiB. `xz -9` needs 65 MiB, kernel modules 1 or 2.
  private static let memoryLimit: UInt64 = 256 << 20

  static var compression: Compression { .xz }

  /// A match of 273 bytes takes about a third of a bit at least, where the range coder's probabilities are at their
  /// limit: 7000 to 1.
  static var largestRatio: Int { 8192 }

  static func announcedSize(_ file: Span<UInt8>) -> UInt64? { XzIndex.announcedSize(file) }

  /// Stream Padding: zero bytes, four or a multiple of four (section 2.2 of the format's description).
  static func padding(_ rest: Span<UInt8>) -> Int {
    let zeros = rest.indices.first { rest[$0] != 0 } ?? rest.count
    return zeros - zeros % 4
  }

  init() throws(ElfError) { try self.init(threads: 1) }

  /// A decoder that decodes so many blocks at the same time, where the stream has several and liblzma can do it.
  init(threads: Int) throws(ElfError) {
    self.threads = UInt32(clamping: threads)
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: lzma_stream())
    guard unsafe elfscan_xz_decoder_init(stream, Self.memoryLimit, self.threads) == LZMA_OK else {
      unsafe stream.deallocate()
      throw Self.outOfMemory
    }
  }

  deinit {
    unsafe lzma_end(stream)
    unsafe stream.deallocate()
  }

  mutating func restart() throws(ElfError) {
    guard unsafe elfscan_xz_decoder_init(stream, Self.memoryLimit, threads) == LZMA_OK else {
      throw Self.outOfMemory
    }
  }

  mutating func decode(_ input: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep
  {
    let status = unsafe output.appendFrom(input) { input, room in
      unsafe stream.pointee.next_in = input.baseAddress
      unsafe stream.pointee.avail_in = input.count
      unsafe stream.pointee.next_out = room.baseAddress
      unsafe stream.pointee.avail_out = room.count
      return unsafe (lzma_code(stream, LZMA_RUN), produced: room.count - stream.pointee.avail_out)
    }
    var step = unsafe StreamStep(consumed: input.count - stream.pointee.avail_in)
    switch status {
    case LZMA_STREAM_END: step.state = .atEnd
    case LZMA_OK, LZMA_BUF_ERROR: break
    case LZMA_MEM_ERROR: throw Self.outOfMemory
    case LZMA_MEMLIMIT_ERROR: throw unsafe Self.memoryLimitExceeded(lzma_memusage(stream))
    case LZMA_FORMAT_ERROR: throw Self.damaged("a stream does not start as it must")
    case LZMA_DATA_ERROR: throw Self.damaged("a checksum or size is wrong, or the data make no sense")
    case LZMA_OPTIONS_ERROR, LZMA_UNSUPPORTED_CHECK:
      throw ElfError(
        .decompression,
        "the xz data uses a filter or check that liblzma here does not know; compress it again")
    default: throw Self.damaged("liblzma status \(status.rawValue)")
    }
    return step
  }

  private static func memoryLimitExceeded(_ needed: UInt64) -> ElfError {
    ElfError(
      .decompression,
      "unpacking takes \(mebibytes(needed)) MiB of memory, and the limit is \(mebibytes(memoryLimit)) MiB; "
        + "compress it again with a smaller dictionary (xz -9 or less)")
  }

  private static func mebibytes(_ bytes: UInt64) -> UInt64 {
    bytes / (1 << 20) + (bytes % (1 << 20) == 0 ? 0 : 1)
  }
}

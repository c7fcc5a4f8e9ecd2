import CBzip2

/// Owns a `bz_stream` that decodes streams of a bzip2 file and verifies their checksums.
@safe
struct Bzip2Decoder: StreamDecoder, ~Copyable {
  /// At an address of its own, which libbz2 remembers.
  private let stream: UnsafeMutablePointer<bz_stream>

  static var compression: Compression { .bzip2 }

  static var largestRatio: Int { 1 }

  /// The format does not say.
  static func announcedSize(_ file: Span<UInt8>) -> UInt64? { nil }

  init() throws(ElfError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: bz_stream())
    guard unsafe BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK else {
      unsafe stream.deallocate()
      throw Self.outOfMemory
    }
  }

  deinit {
    unsafe BZ2_bzDecompressEnd(stream)
    unsafe stream.deallocate()
  }

  mutating func restart() throws(ElfError) {
    unsafe BZ2_bzDecompressEnd(stream)
    guard unsafe BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK else { throw Self.outOfMemory }
  }

  mutating func decode(_ input: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep
  {
    let readable = UInt32(clamping: input.count)
    let status = unsafe output.appendFrom(input) { input, room in
      let writable = UInt32(clamping: room.count)
      // libbz2 speaks of char, and its type of next_in is not const; it does not write there.
      unsafe stream.pointee.next_in = UnsafeMutableRawPointer(mutating: input.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      unsafe stream.pointee.avail_in = readable
      unsafe stream.pointee.next_out = UnsafeMutableRawPointer(room.baseAddress)?
        .assumingMemoryBound(to: CChar.self)
      unsafe stream.pointee.avail_out = writable
      return unsafe (BZ2_bzDecompress(stream), produced: Int(writable - stream.pointee.avail_out))
    }
    var step = unsafe StreamStep(consumed: Int(readable - stream.pointee.avail_in))
    switch status {
    case BZ_STREAM_END: step.state = .atEnd
    case BZ_OK: break
    case BZ_MEM_ERROR: throw Self.outOfMemory
    case BZ_DATA_ERROR: throw Self.damaged("a checksum is wrong, or the data make no sense")
    case BZ_DATA_ERROR_MAGIC: throw Self.damaged("a block or stream does not start as it must")
    default: throw Self.damaged("libbz2 status \(status)")
    }
    return step
  }
}

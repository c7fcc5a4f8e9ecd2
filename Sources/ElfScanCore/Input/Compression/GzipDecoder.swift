import CZlib

/// Owns a `z_stream` that decodes members of a gzip file (RFC 1952) and verifies their checksums and lengths.
@safe
struct GzipDecoder: StreamDecoder, ~Copyable {
  /// At an address of its own, which zlib remembers.
  private let stream: UnsafeMutablePointer<z_stream>

  static var compression: Compression { .gzip }

  /// Deflate: 258 bytes for two bits.
  static var largestRatio: Int { 1032 }

  /// ISIZE at the end of the last member: its size modulo 2³².
  static func announcedSize(_ file: Span<UInt8>) -> UInt64? {
    file.count < 18 ? nil : file.littleEndian(at: file.count - 4, bytes: 4)
  }

  /// Zero bytes to the end of the file, which gzip takes for padding.
  static func padding(_ rest: Span<UInt8>) -> Int {
    rest.indices.allSatisfy { rest[$0] == 0 } ? rest.count : 0
  }

  init() throws(ElfError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe elfscan_inflate_gzip_init(stream) == Z_OK else {
      unsafe stream.deallocate()
      throw Self.outOfMemory
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  mutating func restart() throws(ElfError) {
    unsafe inflateReset(stream)
  }

  mutating func decode(_ input: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep
  {
    let readable = UInt32(clamping: input.count)
    let status = unsafe output.appendFrom(input) { input, room in
      let writable = UInt32(clamping: room.count)
      // The type of next_in is not const; zlib does not write there.
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = readable
      unsafe stream.pointee.next_out = room.baseAddress
      unsafe stream.pointee.avail_out = writable
      // Z_FINISH, and not Z_NO_FLUSH: where there is room enough, zlib then needs no copy of the last 32 KiB.
      return unsafe (inflate(stream, Z_FINISH), produced: Int(writable - stream.pointee.avail_out))
    }
    var step = unsafe StreamStep(consumed: Int(readable - stream.pointee.avail_in))
    switch status {
    case Z_STREAM_END: step.state = .atEnd
    case Z_OK, Z_BUF_ERROR: break
    case Z_MEM_ERROR: throw Self.outOfMemory
    default:
      throw Self.damaged(
        unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "zlib status \(status)")
    }
    return step
  }
}

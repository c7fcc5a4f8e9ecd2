import CZlib

/// Owns a `z_stream` that encodes a file as one member without name and time, as `gzip -n` of kbuild does.
///
/// The kernel passes over a name and knows no other optional field (`module_gzip_header_len`); zlib writes none.
@safe
struct GzipEncoder: StreamEncoder, ~Copyable {
  /// At an address of its own, which zlib remembers.
  private let stream: UnsafeMutablePointer<z_stream>

  static var compression: Compression { .gzip }

  init() throws(ElfError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe elfscan_deflate_gzip_init(stream) == Z_OK else {
      unsafe stream.deallocate()
      throw Self.outOfMemory
    }
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  func largestSize(packing count: Int) -> Int {
    unsafe Int(clamping: deflateBound(stream, uLong(count)))
  }

  mutating func encode(_ rest: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep
  {
    let readable = UInt32(clamping: rest.count)
    let flush = Int(readable) == rest.count ? Z_FINISH : Z_NO_FLUSH
    let status = unsafe output.appendFrom(rest) { input, room in
      let writable = UInt32(clamping: room.count)
      // The type of next_in is not const; zlib does not write there.
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = readable
      unsafe stream.pointee.next_out = room.baseAddress
      unsafe stream.pointee.avail_out = writable
      return unsafe (deflate(stream, flush), produced: Int(writable - stream.pointee.avail_out))
    }
    var step = unsafe StreamStep(consumed: Int(readable - stream.pointee.avail_in))
    switch status {
    case Z_STREAM_END: step.state = .atEnd
    case Z_OK: break
    default: throw Self.failed("zlib status \(status)")
    }
    return step
  }
}

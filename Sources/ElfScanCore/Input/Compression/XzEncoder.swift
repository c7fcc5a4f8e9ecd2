import CLzma

/// Owns an `lzma_stream` that encodes a file as one stream with one block, as `xz --check=crc32 --lzma2=dict=1MiB` of
/// kbuild does.
///
/// What the kernel's decoder demands (lib/xz): no check but CRC32 (`XZ_DEC_ANY_CHECK` is not defined), and memory for the
/// dictionary. It knows filters for machines where it is configured to, and kbuild uses none for modules.
@safe
struct XzEncoder: StreamEncoder, ~Copyable {
  private let stream: UnsafeMutablePointer<lzma_stream>

  static var compression: Compression { .xz }

  init() throws(ElfError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: lzma_stream())
    let status = unsafe elfscan_xz_encoder_init(stream)
    guard status == LZMA_OK else {
      unsafe stream.deallocate()
      throw Self.error(status)
    }
  }

  deinit {
    unsafe lzma_end(stream)
    unsafe stream.deallocate()
  }

  /// liblzma's bound for packing in one call; should this way take more, the room grows.
  func largestSize(packing count: Int) -> Int { lzma_stream_buffer_bound(count) }

  mutating func encode(_ rest: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep
  {
    let status = unsafe output.appendFrom(rest) { input, room in
      unsafe stream.pointee.next_in = input.baseAddress
      unsafe stream.pointee.avail_in = input.count
      unsafe stream.pointee.next_out = room.baseAddress
      unsafe stream.pointee.avail_out = room.count
      return unsafe (lzma_code(stream, LZMA_FINISH), produced: room.count - stream.pointee.avail_out)
    }
    var step = unsafe StreamStep(consumed: rest.count - stream.pointee.avail_in)
    switch status {
    case LZMA_STREAM_END: step.state = .atEnd
    case LZMA_OK: break
    default: throw Self.error(status)
    }
    return step
  }

  private static func error(_ status: lzma_ret) -> ElfError {
    status == LZMA_MEM_ERROR ? outOfMemory : failed("liblzma status \(status.rawValue)")
  }
}

import CZstd

/// Owns a `ZSTD_DCtx` that decodes frames (RFC 8878) piece by piece, with a window of its own.
///
/// For what is not wanted in memory as a whole; `ZstdDecoder` is faster where it is.
@safe
struct ZstdStreamDecoder: StreamDecoder, ~Copyable {
  private let context: OpaquePointer

  static var compression: Compression { .zstd }
  static var largestRatio: Int { ZstdDecoder.largestRatio }
  static func announcedSize(_ file: Span<UInt8>) -> UInt64? { ZstdDecoder.announcedSize(file) }
  static func startsStream(_ rest: Span<UInt8>) -> Bool { ZstdFrame.starts(rest) }

  init() throws(ElfError) {
    guard let context = unsafe ZSTD_createDCtx() else { throw Self.outOfMemory }
    unsafe self.context = context
    unsafe ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, ZstdDecoder.largestWindowLog)
  }

  deinit {
    unsafe ZSTD_freeDCtx(context)
  }

  /// At the end of a frame the library is ready for the next.
  mutating func restart() throws(ElfError) {}

  mutating func decode(_ input: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep
  {
    var consumed = 0
    let status = unsafe output.appendFrom(input) { input, room in
      var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
      var target = unsafe ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
      let status = unsafe ZSTD_decompressStream(context, &target, &source)
      consumed = unsafe source.pos
      return unsafe (status, produced: target.pos)
    }
    guard ZSTD_isError(status) == 0 else { throw ZstdDecoder.error(status) }
    return StreamStep(consumed: consumed, state: status == 0 ? .atEnd : .inside)
  }
}

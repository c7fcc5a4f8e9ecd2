import CZstd

/// Owns a `ZSTD_CCtx` that encodes a file as one frame with its size and a checksum, as `zstd` of kbuild does: at level 3,
/// where a frame refers back 2 MiB at most. The kernel sets aside as much to unpack it (`module_zstd_decompress`).
@safe
struct ZstdEncoder: StreamEncoder, ~Copyable {
  private let context: OpaquePointer

  static var compression: Compression { .zstd }

  init() throws(ElfError) {
    guard let context = unsafe ZSTD_createCCtx() else { throw Self.outOfMemory }
    unsafe self.context = context
    // Neither can fail: both are known to every release, and in their bounds. The size is in the header unless told otherwise.
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, 3)
    unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
  }

  deinit {
    unsafe ZSTD_freeCCtx(context)
  }

  func largestSize(packing count: Int) -> Int {
    let bound = ZSTD_compressBound(count)
    return ZSTD_isError(bound) == 0 ? bound : 0
  }

  /// All in one call, for which there is room.
  mutating func encode(_ rest: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep
  {
    let status = unsafe output.appendFrom(rest) { input, room in
      let status = unsafe ZSTD_compress2(
        context, room.baseAddress, room.count, input.baseAddress, input.count)
      return (status, produced: ZSTD_isError(status) == 0 ? status : 0)
    }
    guard ZSTD_isError(status) == 0 else {
      throw ZSTD_getErrorCode(status) == ZSTD_error_memory_allocation
        ? Self.outOfMemory
        : Self.failed(unsafe ZSTD_getErrorName(status).map { unsafe String(cString: $0) } ?? "\(status)")
    }
    return StreamStep(consumed: rest.count, state: .atEnd)
  }
}

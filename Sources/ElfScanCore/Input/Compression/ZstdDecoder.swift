import CZstd

/// Owns a `ZSTD_DCtx` that decodes frames of a zstd file (RFC 8878) and verifies their checksums.
///
/// Each frame is decoded in one call, from the file into its place in the result: there the decoder finds what it
/// refers back to, and needs no window of its own.
@safe
struct ZstdDecoder: StreamDecoder, ~Copyable {
  private let context: OpaquePointer

  /// Largest window that is accepted, 128 MiB: that of `zstd -d` without `--long` or `--memory`.
  private static let largestWindow: UInt64 = 1 << largestWindowLog
  static let largestWindowLog: CInt = 27

  static var compression: Compression { .zstd }

  /// A block of 128 KiB in four bytes.
  static var largestRatio: Int { 32_768 }

  static func announcedSize(_ file: Span<UInt8>) -> UInt64? {
    var total: UInt64 = 0
    var position = 0
    while position < file.count {
      let rest = file.extracting(position...)
      guard startsStream(rest), let frame = try? ZstdFrame(rest), let sum = total.adding(frame.largestSize)
      else { return nil }
      total = sum
      position += frame.compressedSize
    }
    return total
  }

  static func startsStream(_ rest: Span<UInt8>) -> Bool { ZstdFrame.starts(rest) }

  init() throws(ElfError) {
    guard let context = unsafe ZSTD_createDCtx() else { throw Self.outOfMemory }
    unsafe self.context = context
  }

  deinit {
    unsafe ZSTD_freeDCtx(context)
  }

  /// No frame leaves anything behind.
  mutating func restart() throws(ElfError) {}

  mutating func decode(_ input: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep
  {
    let frame = try Self.frame(input)
    if frame.isSkippable { return StreamStep(consumed: frame.compressedSize, state: .atEnd) }
    guard frame.windowSize <= Self.largestWindow else {
      throw Self.tooLargeWindow("\(frame.windowSize)")
    }
    let status = unsafe output.appendFrom(input) { input, room in
      let status = unsafe ZSTD_decompressDCtx(
        context, room.baseAddress, room.count, input.baseAddress, frame.compressedSize)
      return (status, produced: ZSTD_isError(status) == 0 ? status : 0)
    }
    if ZSTD_isError(status) == 0 { return StreamStep(consumed: frame.compressedSize, state: .atEnd) }
    if ZSTD_getErrorCode(status) == ZSTD_error_dstSize_tooSmall { return StreamStep(state: .needsRoom) }
    throw Self.error(status)
  }

  /// What the library says, in our words.
  static func error(_ status: Int) -> ElfError {
    switch ZSTD_getErrorCode(status) {
    case ZSTD_error_memory_allocation: outOfMemory
    case ZSTD_error_dictionary_wrong:
      ElfError(
        .decompression, "the zstd data needs a dictionary; compress it again without one (zstd -D)")
    case ZSTD_error_frameParameter_windowTooLarge: tooLargeWindow("more than \(largestWindow)")
    default: damaged(unsafe ZSTD_getErrorName(status).map { unsafe String(cString: $0) } ?? "\(status)")
    }
  }

  private static func tooLargeWindow(_ size: String) -> ElfError {
    ElfError(
      .decompression,
      "the zstd data may refer \(size) bytes back, and the limit is \(largestWindow), as of zstd -d; compress it again "
        + "without --long")
  }

  private static func frame(_ input: Span<UInt8>) throws(ElfError) -> ZstdFrame {
    do throws(ZstdFrame.Failure) {
      return try ZstdFrame(input)
    } catch {
      switch error {
      case .endsEarly: throw endsEarly
      case .reservedBits: throw damaged("a frame or block has a reserved kind")
      }
    }
  }
}

/// Packs a file in memory as one stream, in the way in which the kernel's build system packs modules
/// (scripts/Makefile.modinst), so that the kernel can unpack it as well (kernel/module/decompress.c).
///
/// The same file gives the same bytes: nothing of the time, of names or of threads goes in.
protocol StreamEncoder: ~Copyable {
  /// The kind.
  static var compression: Compression { get }

  /// An encoder at the start of a stream.
  init() throws(ElfError)

  /// How many bytes a file of `count` bytes is packed to at most, by the library's own reckoning; 0 where it does not know.
  func largestSize(packing count: Int) -> Int

  /// Goes on from where it was: reads all that is left of the file from the start of `rest`, and appends to `output` as
  /// far as that has room. What does nothing is an error.
  ///
  /// - Throws: `ElfError` (`compression`).
  mutating func encode(_ rest: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep
}

extension StreamEncoder where Self: ~Copyable {
  /// The error of a library that does not pack; `reason` is the library's.
  static func failed(_ reason: String) -> ElfError {
    ElfError(.compression, "the file cannot be packed with \(compression.rawValue) (\(reason))")
  }

  /// The error of a library that gets no memory.
  static var outOfMemory: ElfError {
    ElfError(.compression, "no memory left to pack the file with \(compression.rawValue)")
  }
}

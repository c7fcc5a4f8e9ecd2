/// Decodes one kind of compressed stream from memory into memory.
///
/// Gzip calls a stream a member and zstd calls it a frame. A file holds one or more, one after another, and what they
/// unpack to is one file, as it is to the tools of the same names.
protocol StreamDecoder: ~Copyable {
  /// The kind.
  static var compression: Compression { get }

  /// By how much the format can make data smaller at most. An announced size beyond that is not believed.
  static var largestRatio: Int { get }

  /// How large a whole file says that it is unpacked, or at most is; nil where it does not say.
  ///
  /// Anyone can write any number there. It decides how much memory is set aside, nothing else.
  static func announcedSize(_ file: Span<UInt8>) -> UInt64?

  /// How many bytes of padding come here, after the end of a stream.
  static func padding(_ rest: Span<UInt8>) -> Int

  /// Whether a further stream starts here.
  static func startsStream(_ rest: Span<UInt8>) -> Bool

  /// A decoder at the start of a stream.
  init() throws(ElfError)

  /// Goes on from where it was: reads from the start of `input`, and appends to `output` as far as that has room.
  ///
  /// - Throws: `ElfError` (`decompression`).
  mutating func decode(_ input: Span<UInt8>, into output: inout OutputSpan<UInt8>) throws(ElfError)
    -> StreamStep

  /// Makes ready for a further stream.
  mutating func restart() throws(ElfError)
}

/// What one call of a decoder came to.
struct StreamStep {
  /// How it stands after the call.
  enum State {
    /// The stream goes on.
    case inside
    /// It is complete, and all its checks hold.
    case atEnd
    /// Nothing can be done in so little room.
    case needsRoom
  }

  /// Bytes read.
  var consumed = 0
  /// How it stands.
  var state: State = .inside
}

extension StreamDecoder where Self: ~Copyable {
  static func padding(_ rest: Span<UInt8>) -> Int { 0 }

  static func startsStream(_ rest: Span<UInt8>) -> Bool {
    compression.magics.contains { rest.starts(with: $0) }
  }

  /// The error of data that do not decode; `reason` is the library's.
  static func damaged(_ reason: String) -> ElfError {
    ElfError(
      .decompression,
      "the \(compression.rawValue) data is damaged (\(reason)); copy the file again, or compress it again")
  }

  /// The error of data that stop in the middle.
  static var endsEarly: ElfError {
    ElfError(
      .decompression, "the \(compression.rawValue) data ends early: the file is cut short; copy it again")
  }

  /// The error of a library that gets no memory.
  static var outOfMemory: ElfError {
    ElfError(.decompression, "no memory left to unpack the \(compression.rawValue) data")
  }
}

extension Span<UInt8> {
  /// Whether it starts with these bytes.
  func starts(with prefix: [UInt8]) -> Bool {
    count >= prefix.count && prefix.indices.allSatisfy { self[$0] == prefix[$0] }
  }

  /// The number of `bytes` bytes at `offset`, lowest first, where the caller has checked that they are inside.
  func littleEndian(at offset: Int, bytes: Int) -> UInt64 {
    (offset..<(offset + bytes)).reversed().reduce(0) { $0 << 8 | UInt64(self[$1]) }
  }
}

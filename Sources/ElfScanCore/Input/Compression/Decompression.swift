extension Compression {
  /// Unpacks a whole file of this kind.
  ///
  /// Several streams one after another are one file. Besides the result, which is allocated once where the file says
  /// how large it is (else it may take twice the memory while it grows), only what the library needs is used.
  ///
  /// - Parameters:
  ///   - limit: largest result in bytes; no result is larger than `UnpackedLimit` grants the file either. It is
  ///     also as much as is ever written.
  ///   - least: what is granted to the smallest file, in bytes.
  /// - Throws: `ElfError`: `decompression` for data that are damaged, cut short, followed by others, or that take too
  ///   much memory to unpack; `tooLarge` beyond a limit.
  package func decompress(
    _ bytes: [UInt8], limit: UInt64 = FileImage.defaultLimit, least: UInt64 = UnpackedLimit.least
  ) throws(ElfError) -> [UInt8] {
    let granted = UnpackedLimit(compressed: bytes.count, asked: limit, least: least)
    return switch self {
    case .gzip: try Decompression<GzipDecoder>.run(bytes.span, granted)
    case .xz: try Decompression<XzDecoder>.run(bytes.span, granted)
    case .zstd: try Decompression<ZstdDecoder>.run(bytes.span, granted)
    case .bzip2: try Decompression<Bzip2Decoder>.run(bytes.span, granted)
    case .lz4: try Decompression<Lz4Decoder>.run(bytes.span, granted)
    }
  }
}

extension Compression {
  /// How large a file of this kind says that it is unpacked; nil where it does not say. It need not be true.
  func announcedSize(_ bytes: [UInt8]) -> UInt64? {
    switch self {
    case .gzip: GzipDecoder.announcedSize(bytes.span)
    case .xz: XzDecoder.announcedSize(bytes.span)
    case .zstd: ZstdDecoder.announcedSize(bytes.span)
    case .bzip2: Bzip2Decoder.announcedSize(bytes.span)
    case .lz4: Lz4Decoder.announcedSize(bytes.span)
    }
  }
}

/// One file on its way through a decoder.
private struct Decompression<Decoder: StreamDecoder & ~Copyable>: ~Copyable {
  private var decoder: Decoder
  /// How much of the compressed file was read.
  private var position = 0

  static func run(_ file: Span<UInt8>, _ limit: UnpackedLimit) throws(ElfError) -> [UInt8] {
    var decompression = Decompression(decoder: try Decoder())
    let result = try [UInt8](growingFrom: firstCapacity(file), limit: limit.size) { output throws(ElfError) in
      try decompression.decode(file, into: &output)
    }
    guard let result else { throw limit.exceeded(by: Decoder.compression) }
    return result
  }

  private static func firstCapacity(_ file: Span<UInt8>) -> Int {
    if let announced = Decoder.announcedSize(file),
      announced / UInt64(Decoder.largestRatio) <= UInt64(file.count), announced < UInt64(Int.max)
    {
      return Int(announced)
    }
    // More than modules are compressed by. Memory that is not written to is not taken.
    return 16 * file.count
  }

  /// Decodes on.
  ///
  /// - Returns: whether the end of the file was reached; else there is too little room.
  private mutating func decode(
    _ file: Span<UInt8>, into output: inout OutputSpan<UInt8>
  ) throws(ElfError) -> Bool {
    while true {
      let before = output.count
      let step = try decoder.decode(file.extracting(position...), into: &output)
      position += step.consumed
      switch step.state {
      case .atEnd:
        if try isAtEnd(file) { return true }
        try decoder.restart()
      case .needsRoom: return false
      case .inside:
        if output.freeCapacity == 0 { return false }
        if step.consumed == 0 && output.count == before { throw Decoder.endsEarly }
      }
    }
  }

  /// Whether nothing more comes after the end of a stream.
  private mutating func isAtEnd(_ file: Span<UInt8>) throws(ElfError) -> Bool {
    position += Decoder.padding(file.extracting(position...))
    if position == file.count { return true }
    let rest = file.extracting(position...)
    guard Decoder.startsStream(rest) else {
      let count = rest.count == 1 ? "1 byte" : "\(rest.count) bytes"
      throw ElfError(
        .decompression, at: .offset(UInt64(position)),
        "\(count) after the end of the \(Decoder.compression.rawValue) data; "
          + "copy the file again, or compress it again")
    }
    return false
  }
}

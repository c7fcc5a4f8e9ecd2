extension Compression {
  /// Packs a whole file of this kind: the opposite of `decompress`.
  ///
  /// It is packed in a way that every kernel that unpacks the kind can unpack, and about as small as kbuild makes it. The
  /// same bytes give the same result, with the same release of the library.
  ///
  /// - Throws: `ElfError` (`compression`): no kernel unpacks modules from bzip2 or lz4; or there is too little memory.
  package func compress(_ bytes: [UInt8]) throws(ElfError) -> [UInt8] {
    switch self {
    case .gzip: try Packing<GzipEncoder>.run(bytes.span)
    case .xz: try Packing<XzEncoder>.run(bytes.span)
    case .zstd: try Packing<ZstdEncoder>.run(bytes.span)
    case .bzip2, .lz4:
      throw ElfError(
        .compression,
        "no kernel unpacks a module from \(rawValue), nor does kmod, so no module is packed with it; take xz, zstd or gzip"
      )
    }
  }
}

/// One file on its way through an encoder.
private enum Packing<Encoder: StreamEncoder & ~Copyable> {
  static func run(_ file: Span<UInt8>) throws(ElfError) -> [UInt8] {
    var encoder = try Encoder()
    var position = 0
    // Memory that is not written to is not taken.
    let size = encoder.largestSize(packing: file.count)
    let packed = try [UInt8](growingFrom: size, limit: .max) { output throws(ElfError) in
      while output.freeCapacity > 0 {
        let step = try encoder.encode(file.extracting(position...), into: &output)
        position += step.consumed
        if step.state == .atEnd { return true }
      }
      return false
    }
    guard let packed else { throw Encoder.outOfMemory }
    return packed
  }
}

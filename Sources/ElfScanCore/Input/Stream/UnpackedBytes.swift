/// What a compressed part of a stream unpacks to: several streams of one format, one after another, as far as they go.
///
/// Where the last one ends, the stream that they are in goes on.
final class UnpackedBytes<Decoder: StreamDecoder & ~Copyable>: ByteSource {
  private let packed: ByteStream
  private let budget: ContainerBudget
  private var decoder: Decoder
  private var isAtEnd = false

  init(_ packed: ByteStream, _ budget: ContainerBudget, _ decoder: consuming Decoder) {
    self.packed = packed
    self.budget = budget
    self.decoder = decoder
  }

  func read(into output: inout OutputSpan<UInt8>) throws(ElfError) {
    let before = output.count
    while !isAtEnd, output.count == before {
      // Not a number cut in two.
      _ = try packed.head(8)
      let input = try packed.available()
      let step = try decoder.decode(input.span, into: &output)
      packed.take(step.consumed)
      switch step.state {
      case .atEnd: try goOn()
      case .inside, .needsRoom:
        if input.isEmpty && output.count == before { throw Decoder.endsEarly }
      }
    }
    try budget.unpack(output.count - before)
  }

  /// At the end of a stream: to the next, if there is one, over zeros that pad it.
  private func goOn() throws(ElfError) {
    try packed.passZeros()
    // Not the slice: the compiler of Swift 6.2 fails over its lifetime.
    let next = Array(try packed.head(Compression.magicSize))
    if Decoder.startsStream(next.span) {
      try decoder.restart()
    } else {
      isAtEnd = true
    }
  }
}

extension ByteStream {
  /// What follows here, unpacked.
  func unpacked(_ compression: Compression, _ budget: ContainerBudget) throws(ElfError) -> ByteStream {
    switch compression {
    case .gzip: ByteStream(UnpackedBytes(self, budget, try GzipDecoder()))
    case .xz: ByteStream(UnpackedBytes(self, budget, try XzDecoder(threads: budget.threads)))
    case .zstd: ByteStream(UnpackedBytes(self, budget, try ZstdStreamDecoder()))
    case .bzip2: ByteStream(UnpackedBytes(self, budget, try Bzip2Decoder()))
    case .lz4: ByteStream(UnpackedBytes(self, budget, try Lz4Decoder()))
    }
  }
}

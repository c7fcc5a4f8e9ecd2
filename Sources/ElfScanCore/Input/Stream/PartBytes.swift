/// The next so many bytes of a stream.
final class PartBytes: ByteSource {
  private let whole: ByteStream
  private var left: UInt64

  init(_ whole: ByteStream, count: UInt64) {
    self.whole = whole
    left = count
  }

  func read(into output: inout OutputSpan<UInt8>) throws(ElfError) {
    guard left > 0 else { return }
    let some = try whole.available()
    guard !some.isEmpty else {
      throw ElfError(
        .archive, at: .offset(whole.position),
        "\(left) bytes are missing: the file is cut short; copy it again")
    }
    let piece = some.prefix(min(Int(clamping: left), output.freeCapacity))
    output.append(copying: piece.span)
    whole.take(piece.count)
    left -= UInt64(piece.count)
  }

  func skip(_ count: UInt64) throws(ElfError) -> UInt64 {
    let skipped = try whole.skip(min(count, left))
    left -= skipped
    return skipped
  }
}

/// The bytes of a file, from its start.
final class FileBytes: ByteSource {
  private let image: FileImage
  private var position = 0

  init(_ image: FileImage) { self.image = image }

  func read(into output: inout OutputSpan<UInt8>) throws(ElfError) {
    let range = position..<min(position + output.freeCapacity, image.count)
    guard !range.isEmpty else { return }
    let piece = image.slice(range).elements
    if let error = image.readError { throw error }
    output.append(copying: piece.span)
    position = range.upperBound
  }

  func skip(_ count: UInt64) -> UInt64 {
    let count = min(Int(clamping: count), image.count - position)
    position += count
    return UInt64(count)
  }
}

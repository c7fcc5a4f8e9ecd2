/// Goes through a compressed container, and after its last member to the end of the compressed data, whose checksums are
/// there.
final class WholeReader: ContainerReader {
  private let reader: any ContainerReader
  private let unpacked: ByteStream
  private let packed: ByteStream

  init(_ reader: any ContainerReader, _ unpacked: ByteStream, _ packed: ByteStream) {
    self.reader = reader
    self.unpacked = unpacked
    self.packed = packed
  }

  func next() throws(ElfError) -> ContainerMember? {
    if let member = try reader.next() { return member }
    try unpacked.drain()
    guard try packed.available().isEmpty else {
      throw ElfError(.decompression, "more bytes after the end of the compressed data; copy the file again")
    }
    return nil
  }
}

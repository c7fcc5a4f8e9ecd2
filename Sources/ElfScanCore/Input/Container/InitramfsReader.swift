/// Goes through an initramfs image as the kernel does (init/initramfs.c): cpio archives one after another, each as it is or
/// in compressed data, zeros between them. A cpio archive alone is one, too.
final class InitramfsReader: ContainerReader {
  private let stream: ByteStream
  private let budget: ContainerBudget
  /// Whether this is what compressed data unpack to; there, nothing is compressed again.
  private let isUnpacked: Bool
  private var part: (any ContainerReader)?

  init(_ stream: ByteStream, _ budget: ContainerBudget, isUnpacked: Bool = false) {
    self.stream = stream
    self.budget = budget
    self.isUnpacked = isUnpacked
  }

  /// - Parameter first: what the compressed data at the start of the stream unpack to.
  convenience init(_ stream: ByteStream, _ budget: ContainerBudget, first: ByteStream) {
    self.init(stream, budget)
    part = InitramfsReader(first, budget, isUnpacked: true)
  }

  func next() throws(ElfError) -> ContainerMember? {
    while true {
      if let member = try part?.next() { return member }
      part = nil
      try stream.passZeros()
      let head = try stream.head(Container.headSize)
      if head.isEmpty { return nil }
      if Container(of: head) == .cpio {
        part = CpioReader(stream, budget)
      } else if !isUnpacked, let compression = Compression(of: head) {
        part = InitramfsReader(try stream.unpacked(compression, budget), budget, isUnpacked: true)
      } else {
        throw ElfError(
          .archive,
          "neither a cpio archive nor data that elfscan unpacks (\(Compression.names)); unpack it (unmkinitramfs), and "
            + "check the folder")
      }
    }
  }
}

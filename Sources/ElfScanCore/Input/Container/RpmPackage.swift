/// An RPM package: a lead, a header with signatures and one with what the package is, then the payload, a compressed cpio
/// archive (docs/manual/format_v4.md of RPM).
enum RpmPackage {
  /// Of the lead.
  static let magic: [UInt8] = [0xED, 0xAB, 0xEE, 0xDB]
  private static let leadSize: UInt64 = 96
  private static let headerMagic: [UInt8] = [0x8E, 0xAD, 0xE8]

  /// Goes through what it installs.
  static func payload(
    of stream: ByteStream, _ budget: ContainerBudget
  ) throws(ElfError) -> any ContainerReader {
    guard try stream.pass(leadSize) else { throw cutShort }
    // The first one ends at a multiple of eight.
    let signatures = try passHeader(stream)
    guard try stream.pass((8 - signatures % 8) % 8) else { throw cutShort }
    _ = try passHeader(stream)
    guard let reader = try Container.reader(of: stream, nil, budget) else {
      throw ElfError(
        .archive,
        "its payload is no cpio archive, or compressed in a way that elfscan does not read (\(Compression.names)); unpack it "
          + "(rpm2cpio), and check the folder")
    }
    return reader
  }

  /// - Returns: how many bytes it has.
  private static func passHeader(_ stream: ByteStream) throws(ElfError) -> UInt64 {
    let intro = Array(try stream.head(16))
    guard intro.count == 16 else { throw cutShort }
    guard intro.starts(with: headerMagic) else {
      throw ElfError(.archive, "the RPM package is damaged: no header is where one has to be; copy it again")
    }
    let number = { (at: Int) in intro[at..<at + 4].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    // Two numbers of 32 bits: no sum that overflows.
    let size = 16 + 16 * number(8) + number(12)
    guard try stream.pass(size) else { throw cutShort }
    return size
  }

  private static var cutShort: ElfError { ElfError(.archive, "the RPM package is cut short; copy it again") }
}

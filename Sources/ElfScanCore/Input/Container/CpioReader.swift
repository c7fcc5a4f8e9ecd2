/// Goes through a cpio archive as kernels and RPM have it ("newc": Documentation/driver-api/early-userspace/buffer-format.rst),
/// to the member that ends it; the stream goes on after that.
///
/// Not libarchive's reader, which passes over what is no header until it finds one, and tells nobody.
final class CpioReader: ContainerReader {
  /// Without and with a checksum, which nobody looks at.
  static let magics = ["070701", "070702"].map { Array($0.utf8) }

  private static let headerSize = 110
  private static let lastName = Array("TRAILER!!!".utf8)

  private let stream: ByteStream
  /// Which archive it is of those in the file: the numbers of files begin anew in each, and the kernel forgets links.
  private let number: Int
  private var contents: ByteStream?
  private var padding: UInt64 = 0

  init(_ stream: ByteStream, _ budget: ContainerBudget) {
    self.stream = stream
    number = budget.archive()
  }

  func next() throws(ElfError) -> ContainerMember? {
    try contents?.drain()
    try pass(padding)
    let header = Array(try stream.head(CpioReader.headerSize))
    guard header.count == CpioReader.headerSize else { throw CpioReader.cutShort }
    guard CpioReader.magics.contains(where: { header.starts(with: $0) }) else {
      throw CpioReader.damaged("no header is where one has to be")
    }
    let fields = try (0..<13).map { (field) throws(ElfError) in
      try CpioReader.number(header[(6 + 8 * field)..<(14 + 8 * field)])
    }
    let (mode, links, size, nameSize) = (fields[1], fields[4], fields[6], fields[11])
    stream.take(header.count)
    guard 1...ContainerBudget.nameLimit ~= nameSize else {
      throw CpioReader.damaged("a name is said to have \(nameSize) bytes")
    }
    let name = Array(try stream.head(nameSize))
    guard name.count == nameSize else { throw CpioReader.cutShort }
    stream.take(nameSize)
    try pass(CpioReader.padding(header.count + nameSize))
    let contents = ByteStream(PartBytes(stream, count: UInt64(size)))
    self.contents = contents
    padding = CpioReader.padding(size)
    let text = Array(name.prefix { $0 != 0 })
    if text == CpioReader.lastName { return try end() }
    return ContainerMember(
      name: text, kind: try CpioReader.kind(mode, contents), size: size,
      // The number of the file, and of what it is on.
      identity: links > 1 ? [number, fields[0], fields[7], fields[8]] : nil, contents: contents)
  }

  private func end() throws(ElfError) -> ContainerMember? {
    try contents?.drain()
    try pass(padding)
    return nil
  }

  private func pass(_ count: UInt64) throws(ElfError) {
    guard try stream.pass(count) else { throw CpioReader.cutShort }
  }

  /// By the type of file in the mode; what a symbolic link leads to are its contents.
  private static func kind(_ mode: Int, _ contents: ByteStream) throws(ElfError) -> ContainerMember.Kind {
    switch mode & 0o170000 {
    case 0o100000: .file
    case 0o120000: .symbolicLink(Array(try contents.head(ContainerBudget.nameLimit)))
    default: .other
    }
  }

  /// To the next multiple of four.
  private static func padding(_ size: Int) -> UInt64 { UInt64((4 - size % 4) % 4) }

  /// Eight hexadecimal digits.
  private static func number(_ digits: ArraySlice<UInt8>) throws(ElfError) -> Int {
    var number = 0
    for digit in digits {
      guard let value = Character(UnicodeScalar(digit)).hexDigitValue else {
        throw damaged("a number in a header is none")
      }
      number = number << 4 | value
    }
    return number
  }

  private static func damaged(_ reason: String) -> ElfError {
    ElfError(.archive, "the cpio archive is damaged: \(reason); copy or build it again")
  }

  private static var cutShort: ElfError { damaged("it is cut short") }
}

/// Goes through what a .deb or .udeb installs: the member `data.tar` of its static archive, compressed or not (deb(5)).
final class DebianPackage: ContainerReader {
  private let stream: ByteStream
  private let budget: ContainerBudget
  /// The member that is being read.
  private var data: (reader: any ContainerReader, part: ByteStream, isOdd: Bool)?
  private var isStarted = false
  private var hasData = false

  init(_ stream: ByteStream, _ budget: ContainerBudget) {
    self.stream = stream
    self.budget = budget
  }

  func next() throws(ElfError) -> ContainerMember? {
    if !isStarted {
      isStarted = true
      stream.take(try stream.head(Archive.magic.count).count)
    }
    while true {
      if let data {
        if let member = try data.reader.next() { return member }
        try data.part.drain()
        try pad(data.isOdd)
        self.data = nil
      }
      guard try openNext() else { break }
    }
    guard hasData else {
      throw ElfError(
        .archive, "the Debian package has no data.tar, so it installs nothing; build or copy it again")
    }
    return nil
  }

  /// Goes on to the next member that has files in it.
  ///
  /// - Returns: whether there is one.
  private func openNext() throws(ElfError) -> Bool {
    while true {
      let head = Array(try stream.head(ArchiveHeader.size))
      if head.isEmpty { return false }
      let header: ArchiveHeader
      do throws(ElfError) { header = try ArchiveHeader(head, at: 0) } catch {
        throw ElfError(error.reason, error.detail)
      }
      stream.take(head.count)
      let isOdd = header.contentSize % 2 == 1
      guard header.name.starts(with: "data.tar".utf8) else {
        guard try stream.pass(header.contentSize) else {
          throw ElfError(.archive, "the Debian package is cut short; copy it again")
        }
        try pad(isOdd)
        continue
      }
      hasData = true
      let part = ByteStream(PartBytes(stream, count: header.contentSize))
      guard let reader = try Container.reader(of: part, nil, budget) else {
        throw ElfError(
          .archive,
          "its \(printable(header.name)) is no tar archive, or compressed in a way that elfscan does not read "
            + "(\(Compression.names)); unpack it (dpkg-deb -x), and check the folder")
      }
      data = (reader, part, isOdd)
      return true
    }
  }

  /// Members start at even places.
  private func pad(_ isOdd: Bool) throws(ElfError) { if isOdd { _ = try stream.pass(1) } }
}

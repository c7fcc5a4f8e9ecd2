/// A kind of file that holds others, each of which is an input of its own; told by its first bytes and never by its name.
///
/// **To add a container**, add a case here, and in a file beside this one what goes through its members.
enum Container: Sendable, CaseIterable {
  /// A static archive, thin ones among them.
  case archive
  /// A .deb or .udeb: `ar`, in which is a tar archive.
  case debianPackage
  /// An .rpm: headers, then a cpio archive.
  case rpmPackage
  /// As they are, compressed, or as packages of Arch Linux and Alpine.
  case tar
  /// As they are, or as initramfs images.
  case cpio
  /// ISO 9660, of a CD or an image of one.
  case iso

  /// So many first bytes tell all but an ISO image, whose first 32 KiB belong to whoever boots it.
  static let headSize = 512

  /// Where "CD001" is in an ISO image, with the length of that.
  private static let isoMark = (start: 32_769, text: Array("CD001".utf8))

  /// What people call it, with its article.
  var withArticle: String {
    switch self {
    case .archive: "a static archive"
    case .debianPackage: "a Debian package"
    case .rpmPackage: "an RPM package"
    case .tar: "a tar archive"
    case .cpio: "a cpio archive or initramfs image"
    case .iso: "an ISO image"
    }
  }

  /// The command that takes its members out.
  var tool: String {
    switch self {
    case .archive: "ar x"
    case .debianPackage: "dpkg-deb -x"
    case .rpmPackage: "rpm2cpio"
    case .tar: "tar -xf"
    case .cpio: "cpio -i"
    case .iso: "bsdtar -xf"
    }
  }

  /// Which has these first bytes, `headSize` of them; nil where they are of none.
  init?(of head: some Collection<UInt8>) {
    let head = Array(head.prefix(Container.headSize))
    if head.starts(with: Archive.thinMagic) {
      self = .archive
    } else if head.starts(with: Archive.magic) {
      self =
        head.dropFirst(Archive.magic.count).starts(with: "debian-binary".utf8) ? .debianPackage : .archive
    } else if head.starts(with: RpmPackage.magic) {
      self = .rpmPackage
    } else if CpioReader.magics.contains(where: { head.starts(with: $0) }) {
      self = .cpio
    } else if Container.isTar(head) {
      self = .tar
    } else {
      return nil
    }
  }

  /// Which the file is; nil where it is none.
  init?(of image: FileImage) {
    let head = image.head(Container.headSize)
    if let known = Container(of: head) {
      self = known
    } else if !head.starts(with: [0x7F, 0x45, 0x4C, 0x46]), Compression(of: head) == nil,
      let range = image.range(
        offset: UInt64(Container.isoMark.start), size: UInt64(Container.isoMark.text.count)),
      image.slice(range).elements.elementsEqual(Container.isoMark.text)
    {
      self = .iso
    } else {
      return nil
    }
  }

  /// The first header of a tar archive: "ustar", or, in older ones, a checksum that is right (tar(5)).
  private static func isTar(_ head: [UInt8]) -> Bool {
    guard head.count == headSize, head[0] != 0 else { return false }
    if head[257...].starts(with: "ustar".utf8) { return true }
    let field = 148..<156
    let digits = head[field].drop { $0 == 0x20 }.prefix { 0x30...0x37 ~= $0 }
    guard !digits.isEmpty else { return false }
    let said = digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }
    return said == head.indices.reduce(0) { $0 + (field.contains($1) ? 0x20 : Int(head[$1])) }
  }
}

/// Goes through the members of a container.
protocol ContainerReader: AnyObject {
  /// The next member, in the order of the file; nil after the last.
  ///
  /// - Throws: `ElfError` where the container contradicts itself, ends early, or exceeds what it may cost.
  func next() throws(ElfError) -> ContainerMember?
}

/// One member of a container, as its header has it.
struct ContainerMember {
  /// What it is.
  enum Kind {
    case file
    /// The same file as an earlier member, by that one's name; with its contents where that had none.
    case hardLink([UInt8])
    /// By what it leads to.
    case symbolicLink([UInt8])
    /// A folder, a device, a pipe.
    case other
  }

  /// Its path: bytes, which need not be text.
  let name: [UInt8]
  let kind: Kind
  /// How many bytes it is said to have.
  let size: Int
  /// What all names of one file have in common, in a cpio archive, where only the last of them has the contents; nil where
  /// it has no other name.
  var identity: [Int]?
  /// Its bytes, until the next member is asked for.
  let contents: any ByteSource
}

extension Container {
  /// Goes through a file that holds others; nil where it is none, or is a static archive.
  ///
  /// - Parameter kind: what it was found to be; nil to look.
  static func reader(
    of stream: ByteStream, _ kind: Container? = nil, _ budget: ContainerBudget
  ) throws(ElfError) -> (any ContainerReader)? {
    let head = try stream.head(headSize)
    guard kind == nil, let compression = Compression(of: head) else {
      return try (kind ?? Container(of: head))?.reader(of: stream, budget)
    }
    let unpacked = try stream.unpacked(compression, budget)
    guard let inner = Container(of: try unpacked.head(headSize)) else { return nil }
    // Further parts may follow the compressed one.
    if inner == .cpio { return InitramfsReader(stream, budget, first: unpacked) }
    return try inner.reader(of: unpacked, budget).map { WholeReader($0, unpacked, stream) }
  }

  private func reader(of stream: ByteStream, _ budget: ContainerBudget) throws(ElfError) -> (
    any ContainerReader
  )? {
    switch self {
    case .archive: nil
    case .debianPackage: DebianPackage(stream, budget)
    case .rpmPackage: try RpmPackage.payload(of: stream, budget)
    case .tar: try ArchiveReader(stream, .tar)
    case .cpio: InitramfsReader(stream, budget)
    case .iso: try ArchiveReader(stream, .iso)
    }
  }
}

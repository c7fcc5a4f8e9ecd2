/// A kind of file in which people keep modules and that is not read: told by its first bytes, for a message that says what to do.
enum ForeignFormat: CaseIterable {
  case lzma, lzo, oldCpio, zip, sevenZip, squashfs, ext4

  private var magic: (offset: Int, bytes: [UInt8]) {
    switch self {
    // Properties, and the low bytes of a dictionary's size (lzma-file-format.txt of XZ Utils).
    case .lzma: (0, [0x5D, 0x00, 0x00])
    case .lzo: (0, [0x89, 0x4C, 0x5A, 0x4F, 0x00, 0x0D, 0x0A])
    case .oldCpio: (0, Array("070707".utf8))
    case .zip: (0, [0x50, 0x4B, 0x03, 0x04])
    case .sevenZip: (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C])
    case .squashfs: (0, [0x68, 0x73, 0x71, 0x73])
    case .ext4: (0x438, [0x53, 0xEF])
    }
  }

  /// Which has these first bytes; nil where they are of none.
  init?(of image: FileImage) {
    let known = ForeignFormat.allCases.first { format in
      let (offset, bytes) = format.magic
      return image.range(offset: UInt64(offset), size: UInt64(bytes.count)).map {
        image.slice($0).elements.elementsEqual(bytes)
      } ?? false
    }
    guard let known else { return nil }
    self = known
  }

  /// What it is, and what to do.
  var message: String {
    switch self {
    case .lzma: "LZMA data, which elfscan does not unpack: unpack a copy (xz -d --format=lzma)"
    case .lzo: "LZO data, which elfscan does not unpack: unpack a copy (lzop -d)"
    case .oldCpio:
      "an old cpio archive (odc), which elfscan does not read: unpack it (cpio -i), and check the folder"
    case .zip: "a zip archive, which elfscan does not read: unpack it (unzip), and check the folder"
    case .sevenZip: "a 7z archive, which elfscan does not read: unpack it (7z x), and check the folder"
    case .squashfs:
      "a squashfs image, which elfscan does not read: unpack it (unsquashfs), and check the folder"
    case .ext4: "an image of an ext file system, which elfscan does not read: mount it, and check the folder"
    }
  }
}

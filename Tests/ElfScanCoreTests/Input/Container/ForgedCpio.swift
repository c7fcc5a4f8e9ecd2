/// A cpio archive as initramfs images have it, byte by byte (Documentation/driver-api/early-userspace/buffer-format.rst).
struct ForgedCpio {
  private(set) var bytes: [UInt8] = []

  mutating func add(
    _ name: String, _ contents: [UInt8], mode: Int = 0o100644, inode: Int = 0, links: Int = 1
  ) {
    // ino, mode, uid, gid, nlink, mtime, filesize, four numbers of devices, namesize, check
    let fields = [inode, mode, 0, 0, links, 0, contents.count, 0, 0, 0, 0, name.utf8.count + 1, 0]
    let digits = fields.map { field in
      let text = String(field, radix: 16)
      return String(repeating: "0", count: 8 - text.count) + text
    }
    bytes += Array(("070701" + digits.joined() + name).utf8) + [0]
    pad()
    bytes += contents
    pad()
  }

  private mutating func pad() { bytes += [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4) }

  /// With the member that ends it.
  var whole: [UInt8] {
    var whole = self
    whole.add("TRAILER!!!", [])
    return whole.bytes
  }
}

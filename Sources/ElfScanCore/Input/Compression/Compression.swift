/// A way in which kernel modules are compressed, recognised by the first bytes and never by the file's name.
package enum Compression: String, Sendable, CaseIterable {
  /// RFC 1952, by zlib.
  case gzip
  /// The .xz file format, by liblzma.
  case xz
  /// RFC 8878, by libzstd.
  case zstd
  /// By libbz2. Neither kmod nor the kernel loads it, but people keep modules so.
  case bzip2
  /// By liblz4: frames, or the legacy format of `lz4 -l`, as initramfs images are packed. No module is loaded so.
  case lz4

  /// The first bytes of such a file; for those that kmod knows as in its libkmod/libkmod-file.c.
  package var magics: [[UInt8]] {
    switch self {
    case .gzip: [[0x1F, 0x8B]]
    case .xz: [[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]]
    case .zstd: [[0x28, 0xB5, 0x2F, 0xFD]]
    case .bzip2: [[0x42, 0x5A, 0x68]]
    case .lz4: [Lz4Decoder.frameMagic, Lz4Decoder.legacyMagic]
    }
  }

  /// All of them, for messages.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// How many first bytes tell which it is.
  static let magicSize = allCases.flatMap(\.magics).map(\.count).max() ?? 0

  /// The command that unpacks it.
  package var tool: String { "\(rawValue) -d" }

  /// What compressed the file that has these first bytes; nil where they are of no such file.
  package init?(of bytes: some Collection<UInt8>) {
    guard let known = Compression.allCases.first(where: { $0.magics.contains { bytes.starts(with: $0) } })
    else { return nil }
    self = known
  }
}

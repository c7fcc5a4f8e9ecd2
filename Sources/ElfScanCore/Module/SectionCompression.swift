/// How the contents of a section are compressed, as far as its header tells; nothing is unpacked.
package enum SectionCompression: Sendable, Hashable {
  /// SHF_COMPRESSED, ELFCOMPRESS_ZLIB.
  case zlib
  /// SHF_COMPRESSED, ELFCOMPRESS_ZSTD.
  case zstd
  /// SHF_COMPRESSED with another ch_type.
  case unknown(UInt32)
  /// SHF_COMPRESSED, but the section has no room for the header that says how.
  case withoutHeader
  /// `.zdebug_*`, as the GNU tools wrote it before there was SHF_COMPRESSED; always zlib.
  case oldZlib
}

extension Module {
  /// How a section is compressed (gABI "Compressed Sections"); nil for one that is not.
  package func compression(of section: Section) -> SectionCompression? {
    guard section.flags.contains(.compressed) else {
      return section.name.hasPrefix(".zdebug") ? .oldZlib : nil
    }
    // Elf32_Chdr and Elf64_Chdr both begin with ch_type.
    let size = header?.elfClass == .elf64 ? 24 : 12
    guard let header, let contents = section.contents, contents.count >= size else { return .withoutHeader }
    switch image.load(UInt32.self, at: contents.lowerBound, header.byteOrder) {
    case 1: return .zlib
    case 2: return .zstd
    case let type: return .unknown(type)
    }
  }
}

/// The header before each member of a static archive: 60 bytes of text (`struct ar_hdr` of <ar.h>).
struct ArchiveHeader {
  static let size = 60

  /// ar_name, without the spaces at its end.
  let name: ArraySlice<UInt8>
  /// ar_size, in bytes.
  let contentSize: UInt64

  /// Reads the header at `offset`.
  ///
  /// - Throws: `ElfError` (`archive`) with that offset.
  init(_ archive: [UInt8], at offset: Int) throws(ElfError) {
    guard archive.count - offset >= ArchiveHeader.size else {
      throw ArchiveHeader.malformed(
        offset, "\(archive.count - offset) bytes are left, too few for the header of a member")
    }
    let header = archive[offset..<(offset + ArchiveHeader.size)]
    guard header.suffix(2) == [UInt8(ascii: "`"), UInt8(ascii: "\n")] else {
      throw ArchiveHeader.malformed(offset, "no header of a member is where the one before ends")
    }
    name = ArchiveHeader.trimmed(header.prefix(16))
    guard let size = ArchiveHeader.number(ArchiveHeader.trimmed(header.dropFirst(48).prefix(10))) else {
      throw ArchiveHeader.malformed(offset, "the size of a member is no number")
    }
    contentSize = size
  }

  /// The error of an archive that contradicts itself at `offset`.
  static func malformed(_ offset: Int, _ detail: String) -> ElfError {
    ElfError(
      .archive, at: .offset(UInt64(offset)), "the archive is damaged: \(detail); build or copy it again")
  }

  /// A decimal number of up to 18 digits; nil for anything else.
  static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
  }

  private static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    field.prefix((field.lastIndex { $0 != UInt8(ascii: " ") } ?? field.startIndex - 1) + 1 - field.startIndex)
  }
}

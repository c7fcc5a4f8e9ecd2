/// One file in a static archive.
public struct ArchiveMember: Sendable, Equatable {
  /// Its name: bytes, which need not be text.
  public let name: [UInt8]
  /// Where its header starts in the archive.
  public let headerOffset: Int
  /// Where its bytes are in the archive.
  public let contents: Range<Int>
}

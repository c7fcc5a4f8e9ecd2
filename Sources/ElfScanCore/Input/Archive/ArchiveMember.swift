/// One file in a static archive.
public struct ArchiveMember: Sendable, Equatable {
  /// Where its bytes are.
  public enum Place: Sendable, Equatable {
    /// In the archive.
    case inside(Range<Int>)
    /// In the file that its name leads to from the archive's folder (a thin archive).
    case outside
    /// In another archive, whose path is the member's name, at a header with this offset there (a thin archive again).
    case inArchive(headerOffset: UInt64)
  }

  /// Its name: bytes, which need not be text. In a thin archive a path.
  public let name: [UInt8]
  /// Where its header starts in the archive.
  public let headerOffset: Int
  /// Its size in bytes, for one outside the size that it had when the archive was made.
  public let size: UInt64
  /// Where its bytes are.
  public let place: Place
}

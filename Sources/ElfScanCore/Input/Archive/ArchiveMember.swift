/// One file in a static archive.
package struct ArchiveMember: Sendable, Equatable {
  /// Its name: bytes, which need not be text.
  package let name: [UInt8]
  /// Where its header starts in the archive.
  package let headerOffset: Int
  /// Where its bytes are in the archive.
  package let contents: Range<Int>
}

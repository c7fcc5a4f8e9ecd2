/// A file that is to be written from another one: which of its sections, in which order, and what is different in them.
struct FileDraft: Sendable {
  /// A section: the header of the one it comes from, and what is different.
  struct SectionDraft: Sendable {
    /// Index of the section it comes from, whose name, type, address, alignment and entry size it has.
    let source: Int
    var flags: SectionFlags
    /// In terms of the new file.
    var link: UInt32
    /// In terms of the new file.
    var info: UInt32
    /// Where its contents lie in `fresh`; nil where they are those of the section it comes from.
    var fresh: Range<Int>?
  }

  /// Without the null section, which every file has.
  var sections: [SectionDraft] = []
  /// Contents that are not in the file it is written from.
  private(set) var fresh: [UInt8] = []
  /// Index of the section with the section names, in terms of the new file.
  var nameTable = 0

  /// Adds contents, and returns where they lie.
  mutating func append(_ bytes: [UInt8]) -> Range<Int> {
    fresh.append(contentsOf: bytes)
    return fresh.count - bytes.count..<fresh.count
  }
}

/// A static archive in which there is no member that strip could be asked about one by one.
enum WholeArchive {
  /// GNU's thin archive: it holds names of files, and none of the files.
  case thin
  /// One without members, as glibc has several for libraries that are now part of another.
  case empty

  /// nil where the file is no such archive.
  init?(_ image: FileImage) {
    let head = image.head(Archive.magic.count + 1)
    if head.starts(with: Archive.thinMagic) {
      self = .thin
    } else if head.elementsEqual(Archive.magic) {
      self = .empty
    } else {
      return nil
    }
  }
}

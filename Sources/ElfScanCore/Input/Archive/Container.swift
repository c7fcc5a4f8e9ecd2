/// A kind of file that holds others, each of which is an input of its own; told by its first bytes and never by its name.
///
/// **To add a container**, add a case here, and in a file beside this one what goes through its members.
enum Container: Sendable, CaseIterable {
  /// A static archive, thin ones among them.
  case archive

  /// Goes through the members, in order; where the file contradicts itself it ends with an error.
  typealias Members = any IteratorProtocol<Result<ArchiveMember, ElfError>> & Sendable

  /// The first bytes of such a file.
  var magics: [[UInt8]] {
    switch self {
    case .archive: [Archive.magic, Archive.thinMagic]
    }
  }

  /// How many first bytes tell which it is; enough for every compression too.
  static let magicSize = allCases.flatMap(\.magics).map(\.count).max() ?? 0

  /// What people call it, with its article.
  var withArticle: String {
    switch self {
    case .archive: "a static archive"
    }
  }

  /// The command that takes its members out.
  var tool: String {
    switch self {
    case .archive: "ar x"
    }
  }

  /// Which has these first bytes; nil where they are of none.
  init?(of bytes: some Collection<UInt8>) {
    let known = Container.allCases.first { $0.magics.contains { bytes.starts(with: $0) } }
    guard let known else { return nil }
    self = known
  }

  /// Goes through the members of a file of this kind; nil where it is to be judged as a whole.
  func members(of bytes: [UInt8]) -> Members? {
    switch self {
    case .archive: WholeArchive(FileImage(bytes: bytes)) == nil ? Archive(bytes)?.makeIterator() : nil
    }
  }
}

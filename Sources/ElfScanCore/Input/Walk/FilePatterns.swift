#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Which of the files that are found are judged, by patterns of the shell (fnmatch(3)); those of folders, packages and
/// images, not those that are named themselves.
///
/// A pattern without a slash is for a file's name, with or without the ending of its compression; one with a slash for
/// its path, or for the end of that from a slash on. `*` stands for slashes, too.
package struct FilePatterns: Sendable, Equatable {
  /// What a file has to match one of; none: all files do.
  package var included: [String] = []
  /// What a file must not match any of; this counts more.
  package var excluded: [String] = []

  /// All files.
  package init() {}

  /// Whether the file at this path is to be judged.
  package func selects(_ path: [UInt8]) -> Bool {
    if included.isEmpty && excluded.isEmpty { return true }
    let place = Place(path)
    return (included.isEmpty || included.contains(where: place.matches))
      && !excluded.contains(where: place.matches)
  }

  private struct Place {
    private let path: [CChar]
    private let names: [[CChar]]

    init(_ path: [UInt8]) {
      let name = path.lastName
      self.path = Place.text([UInt8(ascii: "/")] + path)
      names = [name, FileSelection.withoutCompression(name)].map(Place.text)
    }

    private static func text(_ bytes: [UInt8]) -> [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }

    func matches(_ pattern: String) -> Bool {
      guard pattern.utf8.contains(UInt8(ascii: "/")) else {
        return names.contains { unsafe fnmatch(pattern, $0, 0) == 0 }
      }
      return ["/" + pattern, "*/" + String(pattern.drop { $0 == "/" })].contains { (end: String) in
        unsafe fnmatch(end, path, 0) == 0
      }
    }
  }
}

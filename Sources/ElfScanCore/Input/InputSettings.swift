/// How files are read, and what is looked for in those that hold others.
package struct InputSettings: Sendable {
  /// Largest size of a file, and of what one unpacks to, in bytes.
  package var limit = FileImage.defaultLimit
  /// What is judged of a package or image: a kernel's modules, and what else is asked for.
  package var selection = FileSelection.modules
  /// Which of those.
  package var patterns = FilePatterns()
  /// On how many threads one file is unpacked, where its format allows it.
  package var threads = 1

  /// The usual: modules.
  package init() {}

  /// The usual, with another limit.
  package init(limit: UInt64) { self.limit = limit }

  /// Whether the file in a package or image is to be judged, by its path.
  func selects(_ path: [UInt8]) -> Bool {
    selection.selects(path.lastName)
      && patterns.selects(path)
  }
}

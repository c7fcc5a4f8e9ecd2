/// Who ran a build, with advice of its own: a section of `docs/causes/packagers.md`.
package struct Packager: Sendable {
  /// What it is called.
  package let name: String
  /// Texts in logs that tell of it.
  package let seenBy: [String]
  /// Its lines, in place of those that causes share, by their names.
  package let lines: [String: String]

  package init(_ name: String, seenBy: [String], lines: [String: String]) {
    self.name = name
    self.seenBy = seenBy
    self.lines = lines
  }
}

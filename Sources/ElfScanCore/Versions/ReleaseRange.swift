/// Some releases in a row.
struct ReleaseRange: Sendable, Hashable {
  /// The first; nil where they go back to the oldest that was looked at.
  let first: BinutilsVersion?
  /// The last; nil where the newest has it too.
  let last: BinutilsVersion?

  /// Every release.
  static let all = ReleaseRange(first: nil, last: nil)

  static func through(_ major: Int, _ minor: Int, _ patch: Int = 0) -> ReleaseRange {
    ReleaseRange(first: nil, last: BinutilsVersion(major, minor, patch))
  }

  static func from(_ major: Int, _ minor: Int, _ patch: Int = 0) -> ReleaseRange {
    ReleaseRange(first: BinutilsVersion(major, minor, patch), last: nil)
  }

  static func only(_ major: Int, _ minor: Int) -> ReleaseRange { between((major, minor), (major, minor)) }

  static func between(_ first: (Int, Int), _ last: (Int, Int)) -> ReleaseRange {
    ReleaseRange(first: BinutilsVersion(first.0, first.1), last: BinutilsVersion(last.0, last.1))
  }

  /// - Parameter row: the number of a row of `BinutilsRelease.all`.
  func contains(_ row: BinutilsVersion) -> Bool {
    (first.map { $0 <= row } ?? true) && (last.map { row <= $0 } ?? true)
  }
}

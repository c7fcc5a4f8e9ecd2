/// Which program a stripper is, by what it says to `--version`.
package enum StripperIdentity: Sendable, Equatable {
  /// GNU strip; the release is nil where it is older than those that predictions are made for.
  case gnu(BinutilsRelease?)
  case llvm
  case elfutils
  /// Another one.
  case unknown

  /// Which of those that are modelled beside GNU's; nil where it is none of them.
  var alternative: AlternativeStrip? {
    switch self {
    case .llvm: .llvm
    case .elfutils: .elfutils
    case .gnu, .unknown: nil
    }
  }

  /// Reads the line that names program and version: the first, or LLVM's second.
  package init(versionLine line: String) {
    if line.contains("LLVM") {
      self = .llvm
    } else if line.contains("elfutils") {
      self = .elfutils
    } else if let version = BinutilsVersion(versionLine: line) {
      self = .gnu(BinutilsRelease.of(version))
    } else {
      self = .unknown
    }
  }
}

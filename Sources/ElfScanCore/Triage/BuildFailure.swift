/// Why a build ended, as far as its own lines tell: the first error before make gave up, in any language.
struct BuildFailure: Sendable {
  /// What a text tells of a build.
  enum Sign: Sendable {
    /// The line is an error.
    case error
    /// make gives up.
    case ended
    /// Another program says that the build failed.
    case failed

    /// The sign that is called so in the table of translations; nil for other names.
    init?(name: String) {
      switch name {
      case "@error", "@fatal-error": self = .error
      default: return nil
      }
    }
  }

  /// The line that tells why.
  struct Finding: Sendable {
    /// What is behind it.
    let cause: Cause
    /// How sure it is.
    let certainty: Certainty
    /// What is known of it, in words.
    let means: String
    /// The line, fit to show.
    let line: String
    /// Its number, from 1.
    let lineNumber: Int
  }

  /// The texts by which it is found, besides those of other languages.
  static let signs: [(text: String, sign: Sign)] = [
    (": error: ", .error), (": fatal error: ", .error), ("]: *** [", .ended), ("make: *** [", .ended),
    ("Bad return status for module build", .failed),
  ]

  private var first: (line: ArraySlice<UInt8>, lineNumber: Int)?
  private var isDone = false

  /// Takes a line; gives what it comes to once the build has ended.
  mutating func note(_ sign: Sign, _ match: LogScanner.Match) -> Finding? {
    guard !isDone else { return nil }
    switch sign {
    case .error:
      first = first ?? (match.line, match.lineNumber)
      return nil
    case .failed:
      guard let first else { return nil }
      isDone = true
      return BuildFailure.finding("The first error of the build.", first.line, first.lineNumber)
    case .ended:
      isDone = true
      if let first {
        return BuildFailure.finding("The first error of the build.", first.line, first.lineNumber)
      }
      if let before = match.before, !BuildFailure.isProgress(before.line) {
        return BuildFailure.finding("What was printed before make gave up.", before.line, before.lineNumber)
      }
      return BuildFailure.finding(
        "make gave up; what went wrong is not above it in this log.", match.line, match.lineNumber)
    }
  }

  private static func finding(_ means: String, _ line: ArraySlice<UInt8>, _ lineNumber: Int) -> Finding {
    let line = LogLine(bytes: line, place: line.startIndex..<line.startIndex)
    // What a stripper says in words that are not known is no failure of compiling or linking.
    let isStripper = ["strip", "objcopy"].contains { line.program?.hasSuffix($0) == true }
    return Finding(
      cause: isStripper ? .refusedFile : .buildFailed, certainty: isStripper ? .possible : .likely,
      means: means,
      line: line.shown, lineNumber: lineNumber)
  }

  /// Whether a line only tells what is being done: `  CC [M]  a.o`, `make[1]: Entering directory …`.
  private static func isProgress(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.split(separator: UInt8(ascii: " "))
    guard let first = words.first else { return true }
    return first.starts(with: "make".utf8) || line.starts(with: "  ".utf8) && words.count <= 3
  }
}

/// Lines of logs that say the same thing.
package struct Evidence: Sendable {
  /// What is behind them.
  package let cause: Cause
  /// How sure they make it.
  package let certainty: Certainty
  /// What they say, in words.
  package let means: String
  /// Rules that find such modules, by name.
  package let rules: [String]
  /// The program that printed them; nil where it is the kernel, or not known.
  package let program: String?
  /// The module they are about; nil where they do not say.
  package let module: String?
  /// What BFD said of itself; nil where it is another message.
  package let bfd: BfdReport?
  /// Where in Binutils an assertion failed; nil where it is none, or the line is not in the table.
  package let site: AssertionSite?
  /// The first of the lines, fit to show.
  package let line: String
  /// Which log the first one is in, by its number from 0.
  package let log: Int
  /// The first one's line number, from 1.
  package let lineNumber: Int
  /// How many there are.
  package internal(set) var count: Int
  /// Whether it is what made a build end, by its place and not by its text.
  let isFirstError: Bool

  /// What it is that equal lines have in common.
  struct Key: Hashable {
    /// The message's number; of what BFD says of itself, none: it is the same in all languages.
    let message: Int?
    let program: String?
    let module: String?
    let bfd: BfdReport?
  }

  /// What a line says that was found by a message's text.
  init(
    _ cause: Cause, _ message: KnownMessage, _ key: Key, _ line: LogLine, log: Int, lineNumber: Int
  ) {
    let reading = key.bfd.map(BfdReading.of)
    self.cause = reading?.cause ?? cause
    certainty = min(message.certainty, reading?.certainty ?? .certain)
    site = reading?.site
    bfd = key.bfd
    means = message.means
    rules = [reading?.site?.function.rule].compactMap(\.self) + message.rules
    program = key.program
    module = key.module
    self.line = line.shown
    self.log = log
    self.lineNumber = lineNumber
    count = 1
    isFirstError = false
  }

  /// The first error of a build that failed.
  init(_ failure: BuildFailure.Finding, log: Int) {
    cause = failure.cause
    certainty = failure.certainty
    means = failure.means
    rules = []
    program = nil
    module = nil
    bfd = nil
    site = nil
    line = failure.line
    self.log = log
    lineNumber = failure.lineNumber
    count = 1
    isFirstError = true
  }
}

/// What BFD's report of itself comes to.
struct BfdReading {
  /// What is behind it.
  let cause: Cause
  /// How sure it is at most.
  let certainty: Certainty
  /// Where in BFD it is; nil where it is not in the table.
  let site: AssertionSite?

  /// By the table of assertions; a number that is not in its release's row may be cut, and be one that begins like it.
  static func of(_ bfd: BfdReport) -> BfdReading {
    let site = bfd.hasDots ? nil : AssertionTable.site(bfd.file, bfd.line, bfd.version)
    let longer =
      site?.basis == .release
      ? [] : AssertionTable.functions(bfd.file, beginningWith: bfd.line, bfd.version)
    guard longer.isEmpty else {
      let isGroups = longer.allSatisfy(\.isAboutGroups)
      return BfdReading(
        cause: isGroups ? .sectionGroups : .bfdFailure, certainty: isGroups ? .likely : .possible, site: nil)
    }
    guard let site else {
      return BfdReading(cause: .bfdFailure, certainty: bfd.hasDots ? .possible : .certain, site: nil)
    }
    // A line that fits only nearly tells less.
    return BfdReading(
      cause: site.function.isAboutGroups ? .sectionGroups : .bfdFailure,
      certainty: site.basis.isSure ? .certain : .likely, site: site)
  }
}

extension AssertionSite.Basis {
  /// Whether the table has this very line, in this release or in all that have it.
  var isSure: Bool {
    switch self {
    case .release, .otherRelease: true
    case .nearby(let distance): distance <= 4
    }
  }
}

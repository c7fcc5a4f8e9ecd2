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

  /// What it is that equal lines have in common.
  struct Key: Hashable {
    let signature: Int
    let program: String?
    let module: String?
    let bfd: BfdReport?
  }

  /// What a line says that was found by a signature's text.
  init(_ signature: Signature, _ key: Key, _ line: LogLine, log: Int, lineNumber: Int) {
    let site = key.bfd.flatMap { AssertionTable.site($0.file, $0.line, $0.version) }
    bfd = key.bfd
    self.site = site
    let isGroups = site?.function.isAboutGroups ?? false
    cause = isGroups ? .sectionGroups : signature.cause
    // A line that fits only nearly tells less.
    certainty = site.map { $0.basis.isSure } ?? true ? signature.certainty : min(signature.certainty, .likely)
    means = signature.means
    rules = [site?.function.rule].compactMap(\.self) + signature.rules
    program = key.program
    module = key.module
    self.line = line.shown
    self.log = log
    self.lineNumber = lineNumber
    count = 1
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

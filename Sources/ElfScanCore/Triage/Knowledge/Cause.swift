/// What is behind a message, as far as ElfScan tells causes apart: the name of a page in `docs/causes`.
package struct Cause: Sendable, Hashable {
  /// When in a module's life a cause shows.
  package enum Stage: String, Sendable, CaseIterable {
    /// While the module is compiled and linked.
    case build
    /// While strip, objcopy or the like works on it.
    case strip
    /// When the kernel is to load it.
    case load
    /// When its code runs.
    case run
  }

  /// The page's name, as reports have it: `section-groups`.
  package let id: String

  package init(_ id: String) {
    self.id = id
  }
}

/// Causes that the program tells by more than one message: by an assertion's place in BFD, by a module, by how a build
/// ended. A test sees to it that each has its page.
extension Cause {
  static let sectionGroups = Cause("section-groups")
  static let severalRelocationSections = Cause("several-relocation-sections")
  static let strippedBefore = Cause("stripped-before")
  static let bfdFailure = Cause("bfd-failure")
  static let buildFailed = Cause("dkms-build")
  static let refusedFile = Cause("refused-file")
  static let damagedFile = Cause("damaged-file")
  static let foreignFile = Cause("foreign-file")
  static let invalidElf = Cause("invalid-elf")
  static let otherKernel = Cause("other-kernel")
  static let unsigned = Cause("unsigned")
  static let untrustedKey = Cause("untrusted-key")
  static let decompression = Cause("module-decompression")
  static let notPermitted = Cause("not-permitted")
  static let loadFailed = Cause("load-failed")

  /// All of these.
  package static let ofProgram: [Cause] = [
    sectionGroups, severalRelocationSections, strippedBefore, bfdFailure, buildFailed, refusedFile,
    damagedFile,
    foreignFile, invalidElf,
    otherKernel, unsigned, untrustedKey, decompression, notPermitted, loadFailed,
  ]
}

/// What is known of a cause: what a maintainer needs to know, what the reporter is told, and by which messages it is found.
package struct CausePage: Sendable {
  /// Which.
  package let cause: Cause
  /// When it shows.
  package let stage: Cause.Stage
  /// One line: what is wrong.
  package let title: String
  /// How it comes about, and what follows from it.
  package let explanation: String
  /// What it is often taken for, and is not.
  package let isNot: String
  /// What tells it apart from what looks alike; nil where nothing does.
  package let decides: String?
  /// What to ask the reporter for; what is to be typed stands between backticks.
  package let questions: [String]
  /// What the reporter can do today, the safest first.
  package let steps: [String]
  /// The messages that tell of it.
  package let messages: [KnownMessage]

  package init(
    _ id: String, _ stage: Cause.Stage, title: String, explanation: String, isNot: String, decides: String?,
    questions: [String], steps: [String], messages: [KnownMessage]
  ) {
    cause = Cause(id)
    self.stage = stage
    self.title = title
    self.explanation = explanation
    self.isNot = isNot
    self.decides = decides
    self.questions = questions
    self.steps = steps
    self.messages = messages
  }
}

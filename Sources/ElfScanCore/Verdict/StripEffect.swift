/// What a real stripper did to a copy of a module.
package struct StripEffect: Sendable {
  /// How the program ended.
  package enum Ending: Sendable, Equatable {
    case exited(Int)
    case signaled(Int)
    case timedOut(seconds: Int)
    /// It could not be run at all, for this reason.
    case notRun(String)
  }

  /// What that means for the module.
  package enum Outcome: String, Sendable {
    /// Exit status 0, and the kernel's loader sees the same module.
    case sound
    /// The file is another one to the loader.
    case damages
    /// Exit status 0, but nothing was stripped.
    case unchanged
    /// It failed and left the file as it was.
    case refuses
    /// It failed and left a file that is empty or no module any more.
    case destroys
    /// A signal ended it.
    case crashes
    /// It did not end in time.
    case hangs
    /// It could not be run.
    case notRun
  }

  /// How it ended.
  package let ending: Ending
  /// What it means.
  package let outcome: Outcome
  /// BFD's assertions: line of elf.c and how often.
  package let assertions: [AssertionHit]
  /// Other lines it printed; the first of them.
  package let messages: [String]
  /// Before and after; nil where there is nothing to compare.
  package let comparison: ModuleComparison?
  /// The bytes afterwards; nil where there are none.
  package let after: FileImage?

  /// Lines of messages that are kept.
  private static let messageLimit = 1000

  /// Judges what a run left.
  ///
  /// - Parameters:
  ///   - messages: the lines of its standard error.
  ///   - before: the module that the result is held against.
  ///   - input: what the program was given, where that is not the same.
  ///   - strips: whether it was to strip, and not only to copy.
  ///   - after: the copy afterwards; nil where there is none.
  package init(
    ending: Ending, messages: [String], before: Module, input: Module? = nil, strips: Bool, after: FileImage?
  ) {
    self.ending = ending
    self.after = after
    let (assertions, others) = StripEffect.sorted(messages)
    self.assertions = assertions
    self.messages = others
    let isUnchanged = after?.hasSameBytes(as: (input ?? before).image) ?? false
    let module = after.flatMap { try? Module($0) }
    let comparison = module.flatMap { try? ModuleComparison(before: before, after: $0) }
    self.comparison = comparison
    outcome =
      switch ending {
      case .notRun: .notRun
      case .timedOut: .hangs
      case .signaled: .crashes
      case .exited(let status):
        if comparison == nil && !isUnchanged {
          .destroys
        } else if comparison.map({ !$0.isSame }) ?? false {
          .damages
        } else if status != 0 {
          .refuses
        } else {
          isUnchanged && (!others.isEmpty || before.hasDebuggingInformation && strips)
            ? .unchanged : .sound
        }
      }
  }

  /// What the run means for the verdict.
  package var verdict: Verdict { verdict(isSignedLater: false) }

  /// Exit status, 128 + n after signal n; nil where there was none.
  package var exitStatus: Int? {
    switch ending {
    case .exited(let status): status
    case .signaled(let signal): 128 + signal
    case .timedOut, .notRun: nil
    }
  }

  /// Relocations that mean something else, as a prediction counts them.
  package var damagedRelocations: Int { comparison.map { Harm($0).damagedRelocations } ?? 0 }

  // MARK: Reading what it said

  /// Splits off BFD's assertions: "BFD (GNU Binutils for Debian) 2.40 assertion fail ../../bfd/elf.c:3574".
  private static func sorted(_ lines: [String]) -> ([AssertionHit], [String]) {
    var hits: [AssertionHit] = []
    var others: [String] = []
    for line in lines {
      if let site = assertionSite(line) {
        if let position = hits.firstIndex(where: { $0.file == site.file && $0.line == site.line }) {
          hits[position] = AssertionHit(file: site.file, line: site.line, count: hits[position].count + 1)
        } else if hits.count < messageLimit {
          hits.append(AssertionHit(file: site.file, line: site.line, count: 1))
        }
      } else if others.count < messageLimit {
        others.append(printable(line))
      }
    }
    return (hits, others)
  }

  private static func assertionSite(_ line: String) -> (file: String, line: Int)? {
    guard let start = line.firstRange(of: "assertion fail ") else { return nil }
    let site = line[start.upperBound...].prefix { $0 != " " }
    guard let colon = site.lastIndex(of: ":"), let number = Int(site[site.index(after: colon)...]) else {
      return nil
    }
    let path = site[..<colon].split(separator: "/")
    return (printable("bfd/\(path.last ?? "")"), number)
  }
}

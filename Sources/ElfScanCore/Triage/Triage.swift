import SystemPackage

/// What a report of a failure comes to: logs, modules, or both.
package struct Triage: Sendable {
  /// One log that was read.
  package struct Log: Sendable {
    /// What it is called, fit to show.
    package let name: String
    /// How large it is.
    package internal(set) var bytes = 0
    /// How many lines it has.
    package internal(set) var lines = 0
    /// How many of them say something that is known.
    package internal(set) var recognized = 0
    /// Whether it looks like something else than text.
    package internal(set) var isBinary = false
    /// Why it could not be read to its end; nil where it was.
    package internal(set) var error: String?
  }

  /// The logs, in the order in which they were read.
  package private(set) var logs: [Log] = []
  /// What the modules are like, in the order in which they were read.
  package private(set) var modules: [TriageModule] = []
  /// What logs say about the machine and the build.
  package private(set) var context = TriageContext()
  private var evidenceLog = EvidenceLog()
  /// What is known of messages.
  package let knowledge: Knowledge

  /// What logs call machines and people.
  private(set) var names = PrivateNames()

  /// Lines of a log that one fact is taken from; a build of a kernel has some thousand modules.
  private static let factLimit = 10_000

  /// Nothing read yet.
  package init(_ knowledge: Knowledge = .builtIn) {
    self.knowledge = knowledge
  }

  // MARK: Reading

  /// Reads a log piece by piece.
  ///
  /// - Parameters:
  ///   - name: fit to show.
  ///   - next: the next piece; nil at the end.
  package mutating func addLog(named name: String, _ next: () throws(ElfError) -> [UInt8]?) {
    var log = Log(name: name)
    let number = logs.count
    let index = knowledge.index
    var scanner = LogScanner(index.search)
    var context = context
    var evidence = evidenceLog
    var build = BuildFailure()
    var lastKnown = 0
    var factLines = [Int](repeating: 0, count: ContextFact.all.count)
    let receive = { (match: LogScanner.Match) -> Bool in
      let entry = index.entries[match.anchor]
      for fact in entry.facts {
        factLines[fact] += 1
        if factLines[fact] <= Triage.factLimit { ContextFact.all[fact].note(match, in: &context) }
      }
      context.note(packagers: entry.packagers, isForeign: entry.isForeign)
      for sign in entry.build {
        if let finding = build.note(sign, match) { evidence.add(finding, log: number) }
      }
      let isKnown = evidence.add(match, index, log: number)
      // A line may have several texts.
      if isKnown, lastKnown != match.lineNumber { log.recognized += 1 }
      if isKnown { lastKnown = match.lineNumber }
      return isKnown
    }
    do throws(ElfError) {
      while let piece = try next() { scanner.feed(piece, receive) }
    } catch {
      log.error = error.message
    }
    scanner.finish(receive)
    log.bytes = scanner.byteCount
    log.lines = scanner.lineEnds
    log.isBinary = scanner.hasNul
    names.add(scanner.names)
    self.context = context
    evidenceLog = evidence
    logs.append(log)
  }

  /// Notes that a log could not be opened.
  package mutating func addUnreadable(_ name: String, _ error: ElfError) {
    logs.append(Log(name: name, error: error.message))
  }

  /// Takes a module that was judged.
  ///
  /// - Parameter beginning: how the file begins, as it is on disk.
  package mutating func add(_ module: Assessment, beginning: [UInt8] = []) {
    modules.append(TriageModule(module, beginning: beginning))
  }

  // MARK: What it comes to

  /// Everything that logs say.
  package var evidence: [Evidence] { evidenceLog.found }
  /// Lines that say something known, but different from so many others that they are not kept.
  package var uncountedLines: Int { evidenceLog.uncounted }
  /// What the modules say of causes, and against the logs.
  package var testimonies: [Testimony] { Testimony.all(modules, evidence, context, knowledge) }
  /// The causes that logs and modules name, the most likely first.
  package var diagnoses: [Diagnosis] { Diagnosis.ranked(evidence, testimonies, knowledge) }
  /// How each module fits the logs.
  package var matches: [ModuleMatch] { modules.map { ModuleMatch.of($0, evidence, knowledge) } }
  /// Who built the module, if a log tells.
  package var packager: Packager? { context.packagers.min().map { knowledge.packagers[$0] } }
  /// Which stripper DKMS took; nil where there is no sign of DKMS.
  package var dkmsStripper: DkmsStripper? { DkmsStripper(context, evidence) }

  /// Modules that some strip harms.
  package var unsafeModules: [TriageModule] { modules.filter { $0.verdict == .unsafe } }

  /// Whether there is an answer: a line that is known, or a module that strip harms.
  package var isRecognized: Bool { !diagnoses.isEmpty || !unsafeModules.isEmpty }

  /// Whether something could not be read.
  package var hasUnreadable: Bool {
    logs.contains { $0.error != nil } || modules.contains { $0.error != nil }
  }

  /// The process's exit status: 0 recognized, 1 not, 2 something could not be read.
  package var exitStatus: Int32 { hasUnreadable ? 2 : isRecognized ? 0 : 1 }
}

/// What is said of a triage, apart from how it is laid out.
struct TriageContent {
  /// A part of the report.
  enum Block: Equatable {
    case heading(String)
    /// May have code between backticks.
    case paragraph(String)
    /// May have code between backticks.
    case bullets([String])
    /// May have code between backticks.
    case steps([String])
    /// As it stood in a log.
    case verbatim([String])
  }

  private let triage: Triage
  private let diagnoses: [Diagnosis]
  private let names: KnownNames

  /// Lines of a log that are quoted for one cause.
  private static let quoted = 6
  /// Modules that are told about.
  private static let toldModules = 8

  init(_ triage: Triage) {
    self.triage = triage
    diagnoses = triage.diagnoses
    names = KnownNames(triage)
  }

  /// The answer, and how sure it is; nil where nothing was found.
  var title: (certainty: Certainty?, text: String) {
    if let first = diagnoses.first { return (first.certainty, title(of: first.cause)) }
    let unsafe = triage.unsafeModules.count
    if unsafe > 0 { return (.certain, "strip harms \(unsafe) of \(counted(triage.modules.count, "module"))") }
    return (
      nil,
      "no line that is known" + (triage.modules.isEmpty ? "" : ", and no module that strip harms")
    )
  }

  /// Everything below the title.
  var blocks: [Block] {
    inputs + words + quotes + build + why + modules + machine + questions + steps + others + help
  }

  /// What the first cause's page says; nil where nothing was found.
  private var page: CausePage? { diagnoses.first.flatMap { triage.knowledge.page(of: $0.cause) } }

  private func title(of cause: Cause) -> String { triage.knowledge.page(of: cause)?.title ?? cause.id }

  // MARK: The input

  private var inputs: [Block] {
    var lines = triage.logs.map { log in
      if let error = log.error { return "\(log.name): \(error)" }
      var line = "\(log.name): \(counted(log.lines, "line")), \(log.recognized) of them known"
      if log.bytes == 0 { line = "\(log.name): empty" }
      if log.isBinary { line += "; it has NUL bytes, as no text has" }
      return line
    }
    if triage.uncountedLines > 0 {
      lines.append(
        "\(counted(triage.uncountedLines, "line")) more, too different from each other to be listed")
    }
    if lines.isEmpty && triage.modules.isEmpty { lines.append("no log and no module to read") }
    return lines.isEmpty ? [] : [.bullets(lines)]
  }

  // MARK: The first cause

  /// What the modules say: of the first cause first.
  private var words: [Block] {
    let own = diagnoses.first?.testimonies ?? []
    let others = triage.testimonies.filter { $0.cause != nil && $0.cause != diagnoses.first?.cause }
    let lines = (own + others).prefix(TriageContent.quoted).map(sentence)
    let heading = triage.modules.count == 1 ? "What the module says" : "What the modules say"
    return lines.isEmpty ? [] : [.heading(heading), .bullets(Array(lines))]
  }

  private func sentence(_ testimony: Testimony) -> String {
    "\(triage.modules[testimony.module].shownPath) \(testimony.statement)."
  }

  private var quotes: [Block] {
    guard let first = diagnoses.first, !first.evidence.isEmpty else { return [] }
    var lines: [String] = []
    var meanings: [String] = []
    for evidence in first.evidence.prefix(TriageContent.quoted) {
      lines.append("\(times(evidence))\(evidence.line)")
      let meaning = "\(place(evidence)): " + TriageWording.meaning(of: evidence)
      meanings.append(meaning)
    }
    if first.evidence.count > TriageContent.quoted {
      lines.append("… and \(first.evidence.count - TriageContent.quoted) other lines")
    }
    return [.heading("What the log says"), .verbatim(lines), .bullets(meanings)]
  }

  /// The first error of a build, where something else is named first.
  private var build: [Block] {
    guard let error = triage.evidence.first(where: { $0.isFirstError }), error.cause != diagnoses.first?.cause
    else { return [] }
    return [
      .heading("Why the build ended"), .verbatim([error.line]), .bullets(["\(place(error)): \(error.means)"]),
    ]
  }

  private func times(_ evidence: Evidence) -> String { evidence.count > 1 ? "\(evidence.count)x " : "" }

  private func place(_ evidence: Evidence) -> String {
    let name = triage.logs.indices.contains(evidence.log) ? triage.logs[evidence.log].name : "log"
    return "\(name):\(evidence.lineNumber)"
  }

  private var why: [Block] {
    guard let page else { return [] }
    let decides = page.decides.map { [Block.heading("What decides it"), .paragraph(names.filled($0))] } ?? []
    return [.heading("What it means"), .paragraph(names.filled(page.explanation))] + decides + [
      .heading("What it is not"), .paragraph(names.filled(page.isNot)),
    ]
  }

  private var questions: [Block] {
    guard let page else { return [] }
    return [.heading("Ask the reporter for"), .bullets(page.questions.filter { !isKnown($0) }.map(filled))]
  }

  private var steps: [Block] {
    guard let page else { return [] }
    return [.heading("What to do now"), .steps(page.steps.map(filled))]
  }

  /// A line for whoever built the module, with the names that the log has.
  private func filled(_ text: String) -> String {
    names.filled(triage.knowledge.line(text, for: triage.packager))
  }

  /// Whether a line asks for what the log has.
  private func isKnown(_ question: String) -> Bool {
    switch question {
    case "{collect}": triage.context.tools["strip"] != nil
    case "{lto-configuration}": triage.context.isLtoKernel != nil
    case "{unstripped}": triage.modules.contains { $0.error == nil && $0.verdict == .unsafe }
    default: false
    }
  }

  // MARK: The rest

  private var modules: [Block] {
    guard !triage.modules.isEmpty else { return [] }
    let matches = triage.matches.sorted { $0.rank < $1.rank }
    var lines = matches.prefix(TriageContent.toldModules).map(TriageWording.line)
    if matches.count > lines.count {
      lines.append("… and \(counted(matches.count - lines.count, "module")) more")
    }
    // What speaks against the log.
    lines += triage.testimonies.filter { $0.cause == nil }.prefix(TriageContent.toldModules).map(sentence)
    return [.heading("The modules"), .bullets(lines)]
  }

  private var machine: [Block] {
    let lines = TriageWording.facts(triage)
    return lines.isEmpty ? [] : [.heading("The machine and the build"), .bullets(lines)]
  }

  private var others: [Block] {
    let rest = diagnoses.dropFirst()
    guard !rest.isEmpty else { return [] }
    let lines = rest.map { diagnosis in
      let count = diagnosis.evidence.reduce(0) { $0 + $1.count }
      let first = diagnosis.evidence.first.map { ", first at \(place($0))" } ?? ""
      let lines = count == 0 ? "by a module" : "\(counted(count, "line"))\(first)"
      return "\(title(of: diagnosis.cause)) [\(diagnosis.cause.id)]: \(lines)"
    }
    return [.heading("Also there"), .bullets(lines)]
  }

  /// What would help where nothing was recognized: what this log does not have.
  private var help: [Block] {
    guard !triage.isRecognized else { return [] }
    let context = triage.context
    var wishes: [String] = []
    if context.isForeign {
      wishes.append("The same once more in English: put `LC_ALL=C` before the command.")
    }
    if !context.hasDkmsOutput {
      let place = context.hasMakeLog ? ": DKMS writes it there, and not into make.log" : ""
      wishes.append(
        "What strip, objcopy or the package manager printed on the terminal\(place).")
    }
    if context.hasDkmsOutput, !context.hasMakeLog {
      wishes.append("The build's own log: `/var/lib/dkms/PACKAGE/VERSION/build/make.log`.")
    }
    if !context.hasKernelMessages {
      wishes.append(
        "The kernel's messages of the moment when the module is loaded: `dmesg`, or `journalctl -k -b`.")
    }
    if triage.modules.isEmpty {
      wishes.append(
        "The module as it was before strip, for `elfscan triage LOG MODULE.ko` or `elfscan check MODULE.ko`.")
    }
    if context.tools["strip"] == nil { wishes.append("{collect}") }
    return wishes.isEmpty ? [] : [.heading("What would help"), .bullets(wishes.map(filled))]
  }
}

extension ModuleMatch {
  /// Those that explain the log first, then those that strip harms.
  fileprivate var rank: Int {
    switch fit {
    case .same: 0
    case .otherCount: 1
    case .none, .nothingToCompare: module.verdict == .unsafe ? 2 : 3
    }
  }
}

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
    if let first = diagnoses.first { return (first.certainty, first.cause.page.title) }
    let unsafe = triage.unsafeModules.count
    if unsafe > 0 { return (.certain, "strip harms \(unsafe) of \(counted(triage.modules.count, "module"))") }
    return (
      nil,
      "no line that is known" + (triage.modules.isEmpty ? "" : ", and no module that strip harms")
    )
  }

  /// Everything below the title.
  var blocks: [Block] {
    inputs + quotes + why + modules + machine + questions + steps + others + help
  }

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

  private var quotes: [Block] {
    guard let first = diagnoses.first else { return [] }
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

  private func times(_ evidence: Evidence) -> String { evidence.count > 1 ? "\(evidence.count)x " : "" }

  private func place(_ evidence: Evidence) -> String {
    let name = triage.logs.indices.contains(evidence.log) ? triage.logs[evidence.log].name : "log"
    return "\(name):\(evidence.lineNumber)"
  }

  private var why: [Block] {
    guard let page = diagnoses.first?.cause.page else { return [] }
    return [
      .heading("What it means"), .paragraph(page.explanation), .heading("What it is not"),
      .paragraph(page.isNot),
    ]
  }

  private var questions: [Block] {
    guard let first = diagnoses.first else { return [] }
    return [.heading("Ask the reporter for"), .bullets(asked(first.cause.page.questions))]
  }

  private var steps: [Block] {
    guard let first = diagnoses.first else { return [] }
    return [.heading("What to do now"), .steps(first.cause.page.steps.map(names.filled))]
  }

  /// Nothing that is known already.
  private func asked(_ questions: [String]) -> [String] {
    questions.filter { question in
      !(question == Step.collect && triage.context.tools["strip"] != nil)
        && !(question == Step.ltoConfiguration && triage.context.isLtoKernel != nil)
    }.map(names.filled)
  }

  // MARK: The rest

  private var modules: [Block] {
    guard !triage.modules.isEmpty else { return [] }
    let matches = triage.matches.sorted { $0.rank < $1.rank }
    var lines = matches.prefix(TriageContent.toldModules).map(TriageWording.line)
    if matches.count > lines.count {
      lines.append("… and \(counted(matches.count - lines.count, "module")) more")
    }
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
      return "\(diagnosis.cause.page.title) [\(diagnosis.cause.rawValue)]: \(counted(count, "line"))\(first)"
    }
    return [.heading("Also there"), .bullets(lines)]
  }

  /// What would help where nothing was recognized.
  private var help: [Block] {
    guard !triage.isRecognized else { return [] }
    return [
      .heading("What would help"),
      .bullets([
        "What strip, objcopy or the package manager printed on the terminal: DKMS writes it there, and not into make.log.",
        "The kernel's messages of the moment when the module is loaded: `dmesg`, or `journalctl -k -b`.",
        "The module as it was before strip, for `elfscan triage LOG MODULE.ko` or `elfscan check MODULE.ko`.",
        Step.collect,
      ]),
    ]
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

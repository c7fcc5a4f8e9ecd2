import ArgumentParser
import ElfScanCore

/// `elfscan check FILE...`, which is what `elfscan FILE...` means.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell whether it is safe to run GNU strip on kernel modules, why not, and what to do instead.",
    discussion: """
      elfscan FILE... is short for elfscan check FILE...
      elfscan verify BEFORE AFTER compares a module before and after a tool worked on it.

      Exit status: 0 safe or caution, 1 unsafe, 2 no verdict, 64 wrong usage. The worst file decides.
      """
  )

  /// How the report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: "The modules to judge.", completion: .file(extensions: ["ko"]))
  var files: [String]

  @Option(
    help:
      "What is run: strip with debug (-g), unneeded or all, or objcopy without stripping. May be given several times."
  )
  var mode: [StripMode] = []

  @Option(
    help: ArgumentHelp(
      "The GNU Binutils to ask about: a version such as 2.42, 'installed' (the strip on PATH), or 'all' that are known.",
      valueName: "version"))
  var binutils: [BinutilsChoice] = []

  @Option(
    help: ArgumentHelp(
      "A section that strip or objcopy is told to remove by name. May be given several times.",
      valueName: "section"))
  var removeSection: [String] = []

  @Option(
    help: ArgumentHelp(
      "A symbol that objcopy is told to make local. May be given several times.", valueName: "symbol"))
  var localizeSymbol: [String] = []

  @Option(
    help: ArgumentHelp(
      "A section that objcopy is told to add, such as .BTF. May be given several times.", valueName: "section"
    ))
  var addSection: [String] = []

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Say what to set in this tool for each module. May be given several times. Without --mode, what these tools run is asked about.",
      valueName: "tool"))
  var tools: [PackagingTool] = []

  @Option(help: "How to write the report: text or json.")
  var format: Format = .text

  @Flag(
    name: .customLong("prove"),
    help:
      "Really strip copies with the strip and llvm-strip on PATH, and compare what they leave; --prove=PROGRAM for another."
  )
  var provesUsual = false

  @Option(
    name: .customLong("prove-with"),
    help: ArgumentHelp(
      "Really strip copies with this program. May be given several times.", valueName: "program",
      visibility: .hidden))
  var provers: [String] = []

  @Option(help: ArgumentHelp("Seconds that a stripper may take with --prove.", valueName: "seconds"))
  var timeLimit = 60

  func validate() throws {
    guard (1...86_400).contains(timeLimit) else {
      throw ValidationError("--time-limit takes 1 to 86400 seconds")
    }
    let namesSomething = !removeSection.isEmpty || !localizeSymbol.isEmpty || !addSection.isEmpty
    guard !namesSomething || !provesUsual && provers.isEmpty else {
      throw ValidationError("--prove runs the plain modes only, without names of sections or symbols")
    }
  }

  func run() async throws {
    let question = try await question()
    var worst: Verdict = .safe
    let text = TextReport(color: Output.isTerminal)
    let asked = toolsOnce
    if format == .json { try Output.write(JsonReport.start) }
    for (position, (path, name)) in zip(RawArguments.paths(files), files).enumerated() {
      let assessment = await proved(Assessment.of(fileAt: path, named: name, question), question)
      worst = max(worst, assessment.verdict)
      switch format {
      case .text:
        try Output.write(Array(((position > 0 ? "\n" : "") + text.render(assessment, for: asked)).utf8))
      case .json: try Output.write(JsonReport.file(assessment, isFirst: position == 0, for: asked))
      }
    }
    if format == .json { try Output.write(JsonReport.end) }
    throw ExitCode(worst.exitStatus)
  }

  /// Runs the real strippers, where that was asked for.
  private func proved(_ assessment: Assessment, _ question: Question) async -> Assessment {
    guard provesUsual || !provers.isEmpty, assessment.error == nil, let module = assessment.module else {
      return assessment
    }
    var proofs: [StripProof] = []
    let programs = (provesUsual ? Prover.usual.map { ($0, false) } : []) + provers.map { ($0, true) }
    for mode in question.modes {
      for (program, isNamed) in programs {
        if let proof = await Prover.prove(
          module, program, mode, isNamed: isNamed, timeLimit: .seconds(timeLimit))
        {
          proofs.append(proof)
        }
      }
    }
    return assessment.proved(by: proofs)
  }

  /// The tools of `--for`, each once.
  private var toolsOnce: [PackagingTool] {
    var seen: Set<String> = []
    return tools.filter { seen.insert($0.id).inserted }
  }

  /// What is asked about: as `--mode` says, else as the tools of `--for` call strip, else `--strip-debug`.
  private var modes: [StripMode] {
    let named = mode.isEmpty ? tools.flatMap(\.modes) : mode
    return named.isEmpty ? [.debug] : StripMode.allCases.filter(named.contains)
  }

  private func question() async throws -> Question {
    do {
      return Question(
        releases: try await BinutilsChoice.releases(binutils),
        modes: modes,
        edits: CopyEdits(
          removedSections: Set(removeSection.map { ElfName(bytes: $0.utf8) }),
          localizedSymbols: Set(localizeSymbol.map { ElfName(bytes: $0.utf8) }),
          addedSections: addSection.count))
    } catch let unknown as InstalledStrip.Unknown {
      Output.writeError("elfscan: \(unknown)\n")
      throw ExitCode(Verdict.indeterminate.exitStatus)
    }
  }
}

extension StripMode: ExpressibleByArgument {}

extension PackagingTool: ExpressibleByArgument {
  /// The argument of `--for`.
  public init?(argument: String) { self.init(id: argument) }

  /// For help, completion and messages.
  public static var allValueStrings: [String] { all.map(\.id) }

  /// For help, where it is a default.
  public var defaultValueDescription: String { id }
}

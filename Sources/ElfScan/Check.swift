import ArgumentParser
import ElfScanCore

/// `elfscan check FILE...`, which is what `elfscan FILE...` means.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell whether it is safe to run GNU strip on kernel modules, why not, and what to do instead.",
    discussion: """
      elfscan FILE... is short for elfscan check FILE...

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

  @Option(help: "How to write the report: text or json.")
  var format: Format = .text

  func run() async throws {
    let question = try await question()
    var worst: Verdict = .safe
    let text = TextReport(color: Output.isTerminal)
    if format == .json { try Output.write(JsonReport.start) }
    for (position, (path, name)) in zip(RawArguments.paths(files), files).enumerated() {
      let assessment = Assessment.of(fileAt: path, named: name, question)
      worst = max(worst, assessment.verdict)
      switch format {
      case .text: try Output.write(Array(((position > 0 ? "\n" : "") + text.render(assessment)).utf8))
      case .json: try Output.write(JsonReport.file(assessment, isFirst: position == 0))
      }
    }
    if format == .json { try Output.write(JsonReport.end) }
    throw ExitCode(worst.exitStatus)
  }

  private func question() async throws -> Question {
    do {
      return Question(
        releases: try await BinutilsChoice.releases(binutils),
        modes: mode.isEmpty ? [.debug] : StripMode.allCases.filter(mode.contains),
        edits: CopyEdits(
          removedSections: Set(removeSection.map { ElfName(bytes: $0.utf8) }),
          localizedSymbols: Set(localizeSymbol.map { ElfName(bytes: $0.utf8) })))
    } catch let unknown as InstalledStrip.Unknown {
      Output.writeError("elfscan: \(unknown)\n")
      throw ExitCode(Verdict.indeterminate.exitStatus)
    }
  }
}

extension StripMode: ExpressibleByArgument {}

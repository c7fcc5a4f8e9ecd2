import ArgumentParser
import ElfScanCore

/// `elfscan check FILE...`, the default subcommand.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge kernel modules before they are stripped.",
    discussion: """
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

  @Option(help: "What strip is asked to do: debug (-g), unneeded or all. May be given several times.")
  var mode: [StripMode] = []

  @Option(
    help: ArgumentHelp(
      "The GNU Binutils to ask about: a version such as 2.42, 'installed' (the strip on PATH), or 'all' that are known.",
      valueName: "version"))
  var binutils: [BinutilsChoice] = []

  @Option(help: "How to write the report: text or json.")
  var format: Format = .text

  func run() async throws {
    let question = try await question()
    var worst: Verdict = .safe
    var collected: [Assessment] = []
    let text = TextReport(color: Output.isTerminal)
    for (position, path) in files.enumerated() {
      let assessment = Assessment.of(path: path, question)
      worst = max(worst, assessment.verdict)
      switch format {
      case .text: Output.write((position > 0 ? "\n" : "") + text.render(assessment))
      case .json: collected.append(assessment)
      }
    }
    if format == .json { Output.write(JsonReport.render(collected)) }
    throw ExitCode(worst.exitStatus)
  }

  private func question() async throws -> Question {
    do {
      return Question(
        releases: try await BinutilsChoice.releases(binutils),
        modes: mode.isEmpty ? [.debug] : StripMode.allCases.filter(mode.contains))
    } catch let unknown as InstalledStrip.Unknown {
      Output.writeError("elfscan: \(unknown)\n")
      throw ExitCode(Verdict.indeterminate.exitStatus)
    }
  }
}

extension StripMode: ExpressibleByArgument {}

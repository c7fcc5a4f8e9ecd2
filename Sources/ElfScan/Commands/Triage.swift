import ArgumentParser
import ElfScanCore

/// `elfscan triage LOG...`.
struct Triage: ParsableCommand, CagedCommand {
  static let configuration = CommandConfiguration(
    commandName: "triage",
    abstract:
      "Find the cause in a bug report: build logs, dmesg, pasted text, and modules if there are some.",
    discussion: """
      Says what is most likely wrong, by which lines, what it is not, what to ask the
      reporter for, and what to do now. A module beside the log is held against it:
      would strip have printed this?

      elfscan triage --collect runs on the reporter's machine: versions of the tools,
      facts about the kernel, and verdicts of the modules that are named, without host
      name, user names or paths.

      Exit status: 0 something recognized (a known line, or a module that strip harms),
      1 nothing, 2 something could not be read, 64 wrong usage. With --collect: 0, or 2
      where a module could not be read.
      """)

  @Argument(
    help: "Logs, modules, folders with both (*.log, *.txt, *.ko, ...); - for standard input.",
    completion: .file())
  var files: [String] = []

  @Flag(help: "Write down what a maintainer needs to know of this machine, to attach it to a report.")
  var collect = false

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  @Option(help: "How to write the report: text, markdown (for a ticket), or json.")
  var format: Format = .text

  func validate() throws {
    if files.isEmpty && !collect { throw ValidationError("name a log or a module; - for standard input") }
    if collect && files.contains("-") {
      throw ValidationError("--collect takes modules and folders, not standard input")
    }
  }

  var cage: Cage? { collect ? nil : Cage(reading: RawArguments.paths(files)) }

  func run() throws {
    let paths = RawArguments.paths(files)
    if collect {
      let collection = Collection.ofThisMachine(modules: paths)
      switch format {
      case .text: try Output.write(Array(collection.text.utf8))
      case .markdown: try Output.write(Array("```text\n\(collection.text)```\n".utf8))
      case .json: try Output.write(collection.json)
      }
      throw ExitCode(collection.exitStatus)
    }
    let triage = TriageRun.read(paths)
    switch format {
    case .text: try Output.write(Array(TriageReport(color: Output.wantsColor()).text(triage).utf8))
    case .markdown: try Output.write(Array(TriageReport.markdown(triage).utf8))
    case .json: try Output.write(TriageReport.json(triage))
    }
    if Interruption.isRequested {
      Output.writeError("elfscan triage: interrupted; what was read so far is reported\n")
      throw ExitCode(2)
    }
    throw ExitCode(triage.exitStatus)
  }
}

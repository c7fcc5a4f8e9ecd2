import ArgumentParser
import ElfScanCore

/// `elfscan verify BEFORE AFTER`.
struct Verify: ParsableCommand, CagedCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Compare a module before and after strip or any other tool: would the kernel load the same?",
    discussion: "Exit status: 0 the same, 1 different, 2 cannot be compared, 64 wrong usage.")

  @Argument(help: "The module as it was.", completion: .file(extensions: ["ko"]))
  var before: String

  @Argument(help: "The module as it is now.", completion: .file(extensions: ["ko"]))
  var after: String

  @Flag(help: "Name every difference, not only the first few.")
  var all = false

  @Option(help: KernelChoice.help)
  var kernel: [KernelChoice] = []

  @Option(help: "How to write the report: text or json.")
  var format: Check.Format = .text

  var cage: Cage? { Cage(reading: RawArguments.paths([before, after])) }

  func run() throws {
    let paths = RawArguments.paths([before, after])
    let result = ComparisonResult.of(
      (paths[0], before), (paths[1], after), kernels: try KernelChoice.generations(kernel))
    switch format {
    case .text:
      try Output.write(Array(ComparisonReport(color: Output.wantsColor(), all: all).text(result).utf8))
    case .json: try Output.write(ComparisonReport.json(result))
    }
    throw ExitCode(result.answer.exitStatus)
  }
}

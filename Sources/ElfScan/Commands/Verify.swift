import ArgumentParser
import ElfScanCore
import SystemPackage

/// `elfscan verify BEFORE AFTER`.
struct Verify: ParsableCommand, CagedCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Compare a module, or all that was built, before and after strip or any other tool: would the kernel load the same?",
    discussion: """
      Of folders, archives and packages, modules are compared that have the same path below lib/modules/RELEASE, or the \
      same name; compressed or not.

      Exit status: 0 the same, 1 different or missing, 2 cannot be compared, 64 wrong usage. The worst module decides; \
      one that is only in AFTER is no reason to fail.
      """)

  @Argument(
    help: "The module as it was, or a folder, an archive or a package with modules.",
    completion: .file(extensions: []))
  var before: String

  @Argument(help: "What became of it: any of these.", completion: .file(extensions: []))
  var after: String

  @Flag(help: "Name every difference and every module, not only the first few.")
  var all = false

  @Option(help: KernelChoice.help)
  var kernel: [KernelChoice] = []

  @Flag(help: "A later step signs: a lost signature is no difference.")
  var signedAfter = false

  @Option(help: ArgumentHelp("How to write the report: \(FormatName.list).", valueName: "format"))
  var format: FormatName?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many modules to compare at the same time; the default is one for each processor.",
      valueName: "number"))
  var jobs: Int?

  var cage: Cage? { Cage(reading: RawArguments.paths([before, after])) }

  func validate() throws {
    if let reason = CheckSettings.jobsFlaw(jobs) { throw ValidationError("--\(reason)") }
  }

  func run() throws {
    let paths = RawArguments.paths([before, after])
    let kernels = try KernelChoice.generations(kernel)
    if let old = single(paths[0]), let new = single(paths[1]) {
      try report(
        ComparisonResult.of(
          (before, old.content), (after, new.content), kernels: kernels, isSignedLater: signedAfter))
    } else {
      var run = SetRun(
        before: paths[0], after: paths[1], kernels: kernels, isSignedLater: signedAfter, limit: limit)
      if let jobs { run.jobs = jobs }
      try report(run.run(), setFormat)
    }
  }

  /// A module that was named; nil for what can have several.
  private func single(_ path: FilePath) -> Input? {
    (try? path.stat())?.type == .directory ? nil : SingleModule.input(at: path)
  }

  private var limit: Int? { all ? nil : ComparisonReport.named }

  private var setFormat: SetFormat { format.flatMap { SetFormat(rawValue: $0.format.name) } ?? .text }

  private func report(_ result: ComparisonResult) throws {
    switch setFormat {
    case .text:
      try Output.write(Array(ComparisonReport(color: Output.wantsColor(), all: all).text(result).utf8))
    case .json: try Output.write(ComparisonReport.json(result))
    case let format: return try report(SetComparison(result, limit: limit), format)
    }
    throw ExitCode(result.answer.exitStatus)
  }

  private func report(_ comparison: SetComparison, _ format: SetFormat) throws {
    var options = SetFormat.Options()
    options.color = Output.wantsColor()
    options.all = all
    try Output.write(format.render(comparison, options))
    throw ExitCode(comparison.answer.exitStatus)
  }
}

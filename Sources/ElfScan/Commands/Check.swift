import ArgumentParser
import ElfScanCore
import SystemPackage

/// `elfscan check FILE...`, which is what `elfscan FILE...` means.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tell whether it is safe to run GNU strip on kernel modules, why not, and what to do instead.",
    discussion: """
      elfscan FILE... is short for elfscan check FILE...
      elfscan verify BEFORE AFTER compares a module before and after a tool worked on it.

      Exit status: 0 safe or caution, 1 unsafe, 2 no verdict, 64 wrong usage. The worst file decides.
      """
  )

  @Argument(
    help: "The modules to judge, folders with modules, archives; - for standard input.",
    completion: .file(extensions: ["ko"]))
  var files: [String] = []

  @Option(
    help: ArgumentHelp(
      "Judge the files that are named in this file, one in a line; - for standard input.", valueName: "file"),
    completion: .file())
  var filesFrom: String?

  @Flag(
    name: [.customShort("0"), .customLong("null")], help: "Names in the list end with a NUL, not with a line."
  )
  var endsWithNul = false

  @Option(
    help: ArgumentHelp(
      "Judge only the files that are in this part, such as 3/8; each is in one, whatever else is judged.",
      valueName: "part"))
  var shard: Shard?

  @OptionGroup var settings: CheckSettings

  @Option(
    help: ArgumentHelp(
      "Write the report in this format to a file as well, such as sarif=elfscan.sarif. May be given several times.",
      valueName: "format=file"))
  var output: [OutputChoice] = []

  @Option(
    help: ArgumentHelp("Write what is found to this file, for --baseline.", valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  @Option(
    help: ArgumentHelp(
      "The configuration file; without it, the first \(Configuration.fileName) from the working directory up, if nobody else may write it.",
      valueName: "file"), completion: .file(extensions: ["json"]))
  var config: String?

  @Flag(help: "Read no configuration file.")
  var noConfig = false

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
    if files.isEmpty && filesFrom == nil { throw ValidationError("name a module, or a folder with modules") }
    if endsWithNul && filesFrom == nil { throw ValidationError("-0 goes with --files-from") }
    if files.contains("-") && filesFrom == "-" {
      throw ValidationError("standard input cannot be a module and a list of modules")
    }
    if config != nil && noConfig { throw ValidationError("--config and --no-config contradict each other") }
    let targets = output.map(\.path) + [writeBaseline].compactMap(\.self)
    if let path = targets.first(where: { path in targets.count { $0 == path } > 1 }) {
      throw ValidationError("two reports cannot both go to '\(printable(path))'")
    }
    if let reason = proofFlaw(settings) { throw ValidationError(reason) }
  }

  /// Why what is asked about cannot be proved; nil where it can, or where nothing is to be.
  private func proofFlaw(_ settings: CheckSettings) -> String? {
    let namesSomething =
      !settings.removeSection.isEmpty || !settings.localizeSymbol.isEmpty || !settings.addSection.isEmpty
    return namesSomething && (provesUsual || !provers.isEmpty)
      ? "--prove runs the plain modes only, without names of sections or symbols" : nil
  }

  func run() throws { throw ExitCode(try status()) }

  /// Does what is asked for.
  ///
  /// - Returns: the exit status.
  func status() throws -> Int32 {
    let (settings, file) = try configured()
    var request = CheckRequest()
    request.configuration = file
    request.origins = RawArguments.paths(files).map { FileOrigin(argument: $0) }
    if let filesFrom {
      let list = filesFrom == "-" ? nil : RawArguments.paths([filesFrom]).first
      request.origins.append(.list(list, endsWithNul: endsWithNul))
    }
    cage(settings, request.origins).enter()
    try request.take(settings)
    request.question = try question(settings)
    request.options.shard = shard
    request.reports += output.map { ReportDestination(format: $0.format.format, file: FilePath($0.path)) }
    request.newBaseline = writeBaseline.map { FilePath($0) }
    request.proof = CheckRequest.Proof(
      usesUsual: provesUsual, programs: provers, timeLimit: .seconds(timeLimit))
    return try CheckRun(request: request).run()
  }

  /// The settings of the command line, and of the configuration file what they leave open; and which file that is.
  private func configured() throws -> (settings: CheckSettings, file: FilePath?) {
    try ConfigurationFile.orEnd { () throws(Configuration.Flaw) in
      let file = noConfig ? nil : try ConfigurationFile.find(named: config)
      let settings = try file?.filling(settings) ?? settings
      if let reason = proofFlaw(settings) { throw Configuration.Flaw(reason) }
      return (settings, file?.path)
    }
  }

  /// What it needs with these settings.
  private func cage(_ settings: CheckSettings, _ origins: [FileOrigin]) -> Cage {
    var cage = Cage(reading: origins)
    cage.readable += [settings.baseline].compactMap(\.self).map { FilePath($0) }
    cage.writable = (output.map(\.path) + [writeBaseline].compactMap(\.self)).map { FilePath($0) }
    cage.runsPrograms =
      provesUsual || !provers.isEmpty
      || settings.binutils.contains { if case .installed = $0 { true } else { false } }
    return cage
  }

  private func question(_ settings: CheckSettings) throws -> Question {
    do {
      return Question(
        releases: try BinutilsChoice.releases(settings.binutils),
        modes: settings.modes,
        edits: CopyEdits(
          removedSections: Set(settings.removeSection.map { ElfName(bytes: $0.utf8) }),
          localizedSymbols: Set(settings.localizeSymbol.map { ElfName(bytes: $0.utf8) }),
          addedSections: settings.addSection.count),
        kernels: try KernelChoice.generations(settings.kernel), isSignedLater: settings.signedAfter)
    } catch let unknown as InstalledStrip.Unknown {
      Output.writeError("elfscan: \(unknown)\n")
      throw ExitCode(Verdict.indeterminate.exitStatus)
    }
  }
}

extension CheckSettings {
  /// The tools of `--for`, each once.
  var toolsOnce: [PackagingTool] {
    var seen: Set<String> = []
    return tools.filter { seen.insert($0.id).inserted }
  }

  /// What is asked about: as `--mode` says, else as the tools of `--for` call strip, else `--strip-debug`.
  var modes: [StripMode] {
    let named = mode.isEmpty ? tools.flatMap(\.modes) : mode
    return named.isEmpty ? [.debug] : StripMode.allCases.filter(named.contains)
  }
}

extension Shard: ExpressibleByArgument {
  /// A part as `3/8`.
  public init?(argument: String) { self.init(argument) }
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

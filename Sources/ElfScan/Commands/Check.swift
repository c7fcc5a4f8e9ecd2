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

  @Flag(help: "Of folders, judge object files (.o) and archives (.a) too.")
  var objects = false

  @Option(
    help: ArgumentHelp(
      "Judge only the files that are in this part, such as 3/8; each is in one, whatever else is judged.",
      valueName: "part"))
  var shard: Shard?

  @Option(
    help: ArgumentHelp(
      "Largest file, and largest unpacked file: a number of bytes, or one with K, M or G; the default is 2G.",
      valueName: "size"))
  var maxSize = ByteCount(FileImage.defaultLimit)

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

  @Option(help: "How to write the report: text, json, or jsonl (one line for each file).")
  var format: CheckRequest.Format = .text

  @Flag(name: .shortAndLong, help: "Say nothing of files that are safe.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say everything of each file, where there are several.")
  var verbose = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many files to judge at the same time; the default is one for each processor.", valueName: "number")
  )
  var jobs: Int?

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
    if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs takes 1 to 1024") }
    if quiet && verbose { throw ValidationError("--quiet and --verbose contradict each other") }
    let namesSomething = !removeSection.isEmpty || !localizeSymbol.isEmpty || !addSection.isEmpty
    guard !namesSomething || !provesUsual && provers.isEmpty else {
      throw ValidationError("--prove runs the plain modes only, without names of sections or symbols")
    }
  }

  func run() async throws {
    var request = CheckRequest()
    request.origins = RawArguments.paths(files).map { FileOrigin(argument: $0) }
    if let filesFrom {
      let list = filesFrom == "-" ? nil : RawArguments.paths([filesFrom]).first
      request.origins.append(.list(list, endsWithNul: endsWithNul))
    }
    if objects { request.selection.formUnion([.objects, .archives]) }
    request.shard = shard
    request.maxSize = maxSize.value
    request.question = try await question()
    request.format = format
    request.tools = toolsOnce
    request.detail = quiet ? .quiet : verbose ? .verbose : .usual
    request.proof = CheckRequest.Proof(
      usesUsual: provesUsual, programs: provers, timeLimit: .seconds(timeLimit))
    if let jobs { request.jobs = jobs }
    throw ExitCode(try await CheckRun(request: request).run())
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

extension Shard: ExpressibleByArgument {
  /// A part as `3/8`.
  public init?(argument: String) { self.init(argument) }
}

extension StripMode: ExpressibleByArgument {}
extension CheckRequest.Format: ExpressibleByArgument {}

extension PackagingTool: ExpressibleByArgument {
  /// The argument of `--for`.
  public init?(argument: String) { self.init(id: argument) }

  /// For help, completion and messages.
  public static var allValueStrings: [String] { all.map(\.id) }

  /// For help, where it is a default.
  public var defaultValueDescription: String { id }
}

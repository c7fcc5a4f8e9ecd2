import ArgumentParser
import CStart
import ElfScanCore

/// The command line: `elfscan FILE...`.
@main
struct ElfScan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elfscan",
    abstract:
      "Tells whether it is safe to run GNU strip on a kernel module, why not, and what to do instead.",
    version: Product.versionText,
    subcommands: commands,
    defaultSubcommand: Check.self
  )

  private static let commands: [any ParsableCommand.Type] = [
    Check.self, Verify.self, Strip.self, Repair.self, Rules.self, Explain.self, Info.self, Sections.self,
    Symbols.self, Relocations.self, Groups.self, Merge.self, Config.self, Triage.self,
  ]

  /// Most people read one help text only, so the first one is that of the command they want.
  static func main() {
    elfscan_runtime_has_started()
    Output.ignoreBrokenPipes()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let name = CommandLine.arguments.first?.split(separator: "/").last.map(String.init)
    if name == Strip.ownName { return finish { try Strip.status(RawArguments.all) } }
    if arguments.first == Strip._commandName {
      return finish { try Strip.status(Array(RawArguments.all.dropFirst())) }
    }
    if arguments == ["--version"] {
      return finish {
        try Output.write(Array("\(Product.versionText)\n".utf8))
        return 0
      }
    }
    if !ConfigurationFile.exists, let request = CheckRequest(plain: RawArguments.all, commands: commandNames)
    {
      Cage(reading: request.origins).enter()
      return finish { try CheckRun(request: request).run() }
    }
    let asksForHelp = [["--help"], ["-h"], ["help"]].contains(arguments)
    let given = asksForHelp ? ["help", "check"] : withNamedProvers(arguments)
    if let check = check(given) { return finish { try check.status() } }
    run(given)
  }

  /// What `main(_:)` of the parser does, and besides: a command gives up its rights before it begins.
  private static func run(_ arguments: [String]) {
    do {
      var command = try parseAsRoot(arguments)
      (command as? any CagedCommand)?.cage?.enter()
      try command.run()
    } catch {
      exit(withError: error)
    }
  }

  /// A check, named as such or not, parsed as the command that it is, which is done in half the time. Where it cannot be
  /// parsed, that is told of all commands.
  private static func check(_ arguments: [String]) -> Check? {
    let isNamed = arguments.first == Check._commandName
    guard isNamed || !commandNames.contains(where: { $0 == arguments.first }) else { return nil }
    return try? Check.parse(Array(arguments.dropFirst(isNamed ? 1 : 0)))
  }

  private static var commandNames: [String] { ["help"] + commands.map { $0._commandName } }

  /// Does what most calls ask for, which needs no parser, and ends the program.
  private static func finish(_ work: () throws -> Int32) {
    do {
      Ending.with(try work())
    } catch {
      exit(withError: error)
    }
  }

  /// `--prove=PROGRAM` beside plain `--prove`: an option whose value may be missing.
  private static func withNamedProvers(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].flatMap { argument in
      argument.hasPrefix("--prove=")
        ? ["--prove-with", String(argument.dropFirst("--prove=".count))] : [argument]
    } + arguments[end...]
  }
}

import ArgumentParser
import ElfScanCore

/// The command line: `elfscan FILE...`.
@main
struct ElfScan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elfscan",
    abstract:
      "Tells whether it is safe to run GNU strip on a kernel module, why not, and what to do instead.",
    version: Product.version,
    subcommands: commands,
    defaultSubcommand: Check.self
  )

  private static let commands: [any ParsableCommand.Type] = [
    Check.self, Verify.self, Strip.self, Repair.self, Rules.self, Explain.self, Info.self, Sections.self,
    Symbols.self, Relocations.self, Groups.self, Merge.self, Config.self, Triage.self,
  ]

  /// Most people read one help text only, so the first one is that of the command they want.
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let name = CommandLine.arguments.first?.split(separator: "/").last.map(String.init)
    if name == Strip.ownName { return await main(["strip"] + arguments) }
    if arguments == ["--version"] {
      return await finish {
        try Output.write(Array("\(Product.version)\n".utf8))
        return 0
      }
    }
    if !ConfigurationFile.exists, let request = CheckRequest(plain: RawArguments.all, commands: commandNames)
    {
      return await finish { try await CheckRun(request: request).run() }
    }
    let asksForHelp = [["--help"], ["-h"], ["help"]].contains(arguments)
    await main(asksForHelp ? ["help", "check"] : withNamedProvers(arguments))
  }

  private static var commandNames: [String] { ["help"] + commands.map { $0._commandName } }

  /// Does what most calls ask for, which needs no parser, and ends the program.
  private static func finish(_ work: @Sendable () async throws -> Int32) async {
    do {
      Ending.with(try await work())
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

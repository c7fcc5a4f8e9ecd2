import ArgumentParser

/// The command line: `elfscan FILE...`.
@main
struct ElfScan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elfscan",
    abstract:
      "Tells whether it is safe to run GNU strip on a kernel module, why not, and what to do instead.",
    version: "0.1.0",
    subcommands: [
      Check.self, Verify.self, Strip.self, Repair.self, Rules.self, Explain.self, Info.self, Sections.self,
      Symbols.self, Relocations.self, Groups.self,
    ],
    defaultSubcommand: Check.self
  )

  /// Most people read one help text only, so the first one is that of the command they want.
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let name = CommandLine.arguments.first?.split(separator: "/").last.map(String.init)
    if name == Strip.ownName { return await main(["strip"] + arguments) }
    let asksForHelp = [["--help"], ["-h"], ["help"]].contains(arguments)
    await main(asksForHelp ? ["help", "check"] : withNamedProvers(arguments))
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

import ArgumentParser

/// The command line: `elfscan FILE...`.
@main
struct ElfScan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elfscan",
    abstract:
      "Tells whether it is safe to run GNU strip on a kernel module, why not, and what to do instead.",
    version: "0.1.0",
    subcommands: [Check.self],
    defaultSubcommand: Check.self
  )
}

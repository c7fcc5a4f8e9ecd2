import ArgumentParser
import ElfScanCore
import SystemPackage

/// `elfscan config --show`.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show what the configuration file sets for check, and what holds besides.",
    discussion: """
      The file is the first \(Configuration.fileName) from the working directory up: a JSON object whose keys are options of
      check without dashes, such as {"fail-on": "caution", "ignore": ["btf"]}. The command line counts more.
      What writes files or runs programs cannot be set there. Where somebody else may write to it or its folder, it
      counts only if it is named. The last line says what commands that read modules give up on this machine.
      """)

  @Flag(help: "Show it; there is nothing else to do.")
  var show = false

  @Option(help: ArgumentHelp("Show this file.", valueName: "file"), completion: .file(extensions: ["json"]))
  var config: String?

  @Option(help: "How to write it: text or json.")
  var format: Check.Format = .text

  func run() throws {
    let view = try ConfigurationFile.orEnd { () throws(Configuration.Flaw) in
      let file = try ConfigurationFile.find(named: config)
      return SettingsView(file, try file?.filling(.usual) ?? .usual)
    }
    try Output.write(format == .text ? Array(view.text.utf8) : view.json)
  }
}

import ArgumentParser
import TruthKit

/// Holds predictions against real strips, and writes down what those did.
@main
struct Differential: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elfscan-differential",
    abstract: "Compare ElfScan's predictions with what real strips do.",
    subcommands: [Compare.self, Record.self], defaultSubcommand: Compare.self)
}

extension RealStrip {
  /// The strip at a path.
  static func at(_ path: String) throws -> RealStrip {
    guard let strip = RealStrip(asking: path) else {
      throw ValidationError("\(path): no strip of GNU Binutils, or it does not tell its version")
    }
    return strip
  }
}

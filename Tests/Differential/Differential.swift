import ArgumentParser
import ElfScanCore
import Foundation
import TruthKit

/// Holds predictions against real strips on many files and prints how often they agree.
@main
struct Differential: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elfscan-differential",
    abstract: "Compare ElfScan's predictions with what real strips do.")

  @Option(help: "A folder whose modules (*.ko, at any depth) are used.")
  var modules: [String] = []

  @Option(help: "How many of the modules to take, chosen by the seed; all without this.")
  var sample: Int?

  @Option(help: "Makes a run repeatable.")
  var seed: UInt64 = 1

  @Option(help: "Where files whose prediction was wrong are kept.")
  var keep = ".build/disagreements"

  func run() async throws {
    var tally = Tally()
    var files = modules.flatMap(Differential.modules(below:)).sorted()
    if let sample {
      var generator = SeededGenerator(seed)
      files = Array(files.shuffled(using: &generator).prefix(sample)).sorted()
    }
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else { continue }
      await tally.add(data, name: file, keep: keep)
    }
    print(tally.table)
    if tally.disagreements > 0 || tally.isEmpty { throw ExitCode.failure }
  }

  private static func modules(below folder: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".ko") }.map { "\(folder)/\($0)" }
  }
}

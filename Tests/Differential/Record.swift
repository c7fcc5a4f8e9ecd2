import ArgumentParser
import ElfScanCore
import Foundation
import TruthKit

/// Writes down what one strip does to the fixtures, and tells what of it is new.
struct Record: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write down what a strip does to the fixtures, and tell what of it is new.",
    discussion: "Exit status 1: something was predicted otherwise.")

  @Argument(help: "A strip for x86-64, with its objcopy beside it.")
  var strip: String

  @Option(help: "The release that it is, or stands for (default: what it says of itself).")
  var release: String?

  @Option(help: "Where it comes from (default: what it says of itself).")
  var origin: String?

  func run() async throws {
    let real = try RealStrip.at(strip)
    let name = release ?? "\(real.version)"
    var recordings = try Recordings.load()
    try await Recorder(real).record(into: &recordings, as: name, origin ?? real.versionLine)
    try Data(recordings.text.utf8).write(to: Recordings.file)
    let others = recordings.strips.filter { $0.name != name }
    if let newest = others.last { print(recordings.changes(from: newest.name, to: name)) }
    let wrong = recordings.wrongPredictions(for: name)
    print(wrong.isEmpty ? "Every fixture: as predicted." : wrong.joined(separator: "\n"))
    if !wrong.isEmpty { throw ExitCode.failure }
  }
}

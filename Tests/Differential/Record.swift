import ArgumentParser
import ElfScanCore
import Foundation
import TruthKit

/// Writes down what one strip does to the fixtures, and tells what of it is new.
struct Record: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write down what a strip does to the fixtures, and tell what of it is new.",
    discussion: "Exit status 1: something was predicted otherwise.")

  @Argument(
    help: "A strip for x86-64, with its objcopy beside it (default: those of the matrix that are recorded).")
  var strip: String?

  @Option(help: "The release that it is, or stands for (default: what it says of itself).")
  var release: String?

  @Option(help: "Where it comes from (default: what was recorded, or what it says of itself).")
  var origin: String?

  func run() async throws {
    var recordings = try Recordings.load()
    let strips = try strip.map { [try RealStrip.at($0)] } ?? RealStrip.forRecording
    var isNew = false
    for real in strips {
      let name = release ?? "\(real.version)"
      let known = recordings.strips.first { $0.name == name }
      guard strip != nil || known?.isComplete == true else { continue }
      try await Recorder(real).record(
        into: &recordings, as: name, origin ?? known?.origin ?? real.versionLine)
      if strip != nil, let newest = recordings.strips.last(where: { $0.name != name }) {
        print(recordings.changes(from: newest.name, to: name))
      }
      let wrong = recordings.wrongPredictions(for: name)
      print("\(name): " + (wrong.isEmpty ? "as predicted" : "\n" + wrong.joined(separator: "\n")))
      if !wrong.isEmpty { isNew = true }
    }
    try Data(recordings.text.utf8).write(to: Recordings.file)
    if isNew { throw ExitCode.failure }
  }
}

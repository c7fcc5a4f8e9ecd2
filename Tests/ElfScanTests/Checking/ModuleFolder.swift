import Foundation
import TruthKit

/// A folder with modules to check, gone after the test; elfscan runs inside it, so that paths in reports are short.
struct ModuleFolder: Sendable {
  let root: URL

  /// Gives the body a folder with these fixtures: the name there, and the fixture's below `Fixtures/`.
  static func with<Result>(
    _ files: KeyValuePairs<String, String> = [:], _ body: (ModuleFolder) async throws -> Result
  ) async throws -> Result {
    try await Program.withFolder { root in
      let folder = ModuleFolder(root: root)
      for (name, fixture) in files { try folder.add(fixture, as: name) }
      return try await body(folder)
    }
  }

  func path(_ name: String) -> String { root.appending(path: name).path(percentEncoded: false) }

  /// Copies a fixture here.
  func add(_ fixture: String, as name: String) throws {
    try write(Array(Fixture(fixture).data), as: name)
  }

  func write(_ bytes: [UInt8], as name: String) throws {
    let place = root.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  /// Runs elfscan here.
  func run(_ arguments: String...) async throws -> Program.Run { try await run(arguments) }

  func run(_ arguments: [String]) async throws -> Program.Run {
    try await shell(#"exec "$0" "$@""#, arguments)
  }

  /// Runs a script here, where `$0` is elfscan.
  func shell(_ script: String, _ arguments: [String] = []) async throws -> Program.Run {
    try await Program.run(script: #"cd "$1" && shift || exit 99; \#(script)"#, [root.path] + arguments)
  }
}

extension Program.Run {
  /// The verdict and the path of each file, as in the first lines of a report in text.
  var entries: [String] {
    output.split(separator: "\n").filter {
      $0.firstMatch(of: #/^(SAFE|CAUTION|UNSAFE|INDETERMINATE)  /#) != nil
    }
    .map(String.init)
  }
}

extension Program.Report {
  /// The verdict and the path of each file.
  var entries: [String] { files.map { "\($0.verdict) \($0.path)" } }
}

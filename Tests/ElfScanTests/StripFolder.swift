import Foundation
import TruthKit

/// A folder with copies of fixtures, and a PATH of its own with the strippers that a test wants to be there.
struct StripFolder {
  let folder: URL

  /// Gives the body such a folder, and checks that nothing is left behind beside what the body put there.
  static func with<Result>(_ body: (StripFolder) async throws -> Result) async throws -> Result {
    try await Program.withFolder { folder in
      for name in ["tools", "scratch", "files"] {
        try FileManager.default.createDirectory(
          at: folder.appending(path: name), withIntermediateDirectories: true)
      }
      return try await body(StripFolder(folder: folder))
    }
  }

  var scratch: URL { folder.appending(path: "scratch") }
  var files: URL { folder.appending(path: "files") }

  /// Puts a real program under a name onto the PATH.
  func use(_ program: String, as name: String) throws {
    let search = ["/usr/bin", "/bin", "/usr/local/bin"].map { "\($0)/\(program)" }
    let real =
      program.hasPrefix("/") ? program : search.first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let real else { throw Missing(program: program) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "tools/\(name)").path, withDestinationPath: real)
  }

  struct Missing: Error { let program: String }

  /// Puts a stripper made of a shell script onto the PATH; its last argument is in `$f`.
  func use(script: String, version: String = "fake 1.0", as name: String) throws {
    let file = folder.appending(path: "tools/\(name)")
    let text = """
      #!/bin/sh
      [ "$1" = --version ] && { echo '\(version)'; exit; }
      for f; do :; done
      PATH=/usr/bin:/bin
      \(script)

      """
    try Executable.write(text, to: file)
  }

  /// Copies a fixture here; returns its path.
  func copy(_ name: String, as copy: String? = nil) throws -> String {
    let target = files.appending(path: copy ?? String(name.split(separator: "/").last ?? "module.ko"))
    try FileManager.default.copyItem(atPath: fixture(name), toPath: target.path)
    return target.path
  }

  var environment: [String: String] {
    ["PATH": folder.appending(path: "tools").path, "TMPDIR": scratch.path]
  }

  /// Runs `elfscan strip` with that PATH.
  func strip(_ arguments: [String]) async throws -> Program.Run {
    try await Program.run(["strip"] + arguments, environment: environment)
  }

  /// What is in the folder of the files, hidden ones as well, and in that of the copies.
  var contents: Set<String> {
    get throws {
      let manager = FileManager.default
      return Set(try manager.contentsOfDirectory(atPath: files.path))
        .union(try manager.contentsOfDirectory(atPath: scratch.path))
    }
  }
}

/// Whether `elfscan verify` finds nothing that the loader would see.
func isSame(_ before: String, _ after: String) async throws -> Bool {
  try await Program.run(["verify", before, after]).status == 0
}

func contents(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

import Foundation
import Subprocess
import SystemPackage

/// A folder in which programs are run, with nothing on PATH but what is written there and what the system has.
public struct Workshop: Sendable {
  /// How a program ended.
  public struct Ended: Sendable {
    /// Its exit status; -1 where a signal ended it.
    public let status: Int
    /// What it wrote, to standard output and then to standard error.
    public let output: String
  }

  /// Where it is.
  public let folder: URL

  private static let systemFolders = ["/usr/bin", "/bin"]

  /// Gives the body a workshop that is gone afterwards.
  public static func with<Result>(_ body: (Workshop) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "elfscan-shop-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(Workshop(folder: folder))
  }

  /// Whether the system has a program.
  public static func has(_ program: String) -> Bool {
    systemFolders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  /// Writes a file.
  public func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Writes a shell script that is found under its name.
  public func install(_ script: String, as name: String) throws {
    try Executable.write("#!/bin/sh\n\(script)\n", to: folder.appending(path: name))
  }

  /// Puts programs in place that only note how they are called.
  public func installRecorders(_ names: [String]) throws {
    for name in names { try install(#"echo "${0##*/} $*" >> calls"#, as: name) }
  }

  /// How those were called, one line for each call.
  public var calls: [String] {
    let text = try? String(decoding: Data(contentsOf: folder.appending(path: "calls")), as: UTF8.self)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  /// Runs a program in the folder.
  public func run(_ program: String, _ arguments: [String]) async throws -> Ended {
    let path = ([folder.path] + Workshop.systemFolders).joined(separator: ":")
    let result = try await Subprocess.run(
      .path(FilePath("/usr/bin/env")), arguments: Arguments([program] + arguments),
      environment: .custom(["PATH": path, "HOME": folder.path, "LC_ALL": "C"]),
      workingDirectory: FilePath(folder.path), output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 20))
    let status: Int = if case .exited(let code) = result.terminationStatus { Int(code) } else { -1 }
    return Ended(status: status, output: result.standardOutput + result.standardError)
  }
}

import Foundation
import Subprocess
import SystemPackage

/// A program of this machine, run to see what it makes of some bytes.
public enum Tool {
  /// What a run left behind.
  public struct Run: Sendable {
    /// 128 + n where signal n ended it.
    public let status: Int
    /// Its output.
    public let output: [UInt8]

    /// The lines of the output.
    public var lines: [String] {
      String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  /// Runs a command with these bytes as its standard input.
  public static func run(_ command: [String], input: [UInt8] = [], in folder: URL? = nil) async throws -> Run
  {
    let result = try await Subprocess.run(
      .name(command[0]), arguments: Arguments(Array(command.dropFirst())),
      environment: .inherit.updating(["LC_ALL": "C"]),
      workingDirectory: folder.map { FilePath($0.path(percentEncoded: false)) },
      input: .array(input), output: .bytes(limit: 1 << 28), error: .discarded)
    let status: Int =
      switch result.terminationStatus {
      case .exited(let code): Int(code)
      case .signaled(let signal): 128 + Int(signal)
      }
    return Run(status: status, output: result.standardOutput)
  }

  /// Runs a command that must succeed, and returns its output.
  public static func output(_ command: [String], input: [UInt8] = [], in folder: URL? = nil) async throws
    -> [UInt8]
  {
    let run = try await run(command, input: input, in: folder)
    guard run.status == 0 else { throw Failed(command: command, status: run.status) }
    return run.output
  }

  struct Failed: Error, CustomStringConvertible {
    let command: [String]
    let status: Int
    var description: String { "\(command.joined(separator: " ")): exit status \(status)" }
  }
}

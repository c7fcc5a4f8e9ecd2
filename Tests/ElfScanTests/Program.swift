import Foundation
import Subprocess
import SystemPackage
import TruthKit

/// The program `elfscan` as users run it.
///
/// It stands beside the test bundle; `ELFSCAN_BINARY` names another one, such as the static release.
struct Program {
  /// What a run left behind.
  struct Run {
    let status: Int32
    /// Whether a signal ended it; `status` is then the signal's number.
    let wasKilled: Bool
    let output: String
    let errors: String

    /// First words of the lines that begin a report.
    var verdicts: [String] {
      output.split(separator: "\n").compactMap { line in
        line.firstMatch(of: #/^(SAFE|CAUTION|UNSAFE|INDETERMINATE) /#).map { String($0.1) }
      }
    }

    /// The report for programs, where that was asked for.
    func report() throws -> Report {
      try JSONDecoder().decode(Report.self, from: Data(output.utf8))
    }

    /// The same of `--format jsonl`: a file in each line, and the summary in the last.
    func lines() throws -> Report {
      let lines = output.split(separator: "\n").map { Data($0.utf8) }
      let end = try JSONDecoder().decode(Report.Ending.self, from: lines.last ?? Data())
      return Report(
        schemaVersion: end.schemaVersion,
        files: try lines.dropLast().map { try JSONDecoder().decode(Report.File.self, from: $0) },
        summary: end.summary)
    }
  }

  /// What the tests need of the JSON report.
  struct Report: Decodable {
    struct File: Decodable {
      let path: String
      let verdict: String
      let compression: String?
      let losesSignatureOnly: Bool
      let kernels: [String]?
      let predictions: [Prediction]
      let error: String?
    }

    struct Prediction: Decodable {
      let version: String
      let mode: String
      let measured: Bool
    }

    struct Summary: Decodable, Equatable {
      struct Part: Decodable, Equatable {
        let number: UInt64
        let count: UInt64
      }

      let files: Int
      let safe: Int
      let caution: Int
      let unsafe: Int
      let indeterminate: Int
      let losingSignatureOnly: Int
      let signedLater: Int
      let verdict: String?
      let complete: Bool
      let shard: Part?
    }

    struct Ending: Decodable {
      let schemaVersion: Int
      let summary: Summary
    }

    let schemaVersion: Int
    let files: [File]
    let summary: Summary
  }

  struct NotFound: Error, CustomStringConvertible {
    let description = "no program elfscan beside the tests; swift build --product elfscan"
  }

  static func path() throws -> String {
    if let named = ProcessInfo.processInfo.environment["ELFSCAN_BINARY"] { return named }
    let bundles = [CommandLine.arguments.first, Bundle.main.executablePath].compactMap { $0 }
    for bundle in bundles {
      var folder = URL(filePath: bundle)
      for _ in 0..<5 {
        folder.deleteLastPathComponent()
        let candidate = folder.appending(path: "elfscan").path(percentEncoded: false)
        if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
      }
    }
    throw NotFound()
  }

  /// Runs `elfscan` with these arguments.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], output: FileHandle? = nil
  ) async throws -> Run {
    try await run(program: path(), arguments, environment: environment, output: output)
  }

  /// Runs `script` with `sh`, where `$0` is elfscan and `$1` and so on are the arguments.
  static func run(script: String, _ arguments: [String]) async throws -> Run {
    try await run(program: "/bin/sh", ["-c", script, path()] + arguments, environment: [:], output: nil)
  }

  private static func run(
    program: String, _ arguments: [String], environment: [String: String], output: FileHandle?
  ) async throws -> Run {
    try await withFolder { folder in
      let outputFile = folder.appending(path: "output")
      let errorFile = folder.appending(path: "errors")
      for file in [outputFile, errorFile] { try Data().write(to: file) }
      // Not Foundation's Process, which crashes now and then where many run side by side.
      let result = try await Subprocess.run(
        .path(FilePath(program)), arguments: Arguments(arguments),
        environment: .inherit.updating(
          Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) })),
        input: .none,
        output: unsafe .fileDescriptor(
          output.map { FileDescriptor(rawValue: $0.fileDescriptor) }
            ?? FileDescriptor.open(outputFile.path, .writeOnly), closeAfterSpawningProcess: output == nil),
        error: unsafe .fileDescriptor(
          FileDescriptor.open(errorFile.path, .writeOnly), closeAfterSpawningProcess: true))
      let (status, wasKilled): (Int32, Bool) =
        switch result.terminationStatus {
        case .exited(let code): (code, false)
        case .signaled(let signal): (signal, true)
        }
      return Run(
        status: status, wasKilled: wasKilled,
        output: String(decoding: try Data(contentsOf: outputFile), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
    }
  }

  /// Gives the body a folder that is gone afterwards.
  static func withFolder<Result>(_ body: (URL) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "elfscan-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await body(folder)
  }
}

/// The path of a file below `Fixtures/`.
func fixture(_ name: String) -> String { Fixture(name).path }

import Foundation
import Subprocess
import SystemPackage
import Testing

/// Ctrl-C ends a long run soon, with a whole report on what was judged, and never with success.
@Suite(.timeLimit(.minutes(20))) struct InterruptionTests {
  /// Reads to the end, and does something once a file has been reported.
  private func collect(
    _ output: SubprocessOutputSequence, _ act: () async throws -> Void
  ) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    var isDone = false
    for try await buffer in output {
      bytes += unsafe buffer.withUnsafeBytes { unsafe Array($0) }
      // Not at the start of a document, which comes before there is anything to interrupt.
      guard !isDone, bytes.count > 100 else { continue }
      isDone = true
      try await act()
    }
    return bytes
  }

  /// Starts elfscan with a list that does not end, sends a signal when the first output came, and collects the rest.
  ///
  /// - Parameter endsList: whether the list is ended after the signal.
  private func run(
    _ format: String, _ signal: Signal, prefix: String = "", endsList: Bool = false
  ) async throws -> Program.Run {
    try await Program.withFolder { folder in
      let file = fixture("modules/silent.ko")
      let result = try await Subprocess.run(
        .path("/bin/sh"),
        arguments: [
          "-c", #"\#(prefix) exec "$0" check --jobs 1 --format "$1" --files-from - 2> "$2""#,
          try Program.path(), format, folder.appending(path: "errors").path,
        ],
        input: .inputWriter, output: .sequence, error: .discarded
      ) { process in
        // More than one batch: the first is reported while the list is waited for.
        _ = try await process.standardInputWriter.write(
          String(repeating: file + "\n", count: 20), using: UTF8.self)
        return try await collect(process.standardOutput) {
          try process.send(signal: signal)
          if endsList { try await process.standardInputWriter.finish() }
        }
      }
      let (status, wasKilled): (Int32, Bool) =
        switch result.terminationStatus {
        case .exited(let code): (code, false)
        case .signaled(let signal): (signal, true)
        }
      return Program.Run(
        status: status, wasKilled: wasKilled, output: String(decoding: result.closureResult, as: UTF8.self),
        errors: String(decoding: try contents(folder.appending(path: "errors").path), as: UTF8.self))
    }
  }

  @Test(arguments: ["text", "json", "jsonl"], ["INT", "TERM"])
  func reportIsWholeAndSaysThatItIsNot(_ format: String, _ name: String) async throws {
    let run = try await run(format, name == "INT" ? .interrupt : .terminate)
    #expect(!run.wasKilled)
    #expect(run.status == 2)
    let message = try #require(
      run.errors.wholeMatch(of: #/elfscan: interrupted; ([0-9]+) files were judged, the others not\n/#),
      "\(run.errors)")
    let judged = try #require(Int(message.1))
    #expect((8...20).contains(judged))
    guard format != "text" else {
      #expect(run.verdicts.filter { $0 == "UNSAFE" }.count >= judged)
      #expect(
        run.output.contains("\n\(judged) files: 0 safe, 0 caution, \(judged) unsafe, 0 without a verdict\n"))
      return
    }
    let report = format == "json" ? try run.report() : try run.lines()
    #expect(report.summary.complete == false)
    #expect(report.summary.files == judged)
    #expect(report.files.count == judged)
    // Such results are no good to merge.
    try await ModuleFolder.with { folder in
      guard format == "jsonl" else { return }
      try folder.write(Array(run.output.utf8), as: "part")
      let merged = try await folder.run("merge", "part")
      #expect(merged.status == 2)
      #expect(merged.errors == "elfscan merge: part: the run was interrupted before all files were judged\n")
    }
  }

  /// What a shell has put into the background ignores Ctrl-C, and so do all programs it starts.
  @Test func ignoredSignalStaysIgnored() async throws {
    let run = try await run("jsonl", .interrupt, prefix: "trap '' INT;", endsList: true)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    let report = try run.lines()
    #expect(report.summary.complete)
    #expect(report.summary.files == 20)
  }

  /// Files without end, none of which is waited for.
  @Test func thousandsOfFiles() async throws {
    try await ModuleFolder.with(["m.ko": "modules/silent.ko"]) { folder in
      let count = 10_000
      try FileManager.default.createDirectory(atPath: folder.path("d"), withIntermediateDirectories: true)
      for number in 0..<count { try folder.link("d/\(number).ko", to: "../m.ko") }
      let result = try await Subprocess.run(
        .path(.init(try Program.path())), arguments: ["check", "--format", "json", folder.path("d")],
        input: .none, output: .sequence, error: .bytes(limit: 1 << 20)
      ) { process in
        try await collect(process.standardOutput) { try process.send(signal: .interrupt) }
      }
      #expect(result.terminationStatus == .exited(2))
      let report = try JSONDecoder().decode(Program.Report.self, from: Data(result.closureResult))
      #expect(!report.summary.complete)
      #expect(report.files.count == report.summary.files)
      #expect(report.files.count < count)
    }
  }

  /// A module that is waited for on standard input is given up.
  @Test func standardInputThatDoesNotEnd() async throws {
    let file = fixture("modules/silent.ko")
    let files = [String](repeating: file, count: 8) + ["-"]
    let result = try await Subprocess.run(
      .path(.init(try Program.path())),
      arguments: Arguments(["check", "--jobs", "1", "--format", "jsonl"] + files),
      input: .inputWriter, output: .sequence, error: .discarded
    ) { process in
      try await collect(process.standardOutput) { try process.send(signal: .interrupt) }
    }
    #expect(result.terminationStatus == .exited(2))
    let last = String(decoding: result.closureResult, as: UTF8.self).split(separator: "\n").last
    #expect(last?.contains("\"complete\":false") == true)
  }
}

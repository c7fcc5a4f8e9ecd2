import ElfScanCore
import Foundation
import Testing
import TruthKit

/// `--mode`, `--binutils` and `--format` decide what is asked.
@Suite(.timeLimit(.minutes(20))) struct OptionTests {
  private func predictions(
    _ arguments: [String], environment: [String: String] = [:]
  ) async throws -> [Program.Report.Prediction] {
    let run = try await Program.run(
      arguments + ["--format", "json", fixture("modules/healthy.ko")], environment: environment)
    return try #require(try run.report().files.first).predictions
  }

  @Test func defaultIsStripDebugOfEveryRelease() async throws {
    let predictions = try await predictions([])
    #expect(Set(predictions.map(\.mode)) == ["debug"])
    let versions = predictions.map(\.version)
    for version in ["2.35.2", "2.40", "2.41", "2.42", "2.43", "2.44", "2.47"] {
      #expect(versions.contains(version), "\(version)")
    }
    #expect(try await self.predictions(["--binutils", "all"]).map(\.version) == versions)
  }

  @Test(arguments: [
    (["--mode", "all"], ["all"]), (["--mode", "unneeded"], ["unneeded"]), (["--mode=debug"], ["debug"]),
    (["--mode", "all", "--mode", "debug"], ["debug", "all"]),
    (["--mode", "debug", "--mode", "debug"], ["debug"]),
  ])
  func modesAreThoseAskedAbout(_ arguments: [String], _ modes: [String]) async throws {
    #expect(try await predictions(arguments + ["--binutils", "2.40"]).map(\.mode) == modes)
  }

  @Test(arguments: [
    (["2.42"], ["2.42"]), (["2.42", "2.42"], ["2.42"]), (["2.42", "2.40"], ["2.40", "2.42"]),
    (["2.35.2"], ["2.35.2"]),
    (["2.98"], ["2.98"]), (["2.47.50.20261021"], ["2.47.50"]),
  ])
  func releasesAreThoseAskedAbout(_ asked: [String], _ versions: [String]) async throws {
    let predictions = try await predictions(asked.flatMap { ["--binutils", $0] })
    #expect(predictions.map(\.version) == versions)
  }

  @Test func unmeasuredReleasesAreMarked() async throws {
    #expect(try await predictions(["--binutils", "2.42"]).map(\.measured) == [true])
    #expect(try await predictions(["--binutils", "2.98"]).map(\.measured) == [false])
  }

  @Test(arguments: [
    (["6.1.0-28-amd64"], ["5.10"]), (["6.12.117", "7.2.13"], ["6.12", "6.18"]), (["6.6"], ["5.10", "6.12"]),
    (["all"], nil), (KernelGeneration.all.map(\.name), nil),
  ])
  func kernelsAreThoseAskedAbout(_ asked: [String], _ generations: [String]?) async throws {
    let run = try await Program.run(
      asked.flatMap { ["--kernel", $0] } + ["--format", "json", fixture("modules/healthy.ko")])
    #expect(try run.report().files.first?.kernels == generations)
  }

  @Test func modeChangesTheVerdict() async throws {
    let file = fixture("modules/healthy.ko")
    #expect(try await Program.run([file]).status == 0)
    #expect(try await Program.run(["--mode", "unneeded", file]).status == 0)
    #expect(try await Program.run(["--mode", "all", file]).status == 1)
  }

  @Test func optionsMayFollowTheFiles() async throws {
    let run = try await Program.run([fixture("modules/healthy.ko"), "--mode", "all"])
    #expect(run.status == 1)
  }

  // MARK: The strip on PATH

  /// A folder with a program `strip` that says what the script says, as the only one on PATH.
  private func withStrip<Result>(
    _ script: String?, _ body: ([String: String]) async throws -> Result
  ) async throws -> Result {
    try await Program.withFolder { folder in
      if let script {
        try Executable.write("#!/bin/sh\n\(script)\n", to: folder.appending(path: "strip"))
      }
      return try await body(["PATH": folder.path(percentEncoded: false)])
    }
  }

  @Test(arguments: [
    ("GNU strip (GNU Binutils for Debian) 2.40", "2.40"), ("GNU strip version 2.41-37.fc39", "2.41"),
    ("GNU strip (GNU Binutils for Debian) 2.35.2", "2.35.2"), ("GNU strip (GNU Binutils) 2.48", "2.48"),
  ])
  func installedStripIsAskedForItsVersion(_ line: String, _ version: String) async throws {
    let script = "[ \"$1\" = --version ] && echo '\(line)' && echo 'Copyright (C) 2023 9.99'"
    try await withStrip(script) { environment in
      let found = try await predictions(["--binutils", "installed"], environment: environment)
      #expect(found.map(\.version) == [version])
    }
  }

  /// No verdict rather than one about another strip.
  @Test(arguments: [
    "echo 'llvm-strip, compatible with GNU strip'", "echo 'strip (elfutils) 0.191'",
    "echo 'GNU strip (GNU Binutils) 2.34'", "echo", ":", "exit 3", "kill -9 $$",
    "echo 'GNU strip (GNU Binutils) 99999999999999999999.1'", "printf '\\033[31mGNU strip\\377\\n'",
  ])
  func otherStripsEndWithoutVerdict(_ script: String) async throws {
    try await withStrip(script) { environment in
      let run = try await Program.run(
        ["--binutils", "installed", fixture("modules/healthy.ko")], environment: environment)
      #expect(!run.wasKilled)
      #expect(run.status == 2)
      #expect(run.verdicts.isEmpty)
      #expect(run.errors.hasPrefix("elfscan: "))
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(!run.errors.contains("\u{1B}"))
    }
  }

  @Test func missingStripEndsWithoutVerdict() async throws {
    try await withStrip(nil) { environment in
      let run = try await Program.run(
        ["--binutils", "installed", fixture("modules/healthy.ko")], environment: environment)
      #expect(run.status == 2)
      #expect(run.errors.contains("strip"))
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strip")))
  func stripOfThisMachineIsKnown() async throws {
    let run = try await Program.run(
      ["--binutils", "installed", "--format", "json", fixture("modules/healthy.ko")],
      environment: ["PATH": "/usr/bin:/bin"])
    #expect(run.status == 0)
    #expect(try run.report().files.first?.predictions.count == 1)
  }

  /// Only asked for where it is wanted.
  @Test func stripIsNotRunUnasked() async throws {
    try await withStrip("exit 1") { environment in
      let run = try await Program.run(
        ["--binutils", "2.40", fixture("modules/healthy.ko")], environment: environment)
      #expect(run.status == 0)
    }
  }
}

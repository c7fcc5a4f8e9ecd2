import Foundation
import Testing
import TruthKit

/// `scripts/release`, with a program in the place of elfscan-differential that says whether all is as predicted.
@Suite struct ReleaseScriptTests {
  private static let row = "    BinutilsRelease(98),\n"
  private static let releases = "Sources/ElfScanCore/Binutils/BinutilsRelease.swift"

  /// Runs the script in a folder with nothing else of the project than the rows.
  private func run(
    _ arguments: [String], differential: String = "true", times: Int = 1
  ) async throws -> (last: Workshop.Ended, rows: String, calls: [String]) {
    try await Workshop.with { shop in
      for name in ["scripts/release", ReleaseScriptTests.releases] {
        let place = shop.folder.appending(path: name)
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: Fixture.project.appending(path: name), to: place)
      }
      try shop.install(#"echo "$*" >> calls; "# + differential, as: "differential")
      try shop.install("echo 'GNU strip (GNU Binutils) 2.98'", as: "strip")
      let call = ["--differential", "./differential"] + arguments
      for _ in 1..<times { _ = try await shop.run("scripts/release", call) }
      let ended = try await shop.run("scripts/release", call)
      let rows = try String(
        contentsOf: shop.folder.appending(path: ReleaseScriptTests.releases), encoding: .utf8)
      return (ended, rows, shop.calls)
    }
  }

  @Test func aReleaseThatDoesAsPredictedGetsItsRow() async throws {
    let run = try await run(["--strip", "./strip", "2.98"], times: 2)
    #expect(run.last.status == 0)
    #expect(run.rows.contains("    // GNU strip (GNU Binutils) 2.98.\n" + ReleaseScriptTests.row + "  ]\n"))
    #expect(run.rows.components(separatedBy: ReleaseScriptTests.row).count == 2)
    #expect(
      run.calls.prefix(2) == [
        "record ./strip --release 2.98", "compare --strip ./strip --generate 300 --mutate 300",
      ])
  }

  @Test func oneThatDoesNotIsForPeople() async throws {
    let run = try await run(["--strip", "./strip", "2.98"], differential: "exit 1")
    #expect(run.last.status == 1)
    #expect(run.last.output.contains("2.98 does otherwise than predicted"))
    #expect(!run.rows.contains(ReleaseScriptTests.row))
    #expect(run.calls.count == 2)
  }

  @Test func oneInTheMiddleIsForPeople() async throws {
    let run = try await run(["--strip", "./strip", "2.40.1"])
    #expect(run.last.status == 1)
    #expect(!run.rows.contains("BinutilsRelease(40, patch: 1)"))
  }

  @Test(arguments: [[], ["2"], ["--strip"], ["2.98", "2.99"], ["--no-such-option", "2.98"]])
  func wrongArgumentsAreSaid(_ arguments: [String]) async throws {
    let run = try await run(arguments)
    #expect(run.last.status == 64)
    #expect(run.calls.isEmpty)
  }
}

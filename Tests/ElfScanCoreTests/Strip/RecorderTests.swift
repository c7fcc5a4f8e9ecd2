import ElfScanCore
import Foundation
import Testing
import TruthKit

/// Writing down what a strip does, with a strip of a release to come: the one of this machine under another number.
@Suite struct RecorderTests {
  /// Records what a program in the place of strip and objcopy does to fixtures.
  private func record(_ fixtures: [String], _ script: String) async throws -> Recordings {
    try await Workshop.with { shop in
      for program in ["strip", "objcopy"] {
        try shop.install(
          """
          if [ "$1" = --version ]; then echo 'GNU strip (GNU Binutils) 2.99'; exit; fi
          \(script.replacing("PROGRAM", with: program))
          """, as: program)
      }
      let strip = try #require(RealStrip(asking: shop.folder.appending(path: "strip").path))
      #expect(strip.version == BinutilsVersion(2, 99))
      var recordings = try Recordings.load()
      try await Recorder(strip).record(
        fixtures.map { Fixture($0) }, into: &recordings, as: "\(strip.version)", strip.versionLine)
      return recordings
    }
  }

  @Test func aColumnIsAdded() async throws {
    let recordings = try await record(["shapes/plain.ko", "modules/silent.ko"], #"exec PROGRAM "$@""#)
    let strip = try #require(recordings.strips.last)
    #expect(strip.name == "2.99" && strip.origin == "GNU strip (GNU Binutils) 2.99" && strip.isComplete)
    let silent = try #require(recordings.fixtures.first { $0.fixture.name == "modules/silent.ko" })
    #expect(silent.outcomes[.debug]?["2.99"] == silent.outcomes[.debug]?["2.44"])
    #expect(silent.outcomes[.debug]?["2.99"]?.damagedRelocations == 2)
    #expect(recordings.wrongPredictions(for: "2.99").isEmpty)
    #expect(
      recordings.changes(from: "2.47", to: "2.99") == "Nothing that 2.99 does to a fixture differs from 2.47."
    )
  }

  @Test func whatIsNewIsTold() async throws {
    let recordings = try await record(["shapes/plain.ko"], "echo \"$0: $2: no more\" >&2; exit 3")
    #expect(
      recordings.wrongPredictions(for: "2.99").contains { $0.contains("exitStatus: 0 predicted, was 3") })
    let table = recordings.changes(from: "2.47", to: "2.99")
    #expect(table.contains("shapes/plain.ko debug,unneeded"))
    #expect(table.contains("  2.99: exit status 3; FILE: no more"))
  }

  @Test func whatIsReadOfATextIsWritten() throws {
    let text = """
      # A comment.
      strip\t2.40\tall\tDebian
      strip\t2.41\tpart\tbuilt
      shapes/plain.ko\t0123\tno symbol table
      \tdebug,all\t2.40-2.41\tsignal 11\t3574x2,3580x1\t-\t-
      \t\tFILE: odd\tx3
      \tunneeded\t2.41\t0\t-\t4\tother,signature

      """
    #expect(try Recordings.read(text).text == text)
  }

  @Test(arguments: [
    "\tdebug\t2.40\t0\t-\t0\t-", "strip\tnewest\tall\tx", "a.ko\t00\n\tdebug\t2.40\t0\t-\t0\t-",
    "strip\t2.40\tall\tx\na.ko\t00\n\tnever\t2.40\t0\t-\t0\t-",
    "strip\t2.40\tall\tx\na.ko\t00\n\tdebug\t2.40\t0\t-\t0\tmuch",
    "strip\t2.40\tall\tx\na.ko\t00\n\t\tFILE: too early",
  ])
  func otherTextIsRefused(_ text: String) {
    #expect(throws: (any Error).self) { try Recordings.read(text) }
  }
}

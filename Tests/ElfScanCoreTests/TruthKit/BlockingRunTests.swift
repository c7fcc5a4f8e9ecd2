import Foundation
import Testing
import TruthKit

/// What tests themselves run.
@Suite struct BlockingRunTests {
  /// Runs a script that this process has open for writing until it was found busy that often.
  private func busyRun(until times: Int) async throws -> (run: BlockingRun, found: Int) {
    try await Workshop.with { shop in
      try shop.install("echo \"$LC_ALL\"", as: "script")
      let script = shop.folder.appending(path: "script")
      let writer = try FileHandle(forWritingTo: script)
      var found = 0
      let run = try BlockingRun([script.path(percentEncoded: false)]) {
        found += 1
        if found == times { try? writer.close() }
      }
      return (run, found)
    }
  }

  @Test func aScriptThatIsStillWrittenIsTriedAgain() async throws {
    let (run, found) = try await busyRun(until: 3)
    // What other tests fork meanwhile may keep it open for longer.
    #expect(found >= 3)
    #expect(run.status == 0 && run.lines == ["C"])
  }

  @Test func notForEver() async throws {
    let failure = await #expect(throws: BlockingRun.Failed.self) { try await busyRun(until: .max) }
    #expect(failure?.reason == ETXTBSY)
  }

  @Test func whatIsMissingIsNotTriedAgain() throws {
    let failure = #expect(throws: BlockingRun.Failed.self) {
      try BlockingRun(["/no/such/program"]) { Issue.record("busy") }
    }
    #expect(failure?.reason == ENOENT)
  }
}

import Foundation
import Testing
import TruthKit

/// `elfscan triage` as people run it.
@Suite(.timeLimit(.minutes(5))) struct TriageCommandTests {
  private func fixtureLog(_ name: String) -> String { fixture("logs/\(name)") }

  /// What the tests need of the JSON report.
  private struct Report: Decodable {
    struct Cause: Decodable {
      struct Evidence: Decodable {
        struct Assertion: Decodable {
          let file: String
          let line: Int
          let binutils: String?
          let function: String?
          let approximate: Bool?
        }

        let line: String
        let count: Int
        let program: String?
        let assertion: Assertion?
        let rules: [String]
      }

      let cause: String
      let certainty: String
      let evidence: [Evidence]
      let steps: [String]
      let questions: [String]
    }

    struct Module: Decodable {
      let verdict: String
      let fit: String
    }

    let schemaVersion: Int
    let recognized: Bool
    let causes: [Cause]
    let modules: [Module]
  }

  private func report(_ run: Program.Run) throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  @Test(arguments: ["text", "markdown", "json"]) func exitStatusDoesNotDependOnTheFormat(_ format: String)
    async throws
  {
    let known = try await Program.run(["triage", "--format", format, fixtureLog("dkms-terminal.log")])
    #expect(known.status == 0 && known.errors.isEmpty)
    let unknown = try await Program.run(["triage", "--format", format, fixture("src/module.c")])
    #expect(unknown.status == 1)
    let missing = try await Program.run(["triage", "--format", format, "/nonexistent/log"])
    #expect(missing.status == 2)
    let both = try await Program.run([
      "triage", "--format", format, fixtureLog("dkms-terminal.log"), "/nonexistent/log",
    ])
    #expect(both.status == 2)
  }

  @Test func wrongUsageIs64() async throws {
    for arguments in [[], ["--format", "xml", "x"], ["--collect", "-"]] {
      #expect(try await Program.run(["triage"] + arguments).status == 64, "\(arguments)")
    }
  }

  @Test func jsonHasWhatTheTextHas() async throws {
    let run = try await Program.run([
      "triage", "--format", "json", fixtureLog("dkms-terminal.log"), fixture("modules/nvidia-shape.ko"),
    ])
    let report = try report(run)
    #expect(report.schemaVersion == 1 && report.recognized)
    let cause = try #require(report.causes.first)
    #expect(cause.cause == "section-groups" && cause.certainty == "certain")
    let evidence = try #require(cause.evidence.first)
    #expect(evidence.count == 7 && evidence.program == "strip")
    #expect(evidence.rules.contains("group-shared-section"))
    #expect(evidence.assertion?.function == "bfd_elf_set_group_contents")
    #expect(evidence.assertion?.binutils == "2.40" && evidence.assertion?.approximate == false)
    #expect(report.modules.map(\.fit) == ["same"])
    #expect(!cause.steps.isEmpty && !cause.questions.isEmpty)
  }

  @Test func standardInputMayBeALogOrAModule() async throws {
    let log = try await Program.run(
      script: "cat \"$1\" | \"$0\" triage - --format json", [fixtureLog("clang-lto-dkms.log")])
    #expect(log.status == 0)
    #expect(try report(log).causes.first?.evidence.first?.count == 44)
    let module = try await Program.run(
      script: "cat \"$1\" | \"$0\" triage - --format json", [fixture("modules/silent.ko")])
    #expect(module.status == 0)
    #expect(try report(module).modules.map(\.verdict) == ["unsafe"])
    let nothing = try await Program.run(script: "\"$0\" triage - < /dev/null", [])
    #expect(nothing.status == 1)
    #expect(nothing.output.contains("empty"))
  }

  @Test func foldersAreSearchedForLogsAndModules() async throws {
    try await Program.withFolder { folder in
      let copy = { (from: String, to: String) in
        try FileManager.default.copyItem(atPath: from, toPath: folder.appending(path: to).path)
      }
      try copy(fixtureLog("dkms-terminal.log"), "terminal.log")
      try copy(fixture("modules/nvidia-shape.ko"), "display.ko")
      try Data("no log by its name\n".utf8).write(to: folder.appending(path: "notes.cfg"))
      let run = try await Program.run(["triage", folder.path])
      #expect(run.status == 0)
      #expect(run.output.contains("display.ko: explains the log") || run.output.contains("explains the log"))
      #expect(!run.output.contains("notes.cfg"))
    }
  }

  /// A web page that was saved under the name of a module is no log.
  @Test func whatIsCalledAModuleIsJudgedAsOne() async throws {
    try await Program.withFolder { folder in
      let file = folder.appending(path: "ch341.ko")
      try Data("<html>not found</html>\n".utf8).write(to: file)
      let run = try await Program.run(["triage", file.path])
      #expect(run.status == 2)
      #expect(run.output.contains("INDETERMINATE"))
    }
  }

  @Test func compressedLogsAreUnpacked() async throws {
    try await Program.withFolder { folder in
      let file = folder.appending(path: "terminal.log.gz")
      try Data(
        try await Tool.output(["gzip", "-c"], input: Array(Fixture("logs/dkms-terminal.log").data))
      ).write(to: file)
      let run = try await Program.run(["triage", "--format", "json", file.path])
      #expect(run.status == 0)
      #expect(try report(run).causes.first?.cause == "section-groups")
    }
  }

  @Test func junkIsSaidToBeJunk() async throws {
    try await Program.withFolder { folder in
      let file = folder.appending(path: "junk.log")
      var generator = SeededGenerator(7)
      try Data((0..<500_000).map { _ in UInt8.random(in: .min ... .max, using: &generator) }).write(to: file)
      let run = try await Program.run(["triage", file.path])
      #expect(run.status == 1)
      #expect(run.output.contains("NUL bytes") && run.output.contains("What would help"))
    }
  }

  /// Thousands of equal lines are one line of the report.
  @Test func aFloodIsOneLine() async throws {
    let run = try await Program.run(
      script: """
        awk 'BEGIN { for (i = 0; i < 200000; i++)
          print "strip: BFD (GNU Binutils) 2.42.0 assertion fail bfd/elf.c:4131" }' | "$0" triage -
        """, [])
    #expect(run.status == 0)
    #expect(run.output.contains("200000x strip: BFD"))
    #expect(run.output.split(separator: "\n").count < 60)
  }

  // MARK: --collect

  @Test func whatIsCollectedNamesNoOne() async throws {
    try await Program.withFolder { folder in
      let module = folder.appending(path: "display.ko")
      try FileManager.default.copyItem(atPath: fixture("modules/nvidia-shape.ko"), toPath: module.path)
      let environment = ["USER": "mallory", "LOGNAME": "mallory", "HOME": folder.path]
      for format in ["text", "json", "markdown"] {
        let run = try await Program.run(
          ["triage", "--collect", "--format", format, module.path], environment: environment)
        #expect(run.status == 0)
        #expect(run.output.contains("display.ko"))
        for secret in ["mallory", folder.path, ProcessInfo.processInfo.hostName] where secret.count > 2 {
          #expect(!run.output.contains(secret), "\(secret)")
        }
      }
    }
  }

  @Test func whatIsCollectedIsUnderstood() async throws {
    let collected = try await Program.run(["triage", "--collect", fixture("modules/nvidia-shape.ko")])
    #expect(collected.status == 0)
    #expect(collected.output.contains("strip: "))
    #expect(collected.output.contains("UNSAFE nvidia-shape.ko: several-relocation-sections (8)"))
    try await Program.withFolder { folder in
      let file = folder.appending(path: "machine.txt")
      try Data(collected.output.utf8).write(to: file)
      let run = try await Program.run(["triage", file.path, fixtureLog("dkms-terminal.log")])
      #expect(run.status == 0)
      let release = try #require(
        collected.output.split(separator: "\n").first { $0.hasPrefix("kernel release: ") })
      #expect(run.output.contains(release.dropFirst("kernel release: ".count)))
    }
  }
}

import Testing

/// Wrong usage ends with status 64 before any file is judged.
@Suite(.timeLimit(.minutes(20))) struct UsageTests {
  @Test(arguments: [
    [], ["check"], ["--mode"], ["--mode", "foo"], ["--mode", ""], ["--mode", "Debug"],
    ["--mode", "debug,all"],
    ["--binutils"], ["--binutils", "2.34"], ["--binutils", "3.0"], ["--binutils", "1.99"],
    ["--binutils", "two"],
    ["--binutils", ""], ["--binutils", "2"], ["--binutils", "2.99999999999999999999"],
    ["--binutils", "2.-40"],
    ["--binutils", "-1"], ["--kernel"], ["--kernel", "5.9"], ["--kernel", "6"], ["--kernel", "new"],
    ["--format", "xml"], ["--format", ""], ["--no-such-option"], ["-x"],
  ])
  func wrongUsageIs64(_ arguments: [String]) async throws {
    let isMissingFile = arguments.isEmpty || arguments == ["check"]
    let run = try await Program.run(arguments + (isMissingFile ? [] : [fixture("modules/gcc.ko")]))
    #expect(!run.wasKilled)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Error: "))
    #expect(run.errors.lowercased().contains("usage: elfscan"))
  }

  @Test(arguments: [["--help"], ["-h"], ["check", "--help"], ["help"], ["help", "check"]])
  func helpIsStatus0(_ arguments: [String]) async throws {
    let run = try await Program.run(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: elfscan"))
    #expect(run.errors.isEmpty)
  }

  /// Most people read one help text only: it says how to name files, what the options are and what the status means.
  @Test func firstHelpTellsFilesAndOptions() async throws {
    let help = try await Program.run(["--help"]).output
    for word in [
      "elfscan FILE", "--mode", "--binutils", "--format", "0 safe or caution", "1 unsafe", "2 no verdict",
    ] {
      #expect(help.contains(word), "\(word)")
    }
  }

  @Test func completionKnowsKernelsAndReleases() async throws {
    let script = try await Program.run(["--generate-completion-script", "bash"]).output
    for words in ["'all' 'running' '5.10' '6.1'", "'all' 'installed' '2.35.2'"] {
      #expect(script.contains(words.replacing(" ", with: "$'\\n'")), "\(words)")
    }
  }

  @Test func helpTellsTheExitStatuses() async throws {
    let help = try await Program.run(["check", "--help"]).output
    for word in ["0 safe or caution", "1 unsafe", "2 no verdict", "64 wrong usage"] {
      #expect(help.contains(word), "\(word)")
    }
  }

  @Test(arguments: [["--version"], ["check", "--version"]])
  func versionIsANumberFollowedByThatOfLibelf(_ arguments: [String]) async throws {
    let run = try await Program.run(arguments)
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+ \(libelf 0\.[0-9]+\)\n/) != nil)
  }
}

import Foundation
import Testing

/// `--fail-on`, `--select`, `--ignore`, `--baseline` and `--write-baseline`.
@Suite(.timeLimit(.minutes(20))) struct GateRunTests {
  @Test(
    arguments: [
      (["--fail-on", "unsafe"], [0, 0, 1, 2]), (["--fail-on", "caution"], [0, 1, 1, 2]),
      (["--fail-on", "never"], [0, 0, 0, 2]),
    ] as [([String], [Int32])])
  func thresholdDecidesTheExitStatus(_ arguments: [String], _ statuses: [Int32]) async throws {
    let files = [
      "modules/gcc.ko", "shapes/link-order-zero.ko", "modules/silent.ko", "malformed/section-table-cut.ko",
    ]
    for (file, status) in zip(files, statuses) {
      for format in ["text", "json", "jsonl"] {
        let run = try await Program.run(arguments + ["--format", format, fixture(file)])
        #expect(run.status == status, "\(file) \(format)")
      }
    }
  }

  @Test func textSaysWhatTheGateDecides() async throws {
    let files = [fixture("modules/silent.ko"), fixture("modules/gcc.ko")]
    let never = try await Program.run(["--fail-on", "never", files[0]])
    #expect(never.output.contains("\nGate: does not fail, for nothing does with --fail-on never.\n"))
    let ignored = try await Program.run(["--ignore", "several-relocation-sections"] + files)
    #expect(ignored.status == 0)
    #expect(
      ignored.output.hasPrefix(
        "UNSAFE  \(files[0]): does not fail, for all that is wrong is of rules that were left out (1)\n"))
    #expect(ignored.output.contains("\nGate: 0 failing, 1 excused"))
    let usual = try await Program.run(files)
    #expect(!usual.output.contains("Gate:"))
  }

  @Test func unknownRuleIsWrongUsage() async throws {
    for option in ["--select", "--ignore"] {
      let run = try await Program.run([option, "no-such-rule", fixture("modules/gcc.ko")])
      #expect(run.status == 64 && run.errors.contains("no-such-rule"))
    }
  }

  // MARK: Baseline

  /// As in a pipeline: written once, kept, and the next build's findings held against it.
  @Test func knownFindingsPassAndNewOnesFail() async throws {
    try await ModuleFolder.with(["old/nvidia-shape.ko": "modules/nvidia-shape.ko"]) { folder in
      let written = try await folder.run("--write-baseline", "known.json", "old")
      #expect(written.status == 0)
      try folder.add("rebuilt/nvidia-shape.ko", as: "new/nvidia-shape.ko")
      let known = try await folder.run("--baseline", "known.json", "new")
      #expect(known.status == 0 && known.errors.isEmpty)
      #expect(known.output.contains("does not fail, for all that is wrong is in the baseline (2)"))
      #expect(!known.output.contains("several-relocation-sections"))
      try folder.add("modules/silent.ko", as: "new/silent.ko")
      let new = try await folder.run("--baseline", "known.json", "new")
      #expect(new.status == 1)
      #expect(new.output.contains("error [several-relocation-sections]"))
      #expect(new.output.contains("Gate: 1 failing, 1 excused"))
    }
  }

  @Test func whatIsFixedIsTold() async throws {
    try await ModuleFolder.with(["a.ko": "modules/silent.ko", "b.ko": "modules/silent.ko"]) { folder in
      #expect(try await folder.run("--write-baseline", "known.json", "a.ko", "b.ko").status == 0)
      try folder.add("modules/gcc.ko", as: "a.ko")
      let run = try await folder.run("--baseline", "known.json", "a.ko")
      #expect(run.status == 0)
      #expect(
        run.errors == """
          elfscan: 1 finding in the baseline no longer there; --write-baseline writes one without:
            a.ko: several-relocation-sections (.rodata)

          """)
      // Written anew, it is gone; what was not judged stays.
      #expect(
        try await folder.run("--baseline", "known.json", "--write-baseline", "known.json", "a.ko").status == 0
      )
      let text = String(decoding: try contents(folder.path("known.json")), as: UTF8.self)
      #expect(!text.contains("a.ko") && text.contains("b.ko"))
    }
  }

  @Test func noVerdictIsNotWrittenDown() async throws {
    try await ModuleFolder.with(["a.ko": "malformed/section-table-cut.ko"]) { folder in
      for option in ["--write-baseline", "--baseline"] {
        let run = try await folder.run(option, "known.json", "a.ko")
        #expect(run.status == 2)
      }
    }
  }

  @Test(arguments: ["", "{}", "[1", #"{"schemaVersion":9,"modules":[]}"#])
  func brokenBaselineIsAnError(_ text: String) async throws {
    try await ModuleFolder.with(["a.ko": "modules/gcc.ko"]) { folder in
      try folder.write(Array(text.utf8), as: "known.json")
      let run = try await folder.run("--baseline", "known.json", "a.ko")
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(
        run.errors.hasPrefix("elfscan: the baseline known.json: ")
          && run.errors.split(separator: "\n").count == 1)
      let missing = try await folder.run("--baseline", "missing.json", "a.ko")
      #expect(missing.status == 2 && missing.errors.contains("No such file"))
    }
  }
}

import Foundation
import Testing

/// `--output FORMAT=FILE`: reports beside the one on standard output.
@Suite(.timeLimit(.minutes(20))) struct SeveralReportsTests {
  private static let files: KeyValuePairs = ["a.ko": "modules/gcc.ko", "b.ko": "modules/silent.ko"]

  @Test func everyReportIsTheOneThatStandardOutputWouldHave() async throws {
    try await ModuleFolder.with(SeveralReportsTests.files) { folder in
      let run = try await folder.run(
        "a.ko", "b.ko", "--output", "json=r.json", "--output=jsonl=r.jsonl", "--output", "text=r.txt")
      #expect(run.status == 1 && run.errors.isEmpty)
      for (format, file) in [("json", "r.json"), ("jsonl", "r.jsonl"), ("text", "r.txt")] {
        let alone = try await folder.run("a.ko", "b.ko", "--format", format)
        #expect(String(decoding: try contents(folder.path(file)), as: UTF8.self) == alone.output)
        if format == "text" { #expect(run.output == alone.output) }
      }
      #expect(try names(folder) == ["a.ko", "b.ko", "r.json", "r.jsonl", "r.txt"])
    }
  }

  private func names(_ folder: ModuleFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.root.path).sorted()
  }

  @Test func fileIsNeverColoured() async throws {
    try await ModuleFolder.with(SeveralReportsTests.files) { folder in
      let run = try await folder.run("b.ko", "--color", "always", "--output", "text=r.txt")
      #expect(run.output.contains("\u{1B}[1;31mUNSAFE"))
      #expect(try !contents(folder.path("r.txt")).contains(0x1B))
    }
  }

  /// The old report stays until the new one is whole, and for good where there is none.
  @Test func reportOfAnInterruptedRunIsNotWritten() async throws {
    try await ModuleFolder.with(SeveralReportsTests.files) { folder in
      try folder.write(Array("old".utf8), as: "r.json")
      let run = try await folder.shell(
        """
        mkfifo names; "$0" --output json=r.json --jobs 1 --files-from names > report & child=$!
        exec 3> names; i=0; while [ $i -lt 40 ]; do echo b.ko >&3; i=$((i + 1)); done
        until [ -s report ]; do :; done
        cat r.json; kill -INT $child; kill -TERM $child 2>/dev/null; exec 3>&-; wait $child; echo " $?"; cat r.json; ls -A
        """)
      #expect(run.output.hasPrefix("old"))
      #expect(run.output.contains("old" + "a.ko") || run.output.contains("olda.ko"), "\(run.output)")
      #expect(!run.output.contains(".elfscan"))
    }
  }

  @Test func linkStaysALink() async throws {
    try await ModuleFolder.with(SeveralReportsTests.files) { folder in
      try folder.write([], as: "d/real.json")
      try folder.link("r.json", to: "d/real.json")
      #expect(try await folder.run("a.ko", "--output", "json=r.json").status == 0)
      #expect(try contents(folder.path("d/real.json")).starts(with: Array("{".utf8)))
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("r.json")) == "d/real.json")
    }
  }

  @Test func pipesAndDevicesAreWrittenTo() async throws {
    try await ModuleFolder.with(SeveralReportsTests.files) { folder in
      let run = try await folder.shell(
        """
        mkfifo p; cat p > r.json & "$0" -q a.ko --output json=p --output json=/dev/stdout --output json=/dev/null | cat; wait; cat r.json
        """)
      #expect(run.output.split(separator: "\n").count { $0.hasPrefix("{\"schemaVersion\"") } == 2)
      #expect(run.errors.isEmpty)
    }
  }

  // MARK: Trouble

  @Test(
    arguments: [
      ("no/such/r.json", "No such file or directory"), ("d", "Is a directory"),
      ("b.ko", "is a module, not a report"),
      ("a.ko/r.json", "Not a directory"),
    ])
  func whatCannotBeWrittenIsAnError(_ target: String, _ reason: String) async throws {
    try await ModuleFolder.with(SeveralReportsTests.files) { folder in
      try folder.write([], as: "d/x")
      let before = try contents(folder.path("b.ko"))
      let run = try await folder.run("a.ko", "--output", "json=other.json", "--output", "json=\(target)")
      #expect(run.status == 2)
      #expect(
        run.output.isEmpty && run.errors.contains(reason) && run.errors.contains(target), "\(run.errors)")
      #expect(try contents(folder.path("b.ko")) == before)
      #expect(try names(folder) == ["a.ko", "b.ko", "d"])
    }
  }

  @Test(.enabled(if: StripFaultTests.canMount)) func fullDiskLeavesTheOldReport() async throws {
    try await ModuleFolder.with(SeveralReportsTests.files) { folder in
      try folder.write([], as: "m/x")
      let run = try await folder.shell(
        """
        exec unshare -rm sh -c '
          mount -t tmpfs -o size=8k none m && echo old > m/r.json
          "$0" -q a.ko b.ko --output json=m/r.json > /dev/null; echo "status $?"; cat m/r.json; ls -A m
        ' "$0"
        """)
      #expect(run.output == "status 2\nold\nr.json\n")
      #expect(run.errors.contains("No space left on device"))
    }
  }

  @Test(
    arguments: [
      ["--output", "json=r", "--output", "text=r"], ["--output", "nonsense=r"], ["--output", "json"],
      ["--output", "json="], ["--output", "json=-"], ["--format", "nonsense"],
      ["--write-baseline", "r", "--output", "json=r"],
    ])
  func whatCannotBeMeantIsWrongUsage(_ arguments: [String]) async throws {
    try await ModuleFolder.with(SeveralReportsTests.files) { folder in
      let run = try await folder.run(["a.ko"] + arguments)
      #expect(run.status == 64 && run.output.isEmpty)
      #expect(try names(folder) == ["a.ko", "b.ko"])
    }
  }

  // MARK: Colours

  @Test(
    arguments: [
      ([], [:], false), (["--color", "always"], ["NO_COLOR": "1"], true), ([], ["FORCE_COLOR": "1"], true),
      (["--color", "never"], ["FORCE_COLOR": "1"], false),
      ([], ["FORCE_COLOR": "1", "NO_COLOR": "1"], false),
      ([], ["FORCE_COLOR": ""], false), (["--color", "auto"], ["FORCE_COLOR": "1"], true),
    ] as [([String], [String: String], Bool)])
  func coloursAreAsWanted(_ arguments: [String], _ environment: [String: String], _ isColoured: Bool)
    async throws
  {
    let run = try await Program.run(
      arguments + [fixture("modules/silent.ko")],
      environment: environment.merging(["NO_COLOR": "", "FORCE_COLOR": ""]) { given, _ in given })
    #expect(run.output.contains("\u{1B}[") == isColoured)
  }
}

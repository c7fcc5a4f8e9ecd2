import Foundation
import Testing
import TruthKit

/// What the system refuses in the middle of the work: a file that could not be read is never called safe.
@Suite(.timeLimit(.minutes(20))) struct HardTimesTests {
  private static let canTrace = StripFaultTests.canTrace

  /// A safe module that is too large to be read at once.
  private func withLargeModule(_ body: (URL) async throws -> Void) async throws {
    try await Program.withFolder { folder in
      let path = folder.appending(path: "large.ko")
      try Data(ForgedFile.module(ofSections: 3000)).write(to: path)
      try await body(path)
    }
  }

  @Test(.enabled(if: canTrace), arguments: ["EIO", "EACCES", "ESTALE"])
  func aReadThatFails(_ error: String) async throws {
    try await withLargeModule { large in
      let whole = try await Program.run([large.path])
      #expect(whole.status == 0 && whole.verdicts == ["SAFE"])
      for (path, when) in [
        (fixture("modules/healthy.ko"), 1), (large.path, 1), (large.path, 2), (large.path, 3),
      ] {
        let run = try await Program.run(
          script: """
            exec strace -f -o /dev/null -P "$1" -e inject=read,pread64:error="$2":when="$3+" "$0" "$1"
            """,
          [path, error, "\(when)"])
        #expect(run.status == 2 && run.verdicts == ["INDETERMINATE"], "call \(when): \(run.output)")
      }
    }
  }

  /// The right to open it is lost between looking at it and opening it.
  @Test(.enabled(if: canTrace), arguments: ["EACCES", "ENOENT", "EMFILE", "ENFILE", "ELOOP"])
  func aFileThatCannotBeOpenedAnyMore(_ error: String) async throws {
    let run = try await Program.run(
      script: """
        exec strace -f -o /dev/null -P "$1" -e inject=openat,open:error="$2" "$0" "$1" "$3"
        """,
      [fixture("modules/healthy.ko"), error, fixture("modules/gcc.ko")])
    #expect(run.status == 2 && run.verdicts == ["INDETERMINATE", "SAFE"], "\(run.output)\(run.errors)")
  }

  /// More files at a time than there are descriptors: each is judged, or said not to be.
  @Test func fewFileDescriptors() async throws {
    try await withLargeModule { large in
      let copies = (0..<30).map { _ in large.path }
      let run = try await Program.run(
        script: """
          ulimit -n 16; exec "$0" --verbose --jobs 30 "$@"
          """, copies)
      #expect(!run.wasKilled)
      #expect(run.verdicts.count == 30 && Set(run.verdicts).isSubset(of: ["SAFE", "INDETERMINATE"]))
      #expect((run.status == 0) == !run.verdicts.contains("INDETERMINATE"))
    }
  }

  /// Messages never go into a file that was opened in the place of a closed descriptor.
  @Test(arguments: ["0<&-", "1>&-", "2>&-", "0<&- 1>&- 2>&-"])
  func closedDescriptors(_ closed: String) async throws {
    try await Program.withFolder { folder in
      let path = folder.appending(path: "a.ko")
      try Data(contentsOf: URL(filePath: fixture("modules/healthy.ko"))).write(to: path)
      let script = """
        exec "$0" strip -g --verbose "$1" \(closed)
        """
      let stripped = try await Program.run(script: script, [path.path])
      #expect(stripped.status == 0)
      let same = try await Program.run(["verify", fixture("modules/healthy.ko"), path.path])
      #expect(same.status == 0, "\(same.output)")
    }
  }

  /// What is missing for a program to be run is said.
  @Test func tooFewDescriptorsForAProgram() async throws {
    let run = try await Program.run(
      script: """
        ulimit -n 12; exec "$0" --prove=strip "$1"
        """, [fixture("modules/healthy.ko")])
    #expect(run.status == 2 && run.output.contains("ulimit -n"), "\(run.output)\(run.errors)")
  }

  /// Where memory runs out that is said, and no verdict given.
  @Test func littleMemory() async throws {
    try await Program.withFolder { folder in
      let script = """
        head -c 400000000 /dev/zero | gzip -1 >"$1/zeros.ko.gz"
        ulimit -v 300000; exec "$0" "$1/zeros.ko.gz"
        """
      let run = try await Program.run(script: script, [folder.path])
      #expect(run.status == 2 && !run.wasKilled, "\(run.status) \(run.output)")
      #expect(!run.verdicts.contains("SAFE"))
    }
  }

  @Test func thousandsOfArguments() async throws {
    let files = [String](repeating: fixture("modules/healthy.ko"), count: 2000)
    let run = try await Program.run(["--format", "jsonl", "--binutils", "2.44"] + files)
    #expect(run.status == 0)
    #expect(try run.lines().summary.files == 2000)
  }

  /// Files that give other bytes each time, or whose size is not told.
  @Test(arguments: [
    "/proc/self/status", "/proc/self/maps", "/proc/kallsyms", "/proc/self/mem", "/proc/self/pagemap",
  ])
  func filesOfTheSystem(_ path: String) async throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let run = try await Program.run([path])
    #expect(!run.wasKilled && run.status == 2)
    #expect(run.verdicts == ["INDETERMINATE"])
  }

  @Test(arguments: ["a\nb.ko", "SAFE  x.ko\n.ko", "\u{1B}[2J.ko", "\u{202E}ok.ko", "-.ko", " .ko"])
  func namesOfFiles(_ name: String) async throws {
    try await Program.withFolder { folder in
      let path = folder.appending(path: "m").path + "-" + name
      try Data(contentsOf: URL(filePath: fixture("modules/silent.ko"))).write(to: URL(filePath: path))
      let run = try await Program.run(["--", path])
      #expect(run.status == 1 && run.verdicts == ["UNSAFE"])
      #expect(
        run.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
      #expect(!run.output.contains("\u{202E}"))
    }
  }
}

import Foundation
import Testing

/// The line that tells how far the work is: on a terminal only, and gone at the end.
@Suite(.timeLimit(.minutes(20))) struct ProgressTests {
  /// Runs a command whose output is not read on for a second after its first line, so that it takes longer than that.
  private func run(_ command: String) async throws -> Program.Run {
    try await ModuleFolder.with(["m.ko": "modules/silent.ko"]) { folder in
      try FileManager.default.createDirectory(atPath: folder.path("d"), withIntermediateDirectories: true)
      for number in 100..<170 { try folder.link("d/\(number).ko", to: "../m.ko") }
      let script = #"""
        export ELFSCAN="$0"
        find d -name '*.ko' | sort > list
        { \#(command); } 2> errors < /dev/null | { IFS= read -r line; printf '%s\n' "$line"; sleep 1; cat; }
        cat errors >&2
        """#
      return try await folder.shell(script)
    }
  }

  @Test func folderOnATerminal() async throws {
    let run = try await run(#"script -qec 'exec "$ELFSCAN" check d' /dev/null"#)
    let line = try #require(
      run.output.firstMatch(
        of: #/\r([0-9]+) of 70 files, [0-9]+ a second, ([0-9]+) unsafe(, [0-9]+ s left)?\u{1B}\[K/#))
    #expect(line.1 == line.2)
    // Each line is cleared before anything else is written, the last one too.
    let shown = run.output.matches(of: #/ a second, [^\r]*\u{1B}\[K/#).count
    #expect(run.output.matches(of: #/\r\u{1B}\[K/#).count == shown)
    #expect(run.output.contains("70 files: 0 safe, 0 caution, 70 unsafe, 0 without a verdict"))
  }

  @Test func lengthOfAListIsNotKnown() async throws {
    let run = try await run(#"script -qec 'exec "$ELFSCAN" check --files-from list' /dev/null"#)
    #expect(run.output.firstMatch(of: #/\r[0-9]+ files, [0-9]+ a second, [0-9]+ unsafe\u{1B}\[K/#) != nil)
  }

  @Test(arguments: ["text", "json", "jsonl"])
  func nothingWhereNobodyLooks(_ format: String) async throws {
    let run = try await run(#""$ELFSCAN" check --format \#(format) d"#)
    #expect(run.errors.isEmpty)
    #expect(!run.output.contains("a second"))
    #expect(!run.output.contains("\r"))
    #expect(!run.output.contains("\u{1B}"))
  }
}

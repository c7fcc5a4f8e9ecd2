import Foundation
import Testing
import TruthKit

/// Where the report goes: files, pipes that close, disks that are full.
@Suite(.timeLimit(.minutes(20))) struct OutputTests {
  @Test(arguments: ["modules/silent.ko", "modules/healthy.ko", "malformed/empty.ko", "shapes/name-escape.ko"])
  func noColourOutsideATerminal(_ file: String) async throws {
    let run = try await Program.run(
      [fixture(file)], environment: ["TERM": "xterm-256color", "CLICOLOR_FORCE": ""])
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  /// `elfscan … | head -1`: nobody reads on, which is no crash, and the exit status is still the verdict's.
  @Test(arguments: ["text", "json"])
  func readerThatWentAway(_ format: String) async throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try await Program.run(
      ["--format", format, fixture("modules/nvidia-shape.ko")], output: pipe.fileHandleForWriting)
    #expect(!run.wasKilled)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
  }

  @Test func closedStandardOutputIsNoCrash() async throws {
    let run = try await Program.run(script: #"exec "$0" "$1" >&-"#, [fixture("modules/silent.ko")])
    #expect(!run.wasKilled)
    #expect(run.status != 0)
  }

  /// A report that could not be written must not look like "safe" to a script.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: ["text", "json"])
  func fullDiskIsNotSafe(_ format: String) async throws {
    let run = try await Program.run(
      script: #"exec "$0" --format "$1" "$2" > /dev/full"#, [format, fixture("modules/healthy.ko")])
    #expect(!run.wasKilled)
    #expect(run.status != 0)
    #expect(run.errors.contains("No space left on device"))
  }

  @Test func pathsAreShownEscaped() async throws {
    let run = try await Program.run(["no\nsuch\u{1B}[31mfile\u{202E}.ko"])
    #expect(run.output == "INDETERMINATE  no\\nsuch\\x1b[31mfile\\u{202e}.ko: No such file or directory\n")
  }

  /// Names that would take the whole memory, or a lifetime, to write out in full.
  @Test(arguments: ["text", "json"])
  func namesThatExplodeAreNotWorkedOut(_ format: String) async throws {
    // Each level stands for four times the one before: 188 bytes, 136 million characters.
    var name = "_Z1f1AIiiiiE"
    for digit in "0123456789A" { name += "S_I" + String(repeating: "S\(digit)_", count: 4) + "E" }
    var bytes = Array(try Fixture("modules/nvidia-shape.ko").data)
    func number(_ offset: Int, _ width: Int) -> Int {
      bytes[offset..<(offset + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    func set(_ value: Int, _ offset: Int, _ width: Int) {
      for place in 0..<width { bytes[offset + place] = UInt8(truncatingIfNeeded: value >> (8 * place)) }
    }
    let table = number(40, 8)
    let symbols = try #require((0..<number(60, 2)).first { number(table + 64 * $0 + 4, 4) == 2 })
    let strings = number(table + 64 * symbols + 40, 4)
    let entries = number(table + 64 * symbols + 24, 8)
    for entry in stride(from: entries + 24, to: entries + number(table + 64 * symbols + 32, 8), by: 24) {
      set(1, entry, 4)
    }
    set(bytes.count, table + 64 * strings + 24, 8)
    set(name.utf8.count + 2, table + 64 * strings + 32, 8)
    bytes += [0] + Array(name.utf8) + [0]
    let module = bytes
    try await Program.withFolder { folder in
      let file = folder.appending(path: "explosive.ko")
      try Data(module).write(to: file)
      // Twenty seconds of processor time and two gigabytes; an ordinary module takes a hundredth of that.
      let run = try await Program.run(
        script: #"ulimit -t 20 && ulimit -v 2097152 && exec "$0" --format "$1" "$2""#,
        [format, file.path(percentEncoded: false)])
      #expect(!run.wasKilled)
      #expect(run.status == 1)
    }
  }

  /// Programs read the report of thousands of modules: what one file needs must not stay in memory for all.
  @Test(arguments: ["text", "json"])
  func memoryDoesNotGrowWithTheNumberOfFiles(_ format: String) async throws {
    try await Program.withFolder { folder in
      // A module of 20 megabytes, most of it after the ELF file.
      let file = folder.appending(path: "large.ko")
      try (Fixture("modules/gcc.ko").data + Data(count: 20 << 20)).write(to: file)
      let files = [String](repeating: file.path(percentEncoded: false), count: 100)
      let run = try await Program.run(
        script: #"ulimit -v 1048576 && format="$1" && shift && exec "$0" --format "$format" "$@""#,
        [format] + files)
      #expect(!run.wasKilled)
      #expect(run.status == 0)
    }
  }
}

import Foundation
import Testing

/// What a script learns from the exit status: 0 safe or caution, 1 unsafe, 2 no verdict; the worst file decides.
@Suite(.timeLimit(.minutes(20))) struct ExitStatusTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let files: [String]
    let verdicts: [String]
    let status: Int32
    var testDescription: String { files.joined(separator: " ") }
  }

  static let cases = [
    Case(files: ["modules/healthy.ko"], verdicts: ["SAFE"], status: 0),
    Case(files: ["shapes/link-order-zero.ko"], verdicts: ["CAUTION"], status: 0),
    Case(files: ["modules/silent.ko"], verdicts: ["UNSAFE"], status: 1),
    Case(files: ["modules/signed.ko"], verdicts: ["UNSAFE"], status: 1),
    Case(files: ["modules/bitcode.ko"], verdicts: ["UNSAFE"], status: 1),
    Case(files: ["modules/executable"], verdicts: ["INDETERMINATE"], status: 2),
    Case(files: ["malformed/empty.ko"], verdicts: ["INDETERMINATE"], status: 2),
    Case(files: ["malformed/text.ko"], verdicts: ["INDETERMINATE"], status: 2),
    Case(files: ["malformed/three-bytes.ko"], verdicts: ["INDETERMINATE"], status: 2),
    Case(files: ["malformed/section-table-cut.ko"], verdicts: ["INDETERMINATE"], status: 2),
    Case(files: ["malformed/header-only.ko"], verdicts: ["INDETERMINATE"], status: 2),
    Case(files: ["no-such-file.ko"], verdicts: ["INDETERMINATE"], status: 2),
    Case(files: ["modules/gcc.ko/below"], verdicts: ["INDETERMINATE"], status: 2),
    Case(
      files: ["modules/healthy.ko", "shapes/link-order-zero.ko"], verdicts: ["SAFE", "CAUTION"], status: 0),
    Case(files: ["modules/silent.ko", "modules/healthy.ko"], verdicts: ["UNSAFE", "SAFE"], status: 1),
    Case(
      files: [
        "no-such-file.ko", "modules/healthy.ko", "modules/silent.ko", "malformed/empty.ko", "modules/gcc.ko",
      ],
      verdicts: ["INDETERMINATE", "SAFE", "UNSAFE", "INDETERMINATE", "SAFE"], status: 2),
    Case(files: ["modules/gcc.ko", "modules/gcc.ko"], verdicts: ["SAFE", "SAFE"], status: 0),
  ]

  @Test(arguments: cases)
  func text(_ example: Case) async throws {
    let run = try await Program.run(example.files.map { fixture($0) })
    #expect(!run.wasKilled)
    #expect(run.status == example.status)
    #expect(run.verdicts == example.verdicts)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: cases)
  func json(_ example: Case) async throws {
    let run = try await Program.run(["--format", "json"] + example.files.map { fixture($0) })
    #expect(!run.wasKilled)
    #expect(run.status == example.status)
    #expect(run.errors.isEmpty)
    let report = try run.report()
    #expect(report.schemaVersion == 1)
    #expect(report.files.map(\.path) == example.files.map { fixture($0) })
    #expect(report.files.map { $0.verdict.uppercased() } == example.verdicts)
    #expect(report.files.allSatisfy { ($0.error == nil) == ($0.verdict != "indeterminate") })
  }

  @Test func namedPipeIsNotWaitedFor() async throws {
    try await Program.withFolder { folder in
      let pipe = folder.appending(path: "pipe.ko").path(percentEncoded: false)
      let made = unsafe mkfifo(pipe, 0o600)
      try #require(made == 0)
      let run = try await Program.run([pipe, fixture("modules/gcc.ko")])
      #expect(run.status == 2)
      #expect(run.verdicts == ["INDETERMINATE", "SAFE"])
    }
  }

  @Test func subcommandCanBeSpelledOut() async throws {
    let run = try await Program.run(["check", fixture("modules/silent.ko")])
    #expect(run.status == 1)
    #expect(run.output == (try await Program.run([fixture("modules/silent.ko")])).output)
  }

  @Test func fileThatLooksLikeAnOption() async throws {
    let run = try await Program.run(["--", "-no-such-file.ko"])
    #expect(run.status == 2)
    #expect(run.output == "INDETERMINATE  -no-such-file.ko: No such file or directory\n")
  }

  /// Linux file names are bytes, and need not be text.
  @Test(arguments: ["/", "//", "/./"])
  func fileNameThatIsNotUtf8(_ separator: String) async throws {
    try await Program.withFolder { folder in
      let run = try await Program.run(
        script: #"n="$(printf 'a\377.ko')"; cp "$1" "$2/$n" && exec "$0" "$2$3$n""#,
        [fixture("modules/gcc.ko"), folder.path(percentEncoded: false), separator])
      #expect(run.verdicts == ["SAFE"])
      #expect(run.output.contains("a\\xff.ko"))
    }
  }
}

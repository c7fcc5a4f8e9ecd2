import Foundation
import Testing
import TruthKit

/// What the text says where there are several files.
@Suite(.timeLimit(.minutes(20))) struct SummaryTests {
  private func withFiles<Result>(_ body: (ModuleFolder) async throws -> Result) async throws -> Result {
    try await ModuleFolder.with(
      [
        "d/1.ko": "modules/gcc.ko", "d/2.ko": "modules/signed.ko", "d/3.ko": "modules/silent.ko",
        "d/4.ko": "malformed/empty.ko", "d/5.ko": "shapes/link-order-zero.ko", "d/6.ko": "modules/gcc.ko",
        "d/7.ko": "modules/signed.ko",
      ], body)
  }

  private static let end = """

    7 files: 2 safe, 1 caution, 3 unsafe, 1 without a verdict
      UNSAFE  d/3.ko
      INDETERMINATE  d/4.ko
      warning [signature-only] 2 modules would lose the signature and nothing else: d/2.ko, d/7.ko.
        Strip before signing: strip, then scripts/sign-file, then compress. Or leave them unstripped.

    """

  @Test func linesReportsAndSummary() async throws {
    try await withFiles { folder in
      let run = try await folder.run("check", "d")
      #expect(run.status == 2)
      let alone = try await folder.run("d/3.ko").output
      let caution = try await folder.run("d/5.ko").output
      #expect(
        run.output == """
          SAFE  d/1.ko

          \(alone)
          INDETERMINATE  d/4.ko: the file is empty

          \(caution)
          SAFE  d/6.ko
          \(SummaryTests.end)
          """)
    }
  }

  @Test func verboseTellsEverythingOfEach() async throws {
    try await withFiles { folder in
      let run = try await folder.run("check", "d", "--verbose")
      #expect(run.status == 2)
      var texts: [String] = []
      for number in 1...7 { texts.append(try await folder.run("d/\(number).ko").output) }
      #expect(run.output == texts.joined(separator: "\n") + SummaryTests.end)
    }
  }

  @Test func quietLeavesOutWhatIsSafe() async throws {
    try await withFiles { folder in
      let usual = try await folder.run("check", "d")
      let quiet = try await folder.run("check", "d", "-q")
      #expect(quiet.status == 2)
      #expect(quiet.entries == usual.entries.filter { !$0.hasPrefix("SAFE") })
      #expect(quiet.output.hasSuffix(SummaryTests.end))
    }
  }

  @Test(arguments: [["check", "-q", "d"], ["--quiet", "d/1.ko"], ["-q", "d/1.ko", "d/6.ko"]])
  func quietSaysNothingWhereAllIsSafe(_ arguments: [String]) async throws {
    try await ModuleFolder.with(["d/1.ko": "modules/gcc.ko", "d/6.ko": "modules/healthy.ko"]) { folder in
      let run = try await folder.run(arguments)
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(run.errors.isEmpty)
    }
  }

  /// One file is told about at length, one folder with a single file is not.
  @Test func oneFileNeedsNoSummary() async throws {
    try await withFiles { folder in
      #expect(!(try await folder.run("d/1.ko").output.contains("1 file:")))
      try FileManager.default.createDirectory(atPath: folder.path("e"), withIntermediateDirectories: true)
      try folder.link("e/1.ko", to: "../d/1.ko")
      let run = try await folder.run("e")
      #expect(
        run.output == """
          SAFE  e/1.ko

          1 file: 1 safe, 0 caution, 0 unsafe, 0 without a verdict

          """)
    }
  }

  @Test func countsOfJson() async throws {
    try await withFiles { folder in
      let report = try await folder.run("check", "d", "--format", "json").report()
      #expect(
        report.summary
          == Program.Report.Summary(
            files: 7, safe: 2, caution: 1, unsafe: 3, indeterminate: 1, losingSignatureOnly: 2,
            signedLater: 0, verdict: "indeterminate", complete: true, shard: nil))
      #expect(report.files.map(\.losesSignatureOnly) == [false, true, false, false, false, false, true])
    }
  }

  /// Signing comes later: what is left is the verdict, and a note says how many there are.
  @Test func signedLater() async throws {
    try await ModuleFolder.with([
      "d/1.ko": "modules/signed.ko", "d/2.ko": "modules/signed.ko", "d/3.ko": "modules/gcc.ko",
    ]) { folder in
      #expect(try await folder.run("check", "d").status == 1)
      let run = try await folder.run("check", "d", "--signed-after")
      #expect(run.status == 0)
      #expect(
        run.output == """
          SAFE  d/1.ko
          SAFE  d/2.ko
          SAFE  d/3.ko

          3 files: 3 safe, 0 caution, 0 unsafe, 0 without a verdict
            note [signature-only] 2 modules would lose the signature and nothing else: d/1.ko, d/2.ko. That
              does not count: signing comes later (--signed-after).

          """)
      let alone = try await folder.run("d/1.ko", "--signed-after")
      #expect(alone.status == 0 && alone.output.hasPrefix("SAFE  d/1.ko\n"))
      try folder.write(Array(#"{"signed-after": true}"#.utf8), as: ".elfscan.json")
      #expect(try await folder.run("check", "d").status == 0)
      #expect(try await folder.run("check", "d", "--no-config").status == 1)
      let summary = try await folder.run("check", "d", "--format", "json").report().summary
      #expect(summary.safe == 3 && summary.losingSignatureOnly == 2 && summary.signedLater == 2)
    }
  }

  /// What is in a package is one of many, even if it is the only one; in an archive with one member, it is alone.
  @Test func theOnlySignedModuleOfAPackageIsToldAbout() async throws {
    try await ModuleFolder.with(["d/1.ko": "modules/signed.ko"]) { folder in
      for format in ["text", "github", "markdown", "junit", "gitlab", "sarif", "html"] {
        let run = try await folder.shell(#"tar cf p.tar d/1.ko && "$0" --format "$1" p.tar"#, [format])
        #expect(run.status == 1)
        #expect(run.output.contains("1 module would lose the signature and nothing else"), "\(format)")
      }
      let alone = try await folder.shell(#"ar rcs x.a d/1.ko && "$0" x.a"#)
      #expect(alone.status == 1 && alone.output.contains("\n  error [appended-signature] "))
      #expect(!alone.output.contains("signature-only"))
    }
  }

  /// A hundred are listed, the rest counted.
  @Test func listHasAnEnd() async throws {
    try await ModuleFolder.with(["a.ko": "malformed/empty.ko"]) { folder in
      let run = try await folder.run([String](repeating: "a.ko", count: 130))
      #expect(run.status == 2)
      #expect(run.output.contains("\n130 files: 0 safe, 0 caution, 0 unsafe, 130 without a verdict\n"))
      #expect(run.output.hasSuffix("\n  INDETERMINATE  a.ko\n  … and 30 more\n"))
      #expect(run.entries.count == 130)
    }
  }
}

import Foundation
import Testing
import TruthKit

/// Members of archives are judged one by one, under the archive's name.
@Suite(.timeLimit(.minutes(20))) struct ArchiveCheckTests {
  private func withArchive<Result>(
    _ flags: String = "rcS", _ body: (ModuleFolder) async throws -> Result
  ) async throws -> Result {
    try await ModuleFolder.with([
      "one.o": "modules/gcc.ko", "two.o": "modules/silent.ko", "a-name-that-is-long.o": "malformed/text.ko",
    ]) { folder in
      let made = try await folder.shell(
        #"ar "$1" lib.a one.o two.o a-name-that-is-long.o"#, [flags])
      try #require(made.status == 0, "\(made.errors)")
      return try await body(folder)
    }
  }

  @Test func membersAreNamedAfterTheArchive() async throws {
    try await withArchive { folder in
      let run = try await folder.run("lib.a")
      #expect(run.status == 2)
      #expect(run.verdicts == ["SAFE", "UNSAFE", "INDETERMINATE"])
      #expect(run.entries.prefix(2) == ["SAFE  lib.a(one.o)", "UNSAFE  lib.a(two.o)"])
      #expect(run.output.contains("\n3 files: 1 safe, 0 caution, 1 unsafe, 1 without a verdict\n"))
      #expect(
        try await folder.run("--format", "json", "lib.a").report().entries == [
          "safe lib.a(one.o)", "unsafe lib.a(two.o)", "indeterminate lib.a(a-name-that-is-long.o)",
        ])
    }
  }

  /// strip changes neither the archive nor the files that it names; the report is about the one, and reads none of the other.
  @Test func aThinArchiveIsRefused() async throws {
    try await withArchive("rcST") { folder in
      try FileManager.default.removeItem(atPath: folder.path("one.o"))
      let real = try await folder.shell("strip -g lib.a")
      #expect(real.status == 1 && real.errors.contains("thin archives"), "\(real.errors)")
      let run = try await folder.run("lib.a")
      #expect(run.status == 1 && run.entries == ["UNSAFE  lib.a"], "\(run.output)")
      #expect(run.output.contains("REFUSES: exit 1") && run.output.contains("copying thin archives"))
      #expect(run.output.contains("strip the files that it"))
      for format in ["json", "sarif", "junit", "github", "gitlab", "html", "markdown"] {
        let run = try await folder.run("--format", format, "--for", "dkms", "lib.a")
        #expect(run.status == 1 && run.output.contains("lib.a"), "\(format): \(run.errors)")
      }
    }
  }

  /// Ten thousand times one file, and files elsewhere: none of them is opened, so that the archive costs what it has itself.
  @Test(.enabled(if: Traced.isPossible))
  func filesThatAThinArchiveNamesAreNotOpened() async throws {
    try await ModuleFolder.with(["big.ko": "modules/healthy.ko", "elsewhere/two.o": "modules/silent.ko"]) {
      folder in
      func header(_ name: String, _ size: Int) -> String {
        // As `struct ar_hdr` has it.
        [(name, 16), ("0", 12), ("0", 6), ("0", 6), ("644", 8), ("\(size)", 10)].map {
          $0.padding(toLength: $1, withPad: " ", startingAt: 0)
        }.joined() + "`\n"
      }
      let names = "big.ko/\n../lib/elsewhere/two.o/\n\(folder.path("elsewhere/two.o"))/\n"
      let table = names.utf8.count % 2 == 0 ? names : names + "\n"
      let outside = [8, 8 + "../lib/elsewhere/two.o/\n".utf8.count].map { header("/\($0)", 9) }.joined()
      let archive =
        "!<thin>\n" + header("//", table.utf8.count) + table + outside
        + String(repeating: header("/0", 30_000_000), count: 10_000)
      try folder.write(Array(archive.utf8), as: "lib/thin.a")
      for command in ["check", "info", "triage"] {
        let calls = try await Traced.calls("openat,open", of: [command, "lib/thin.a"], in: folder)
        #expect(calls.contains { $0.contains("thin.a") }, "\(command)")
        #expect(!calls.contains { $0.contains("big.ko") || $0.contains("two.o") }, "\(command)")
      }
    }
  }

  @Test func anArchiveWithoutMembersIsSafe() async throws {
    try await ModuleFolder.with { folder in
      try #require(try await folder.shell("ar rc none.a && cp none.a real.a").status == 0)
      let real = try await folder.shell("strip -g real.a && cmp real.a none.a")
      #expect(real.status == 0 && real.output.isEmpty && real.errors.isEmpty)
      let run = try await folder.run("--for", "dkms", "none.a")
      #expect(run.status == 0 && run.entries == ["SAFE  none.a"], "\(run.output)")
      #expect(run.output.contains("Nothing to change"))
    }
  }

  /// Alone it is refused.
  @Test func aMemberThatIsNotRecognisedIsCopied() async throws {
    try await ModuleFolder.with(["one.o": "modules/gcc.ko", "bc.o": "modules/bitcode.ko"]) { folder in
      try #require(try await folder.shell("ar rcS lib.a one.o bc.o").status == 0)
      let run = try await folder.run("lib.a")
      #expect(run.status == 0 && run.verdicts == ["SAFE", "CAUTION"], "\(run.output)")
      #expect(run.output.contains("2.35.2 to 2.44  exit 0, 1 warning, copies it as it is"), "\(run.output)")
      #expect(try await folder.run("bc.o").verdicts == ["UNSAFE"])
    }
  }

  /// An archive of one is told about at length, as a file is, but for what is of no use with archives.
  @Test func archiveWithOneMember() async throws {
    try await ModuleFolder.with(["two.o": "modules/silent.ko"]) { folder in
      try #require(try await folder.shell("ar rcS lib.a two.o").status == 0)
      let run = try await folder.run("lib.a")
      #expect(run.status == 1)
      let alone = try await folder.run("two.o")
      let (told, more) = ("\nOther strippers", "Why\n")
      #expect(
        run.output.prefix(while: { $0 != "(" }) == "UNSAFE  lib.a" && run.output.contains(more)
          && run.output.components(separatedBy: told).first
            == alone.output.replacing("UNSAFE  two.o", with: "UNSAFE  lib.a(two.o)").components(
              separatedBy: told
            ).first
      )
      #expect(
        run.output.contains("eu-strip --strip-debug    REFUSES: exit 1, \"no support for stripping archive\"")
      )
      #expect(run.output.contains("Take it out of the archive") && !run.output.contains("Use elfscan strip"))
    }
  }

  @Test func membersOfACompressedArchive() async throws {
    try await withArchive { folder in
      try #require(try await folder.shell("xz lib.a").status == 0)
      let files = try await folder.run("--format", "json", "lib.a.xz").report().files
      #expect(files.map(\.path) == ["lib.a.xz(one.o)", "lib.a.xz(two.o)", "lib.a.xz(a-name-that-is-long.o)"])
      #expect(files.allSatisfy { $0.compression == "xz" })
    }
  }
}

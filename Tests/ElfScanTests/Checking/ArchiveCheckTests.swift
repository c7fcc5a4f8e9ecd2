import Foundation
import Testing
import TruthKit

/// Members of archives are judged one by one, under the archive's name.
@Suite(.timeLimit(.minutes(20))) struct ArchiveCheckTests {
  private func withArchive<Result>(
    _ flags: String, _ body: (ModuleFolder) async throws -> Result
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

  @Test(arguments: ["rcS", "rcST"])
  func membersAreNamedAfterTheArchive(_ flags: String) async throws {
    try await withArchive(flags) { folder in
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

  @Test func thinArchiveWithoutItsMember() async throws {
    try await withArchive("rcST") { folder in
      try FileManager.default.removeItem(atPath: folder.path("one.o"))
      let run = try await folder.run("lib.a")
      #expect(run.status == 2)
      #expect(run.verdicts == ["INDETERMINATE", "UNSAFE", "INDETERMINATE"])
      #expect(run.entries.first == "INDETERMINATE  lib.a(one.o): No such file or directory")
    }
  }

  /// An archive of one is told about at length, as a file is.
  @Test func archiveWithOneMember() async throws {
    try await ModuleFolder.with(["two.o": "modules/silent.ko"]) { folder in
      try #require(try await folder.shell("ar rcS lib.a two.o").status == 0)
      let run = try await folder.run("lib.a")
      #expect(run.status == 1)
      let alone = try await folder.run("two.o")
      #expect(run.output == alone.output.replacing("UNSAFE  two.o", with: "UNSAFE  lib.a(two.o)"))
    }
  }

  @Test func membersOfACompressedArchive() async throws {
    try await withArchive("rcS") { folder in
      try #require(try await folder.shell("xz lib.a").status == 0)
      let files = try await folder.run("--format", "json", "lib.a.xz").report().files
      #expect(files.map(\.path) == ["lib.a.xz(one.o)", "lib.a.xz(two.o)", "lib.a.xz(a-name-that-is-long.o)"])
      #expect(files.allSatisfy { $0.compression == "xz" })
    }
  }
}

import Foundation
import Testing
import TruthKit

/// `elfscan check DIR`: every module below it, and nothing else.
@Suite(.timeLimit(.minutes(20))) struct FolderTests {
  @Test func modulesBelowAFolderAreJudgedByTheirNames() async throws {
    try await ModuleFolder.with([
      "d/b.ko": "modules/gcc.ko", "d/a/deep/er/c.ko": "modules/silent.ko", "d/.hidden/e.ko": "modules/gcc.ko",
      "d/object.o": "modules/gcc.ko", "d/archive.a": "modules/archive.a", "d/notes.txt": "malformed/text.ko",
      "d/old.ko.bak": "modules/gcc.ko", "d/ko": "modules/gcc.ko", "d/upper.KO": "modules/gcc.ko",
    ]) { folder in
      for (tool, ending) in [("gzip", "gz"), ("xz", "xz"), ("zstd", "zst"), ("bzip2", "bz2")] {
        let packed = try await Tool.output([tool, "-c"], input: Array(Fixture("modules/gcc.ko").data))
        try folder.write(packed, as: "d/packed.ko.\(ending)")
        try folder.write(packed, as: "d/packed.\(ending)")
      }
      let run = try await folder.run("check", "d", "--format", "json")
      #expect(run.status == 1)
      #expect(run.errors.isEmpty)
      #expect(
        try run.report().entries == [
          "safe d/.hidden/e.ko", "unsafe d/a/deep/er/c.ko", "safe d/b.ko", "safe d/packed.ko.bz2",
          "safe d/packed.ko.gz", "safe d/packed.ko.xz", "safe d/packed.ko.zst",
        ])
      let all = try await folder.run("check", "d", "--objects", "--format", "json")
      let added = Set(try all.report().entries).subtracting(try run.report().entries)
      #expect(added.contains("safe d/object.o"))
      #expect(added.allSatisfy { $0.hasSuffix("d/object.o") || $0.contains(" d/archive.a(") })
      #expect(added.contains { $0.contains(" d/archive.a(") })
    }
  }

  /// The command can be left out, and a slash at the end makes no difference.
  @Test(arguments: [["d"], ["d/"], ["check", "d"], ["--jobs", "1", "d"]])
  func commandMayBeLeftOut(_ arguments: [String]) async throws {
    try await ModuleFolder.with(["d/a.ko": "modules/gcc.ko", "d/b/c.ko": "modules/silent.ko"]) { folder in
      let run = try await folder.run(arguments)
      #expect(run.status == 1)
      #expect(run.entries == ["SAFE  d/a.ko", "UNSAFE  d/b/c.ko"])
    }
  }

  @Test func linksAreFollowedAndLoopsAreLeft() async throws {
    try await ModuleFolder.with(["d/a.ko": "modules/gcc.ko", "elsewhere/b.ko": "modules/silent.ko"]) {
      folder in
      try folder.link("d/file.ko", to: "../elsewhere/b.ko")
      try folder.link("d/folder", to: "../elsewhere")
      try folder.link("d/loop", to: ".")
      try folder.link("elsewhere/loop", to: "../d")
      let run = try await folder.run("check", "d", "--format", "json")
      #expect(run.status == 1)
      #expect(
        try run.report().entries == ["safe d/a.ko", "unsafe d/file.ko", "unsafe d/folder/b.ko"])
    }
  }

  @Test func linkToNowhereHasNoVerdict() async throws {
    try await ModuleFolder.with(["d/a.ko": "modules/gcc.ko"]) { folder in
      try folder.link("d/gone.ko", to: "nowhere")
      try folder.link("d/self.ko", to: "self.ko")
      let run = try await folder.run("d")
      #expect(run.status == 2)
      #expect(
        run.entries == [
          "SAFE  d/a.ko", "INDETERMINATE  d/gone.ko: No such file or directory",
          "INDETERMINATE  d/self.ko: Too many levels of symbolic links",
        ])
    }
  }

  /// Root may read every folder, but not one whose path is longer than the system takes: 4095 bytes.
  @Test(arguments: ["text", "json", "jsonl"])
  func folderThatCannotBeListedIsOneEntry(_ format: String) async throws {
    try await ModuleFolder.with(["d/a.ko": "modules/gcc.ko", "d/z.ko": "modules/silent.ko"]) { folder in
      let name = String(repeating: "n", count: 250)
      // Not every shell goes into so deep a folder.
      let deepen = #"cd d; for n in {1..17}; do mkdir "$1" && cd "$1" || exit 98; done"#
      let made = try await folder.shell(#"bash -c "$1" "$0" "$2""#, [deepen, name])
      try #require(made.status == 0, "\(made.errors)")
      let run = try await folder.run("check", "d", "--format", format)
      #expect(run.status == 2)
      if format == "text" {
        #expect(run.verdicts == ["SAFE", "INDETERMINATE", "UNSAFE"])
        #expect(run.output.contains(": File name too long\n"))
        #expect(run.output.contains("3 files: 1 safe, 0 caution, 1 unsafe, 1 without a verdict\n"))
      } else {
        let report = format == "json" ? try run.report() : try run.lines()
        #expect(report.files.map(\.verdict) == ["safe", "indeterminate", "unsafe"])
        #expect(report.files.map(\.error) == [nil, "File name too long", nil])
        #expect(report.summary.indeterminate == 1)
      }
      // Nor can Foundation remove it.
      let removed = try await folder.shell("rm -rf d")
      #expect(removed.status == 0)
    }
  }

  /// That nothing was found is no good sign: a wrong folder must not pass for a sound one.
  @Test(arguments: ["text", "json", "jsonl"])
  func emptyFolderIsNoSuccess(_ format: String) async throws {
    try await ModuleFolder.with(["d/notes.txt": "malformed/text.ko"]) { folder in
      let run = try await folder.run("check", "d", "--format", format)
      #expect(run.status == 2)
      #expect(run.errors == "elfscan: no files to judge\n")
      if format == "text" {
        #expect(run.output.isEmpty)
      } else {
        let report = format == "json" ? try run.report() : try run.lines()
        #expect(report.files.isEmpty)
        #expect(report.summary.verdict == "indeterminate")
        #expect(report.summary.complete)
      }
    }
  }

  /// Every damaged fixture at once: each is one entry, and the modules among them are judged.
  @Test func badFilesDoNotStopTheOthers() async throws {
    try await ModuleFolder.with(["d/aa.ko": "modules/gcc.ko", "d/zz.ko": "modules/silent.ko"]) { folder in
      let bad = Fixture.all(in: "malformed")
      for fixture in bad { try folder.add(fixture.name, as: "d/\(fixture.name)") }
      let run = try await folder.run("check", "d", "--format", "json")
      #expect(!run.wasKilled)
      #expect(run.status == 2)
      let report = try run.report()
      #expect(report.files.count == bad.count + 2)
      #expect(report.files.first?.verdict == "safe")
      #expect(report.files.last?.verdict == "unsafe")
      #expect(report.summary.files == bad.count + 2)
    }
  }

  @Test func pipesInFoldersArePassedOver() async throws {
    try await ModuleFolder.with(["d/a.ko": "modules/gcc.ko"]) { folder in
      let made = unsafe mkfifo(folder.path("d/pipe.ko"), 0o600)
      try #require(made == 0)
      let run = try await folder.run("d")
      #expect(run.entries == ["SAFE  d/a.ko"])
      #expect(run.status == 0)
    }
  }
}

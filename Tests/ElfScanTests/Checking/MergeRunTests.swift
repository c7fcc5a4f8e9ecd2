import Foundation
import Testing
import TruthKit

/// `elfscan merge` takes whole results, and refuses everything else with a line that says why.
@Suite(.timeLimit(.minutes(20))) struct MergeRunTests {
  /// Three parts of some work: `1.jsonl` to `3.jsonl`.
  private func withParts<Result>(_ body: (ModuleFolder) async throws -> Result) async throws -> Result {
    try await ModuleFolder.with([
      "d/a.ko": "modules/gcc.ko", "d/b.ko": "modules/silent.ko", "d/c.ko": "shapes/link-order-zero.ko",
      "d/e.ko": "modules/signed.ko", "d/f.ko": "modules/healthy.ko", "d/g.ko": "modules/arm64.ko",
    ]) { folder in
      _ = try await ShardRunTests.parts(3, folder)
      return try await body(folder)
    }
  }

  private func expectRefusal(
    _ folder: ModuleFolder, _ arguments: [String], _ message: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    for format in ["text", "json", "jsonl"] {
      let run = try await folder.run(["merge", "--format", format] + arguments)
      #expect(run.status == 2, sourceLocation: sourceLocation)
      #expect(run.output.isEmpty, sourceLocation: sourceLocation)
      #expect(run.errors == "elfscan merge: \(message)\n", sourceLocation: sourceLocation)
    }
  }

  @Test func lostAndRepeatedParts() async throws {
    try await withParts { folder in
      try await expectRefusal(folder, ["1.jsonl", "3.jsonl"], "part 2/3 is missing")
      try await expectRefusal(folder, ["2.jsonl"], "part 1/3 is missing, and 1 more")
      try await expectRefusal(folder, ["1.jsonl", "2.jsonl", "3.jsonl", "2.jsonl"], "a part is there twice")
      let other = try await folder.run("check", "d", "--shard", "2/2", "--format", "jsonl")
      try folder.write(Array(other.output.utf8), as: "other.jsonl")
      try await expectRefusal(
        folder, ["1.jsonl", "other.jsonl", "3.jsonl"], "parts of different splits: 1/3 and 2/2")
      let whole = try await folder.run("check", "d", "--format", "jsonl")
      try folder.write(Array(whole.output.utf8), as: "whole.jsonl")
      try await expectRefusal(
        folder, ["1.jsonl", "2.jsonl", "3.jsonl", "whole.jsonl"],
        "parts of split work together with results that are none")
    }
  }

  @Test func filesThatAreNoResults() async throws {
    try await withParts { folder in
      let good = ["1.jsonl", "2.jsonl"]
      try folder.write([], as: "empty")
      try await expectRefusal(folder, good + ["empty"], "empty: the file is empty")
      try folder.write(Array("\n\n".utf8), as: "blank")
      try await expectRefusal(folder, good + ["blank"], "blank: no results; did the run fail?")
      try await expectRefusal(
        folder, good + ["d/a.ko"],
        "d/a.ko: the last line is no summary: the run did not come to its end, or the file was cut off")
      try await expectRefusal(folder, good + ["none"], "none: No such file or directory")
      try await expectRefusal(folder, good + ["d"], "d: a directory, not a file")
      let whole = String(decoding: try contents(folder.path("3.jsonl")), as: UTF8.self)
      try folder.write(
        Array(whole.replacing("\"schemaVersion\":1", with: "\"schemaVersion\":2").utf8), as: "new")
      try await expectRefusal(
        folder, good + ["new"], "new: results of form 2; this elfscan understands 1")
      try folder.write(Array(("not JSON\n" + whole).utf8), as: "line")
      let count = whole.split(separator: "\n").count
      try await expectRefusal(
        folder, good + ["line"],
        "line: \(count) files, but the summary speaks of \(count - 1): lines are missing, or were added")
      try folder.write(
        Array(whole.replacing("\"complete\":true", with: "\"complete\":false").utf8), as: "interrupted")
      try await expectRefusal(
        folder, good + ["interrupted"],
        "interrupted: the run was interrupted before all files were judged")
      let json = try await folder.run("check", "d", "--format", "json")
      try folder.write(Array(json.output.utf8), as: "one.json")
      let run = try await folder.run("merge", "one.json")
      #expect(run.status == 2)
    }
  }

  /// Cut off after every line, in the middle of each, and before the last byte that counts.
  @Test func resultsThatAreCutOff() async throws {
    try await withParts { folder in
      let whole = try await folder.run("check", "d", "--format", "jsonl").output
      let bytes = Array(whole.utf8)
      let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
      try #require(ends.count == 7)
      let starts = [0] + ends.dropLast()
      let cuts =
        starts + zip(starts, ends).map { ($0 + $1) / 2 } + ends.map { $0 - 2 }
        + ends.dropLast().map { $0 - 1 }
      for cut in cuts {
        try folder.write(Array(bytes[..<cut]), as: "cut.jsonl")
        let run = try await folder.run("merge", "cut.jsonl")
        #expect(run.status == 2, "cut after \(cut) bytes")
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix("elfscan merge: cut.jsonl: "))
        #expect(run.errors.split(separator: "\n").count == 1)
      }
      // A line that is lost in the middle.
      let lines = whole.split(separator: "\n")
      for lost in 0..<lines.count - 1 {
        var rest = lines
        rest.remove(at: lost)
        try folder.write(Array((rest.joined(separator: "\n") + "\n").utf8), as: "cut.jsonl")
        #expect(try await folder.run("merge", "cut.jsonl").status == 2)
      }
      // Only the last newline: nothing is lost.
      try folder.write(Array(bytes.dropLast()), as: "cut.jsonl")
      #expect(try await folder.run("merge", "cut.jsonl").status == 1)
    }
  }

  @Test func standardInputIsOneResult() async throws {
    try await withParts { folder in
      let run = try await folder.shell(
        #""$0" check d --format jsonl | "$0" merge - --format json"#)
      #expect(run.status == 1)
      #expect(try run.report().files.count == 6)
      let mixed = try await folder.shell(#""$0" merge 1.jsonl - 3.jsonl < 2.jsonl"#)
      #expect(mixed.status == 1)
      // Put together by cat, the end of one would stand in the middle.
      let joined = try await folder.shell(#"cat [1-3].jsonl | "$0" merge -"#)
      #expect(joined.status == 2)
      #expect(joined.errors.contains("lines are missing, or were added"))
    }
  }

  /// Results that were not split: a path that is in several counts once, with its worst verdict.
  @Test(arguments: [["1", "2"], ["2", "1"]])
  func worstVerdictOfAPathCounts(_ names: [String]) async throws {
    try await ModuleFolder.with(["a.ko": "modules/gcc.ko", "b.ko": "modules/gcc.ko"]) { folder in
      let debug = try await folder.run("check", "a.ko", "b.ko", "--format", "jsonl")
      try folder.write(Array(debug.output.utf8), as: "1")
      let all = try await folder.run("check", "b.ko", "--mode", "all", "--format", "jsonl")
      #expect(all.status == 1)
      try folder.write(Array(all.output.utf8), as: "2")
      let run = try await folder.run(["merge", "--format", "json"] + names)
      #expect(run.status == 1)
      #expect(try run.report().entries.sorted() == ["safe a.ko", "unsafe b.ko"])
      #expect(try run.report().summary.files == 2)
    }
  }

  /// What comes out of merge goes in again.
  @Test func mergedResultsCanBeMerged() async throws {
    try await withParts { folder in
      let once = try await folder.run("merge", "--format", "jsonl", "1.jsonl", "2.jsonl", "3.jsonl")
      try folder.write(Array(once.output.utf8), as: "once.jsonl")
      let twice = try await folder.run("merge", "--format", "jsonl", "once.jsonl")
      #expect(twice.output == once.output)
      #expect(twice.status == once.status)
    }
  }

  @Test func textListsWhatIsNotSafe() async throws {
    try await withParts { folder in
      let run = try await folder.run("merge", "1.jsonl", "2.jsonl", "3.jsonl")
      #expect(run.status == 1)
      #expect(Set(run.verdicts) == ["CAUTION", "UNSAFE"])
      #expect(run.entries.contains { $0.hasPrefix("UNSAFE  d/b.ko: 2 relocation sections") })
      #expect(
        run.output.contains("\n6 files: 3 safe, 1 caution, 2 unsafe, 0 without a verdict\n  UNSAFE  d/b.ko\n")
      )
      #expect(run.output.hasSuffix("then compress. Or leave them unstripped.\n"))
    }
  }

  @Test func wrongUsage() async throws {
    for arguments in [["merge"], ["merge", "--format", "xml", "a"], ["merge", "--no-such"]] {
      let run = try await Program.run(arguments)
      #expect(run.status == 64)
      #expect(run.output.isEmpty)
    }
  }
}

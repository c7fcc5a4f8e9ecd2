import Foundation
import Testing
import TruthKit

/// Work split into parts, and `elfscan merge`, which joins them and lets none get lost.
@Suite(.timeLimit(.minutes(20))) struct ShardRunTests {
  /// Files of every verdict.
  static func withFiles<Result>(_ body: (ModuleFolder) async throws -> Result) async throws -> Result {
    try await ModuleFolder.with { folder in
      for fixture in Fixture.all(in: "modules") where fixture.name.hasSuffix(".ko") {
        try folder.add(fixture.name, as: "d/\(fixture.name)")
      }
      try folder.add("malformed/empty.ko", as: "d/empty.ko")
      try folder.add("shapes/link-order-zero.ko", as: "d/caution.ko")
      return try await body(folder)
    }
  }

  /// Runs each part, and keeps its lines in `1.jsonl` and so on.
  static func parts(_ count: Int, _ folder: ModuleFolder) async throws -> [Program.Run] {
    var runs: [Program.Run] = []
    for number in 1...count {
      let run = try await folder.run("check", "d", "--shard", "\(number)/\(count)", "--format", "jsonl")
      try folder.write(Array(run.output.utf8), as: "\(number).jsonl")
      runs.append(run)
    }
    return runs
  }

  @Test(arguments: [1, 2, 3, 7, 40])
  func everyFileIsInOnePart(_ count: Int) async throws {
    try await ShardRunTests.withFiles { folder in
      let all = try await folder.run("check", "d", "--format", "json")
      let report = try all.report()
      let parts = try await ShardRunTests.parts(count, folder)
      let reports = try parts.map { try $0.lines() }
      #expect(reports.flatMap(\.entries).sorted() == report.entries.sorted())
      #expect(parts.map(\.status).max() == all.status)
      for (number, part) in reports.enumerated() {
        #expect(part.summary.files == part.files.count)
        #expect(part.summary.shard == .init(number: UInt64(number + 1), count: UInt64(count)))
        // A part may be empty; then there is nothing to say of it.
        #expect((part.summary.verdict == nil) == part.files.isEmpty)
        #expect(parts[number].errors.isEmpty)
        if part.files.isEmpty { #expect(parts[number].status == 0) }
      }
      // What parts are joined to is what one run says.
      let names = (1...count).map { "\($0).jsonl" }
      for format in ["text", "json", "jsonl"] {
        let merged = try await folder.run(["merge", "--format", format] + names.reversed())
        #expect(merged.status == all.status)
        #expect(merged.errors.isEmpty)
        guard format != "text" else {
          let summary = try await folder.run("check", "d").output.split(separator: "\n\n").last
          #expect(
            Set(merged.output.split(separator: "\n")).isSuperset(
              of: try #require(summary).split(separator: "\n")))
          continue
        }
        let joined = format == "json" ? try merged.report() : try merged.lines()
        #expect(joined.entries.sorted() == report.entries.sorted())
        #expect(joined.summary == report.summary)
      }
    }
  }

  /// A machine that sees other files, or names them in another order or by a list, does the same part.
  @Test func partDoesNotDependOnWhatElseIsJudged() async throws {
    try await ShardRunTests.withFiles { folder in
      let part = try await folder.run("check", "d", "--shard", "2/3", "--format", "jsonl").lines()
      let listed = try await folder.shell(
        #"find d -name '*.ko' | sort -r | "$0" check --files-from - --shard 2/3 --format jsonl"#)
      #expect(try listed.lines().entries.sorted() == part.entries.sorted())
      try folder.add("modules/gcc.ko", as: "d/one-more.ko")
      let more = try await folder.run("check", "d", "--shard", "2/3", "--format", "jsonl").lines()
      #expect(Set(more.entries).isSuperset(of: part.entries))
      #expect(more.files.count - part.files.count <= 1)
    }
  }

  /// Members of an archive stay together, and what cannot be read is in every part.
  @Test func archivesAndErrors() async throws {
    try await ModuleFolder.with(["a.o": "modules/gcc.ko", "b.o": "modules/silent.ko"]) { folder in
      try #require(try await folder.shell("ar rcS lib.a a.o b.o").status == 0)
      var members: [[String]] = []
      for number in 1...4 {
        let run = try await folder.run(
          "check", "lib.a", "--files-from", "missing", "--shard", "\(number)/4", "--format", "jsonl")
        try folder.write(Array(run.output.utf8), as: "\(number).jsonl")
        #expect(run.status == 2)
        let files = try run.lines().files
        #expect(files.filter { $0.path == "missing" }.count == 1)
        members.append(files.map(\.path).filter { $0 != "missing" })
      }
      #expect(members.sorted { $0.count > $1.count } == [["lib.a(a.o)", "lib.a(b.o)"], [], [], []])
      let merged = try await folder.run(["merge", "--format", "json"] + (1...4).map { "\($0).jsonl" })
      #expect(
        try merged.report().entries.sorted() == [
          "indeterminate missing", "safe lib.a(a.o)", "unsafe lib.a(b.o)",
        ])
    }
  }

  /// What the manual recommends, done: the parts by GNU parallel, then one merge.
  @Test func gnuParallel() async throws {
    try await ShardRunTests.withFiles { folder in
      let all = try await folder.run("check", "d", "--format", "json")
      let script = #"""
        export HOME="$PWD" ELFSCAN="$0"
        parallel --version | head -1 >&2
        parallel --jobs 2 'exec "$ELFSCAN" check --shard {}/4 --format jsonl d > {}.jsonl' ::: 1 2 3 4
        exec "$0" merge --format json [1-4].jsonl
        """#
      let merged = try await folder.shell(script)
      #expect(merged.errors.hasPrefix("GNU parallel "), "\(merged.errors)")
      #expect(merged.status == all.status)
      let (joined, report) = (try merged.report(), try all.report())
      #expect(joined.entries.sorted() == report.entries.sorted())
      #expect(joined.summary == report.summary)
    }
  }
}

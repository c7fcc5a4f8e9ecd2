import Foundation
import Testing
import TruthKit

/// Compressed modules are judged like the module inside.
@Suite(.timeLimit(.minutes(20))) struct CompressedTests {
  static let tools = ["gzip", "xz", "zstd", "bzip2"]

  static func pack(_ fixture: String, _ tool: String) async throws -> [UInt8] {
    try await Tool.output([tool, "-c"], input: Array(Fixture(fixture).data))
  }

  @Test(
    arguments: tools,
    ["modules/healthy.ko", "modules/silent.ko", "modules/signed.ko", "shapes/link-order-zero.ko"])
  func verdictIsThatOfTheModuleInside(_ tool: String, _ fixture: String) async throws {
    try await ModuleFolder.with(["plain/a.ko": fixture]) { folder in
      try folder.write(try await CompressedTests.pack(fixture, tool), as: "packed/a.ko")
      let plain = try await folder.run("--format", "json", "plain/a.ko")
      let packed = try await folder.run("--format", "json", "packed/a.ko")
      #expect(packed.status == plain.status)
      let (inside, file) = (try plain.report().files.first, try packed.report().files.first)
      #expect(file?.compression == tool)
      #expect(inside?.compression == nil)
      // All that is said is the same, apart from the folder and this.
      #expect(
        packed.output.replacing("packed/", with: "plain/")
          .replacing("\"compression\":\"\(tool)\"", with: "\"compression\":null") == plain.output)
      let text = try await folder.run("packed/a.ko")
      #expect(text.status == plain.status)
      #expect(text.output.contains("compressed with \(tool)"))
    }
  }

  @Test(arguments: tools)
  func cutOffAndFollowedByOthers(_ tool: String) async throws {
    try await ModuleFolder.with(["ok.ko": "modules/gcc.ko"]) { folder in
      let packed = try await CompressedTests.pack("modules/gcc.ko", tool)
      try folder.write(Array(packed.dropLast(10)), as: "cut.ko")
      try folder.write(packed + Array("junk".utf8), as: "junk.ko")
      let run = try await folder.run("--format", "json", "cut.ko", "junk.ko", "ok.ko")
      #expect(run.status == 2)
      let files = try run.report().files
      #expect(files.map(\.verdict) == ["indeterminate", "indeterminate", "safe"])
      #expect(files.map(\.compression) == [tool, tool, nil])
      let errors = files.map { $0.error ?? "" }
      #expect(errors[0].contains(tool) && errors[0].contains("end"), "\(errors[0])")
      #expect(errors[1].contains("4 bytes after the end of the \(tool) data"), "\(errors[1])")
    }
  }

  /// What stands in the name is of no importance.
  @Test func nameDoesNotDecide() async throws {
    try await ModuleFolder.with(["a.ko.xz": "modules/gcc.ko"]) { folder in
      let file = try await folder.run("--format", "json", "a.ko.xz").report().files.first
      #expect(file?.verdict == "safe")
      #expect(file?.compression == nil)
    }
  }

  // MARK: --max-size

  /// Of a compressed module, the unpacked size counts.
  @Test(arguments: ["plain", "gzip", "xz", "zstd", "bzip2"])
  func limitIsTheLargestSize(_ tool: String) async throws {
    try await ModuleFolder.with(["m.ko": "modules/gcc.ko"]) { folder in
      if tool != "plain" {
        try folder.write(try await CompressedTests.pack("modules/gcc.ko", tool), as: "m.ko")
      }
      let size = try Fixture("modules/gcc.ko").data.count
      let exact = try await folder.run("--max-size", "\(size)", "m.ko")
      #expect(exact.status == 0)
      let below = try await folder.run("--max-size", "\(size - 1)", "m.ko")
      #expect(below.status == 2)
      #expect(below.output.contains("limit"))
      #expect(below.output.contains("\(size - 1)"))
      #expect(try await folder.shell(#"exec "$0" --max-size "$1" - < m.ko"#, ["\(size - 1)"]).status == 2)
    }
  }

  /// A module of 10 760 bytes.
  @Test(arguments: [
    ("11K", 0), ("10K", 2), ("1M", 0), ("1G", 0), ("1", 2), ("17179869183G", 0), ("18446744073709551615", 0),
  ])
  func units(_ size: String, _ status: Int32) async throws {
    #expect(try await Program.run(["--max-size", size, fixture("modules/gcc.ko")]).status == status)
  }

  @Test(arguments: [
    "", "0", "-1", "+1", "K", "0K", "1T", "1.5M", "1KB", "1k", " 1", "0x10", "18446744073709551616",
    "17179869184G",
    "1 M",
  ])
  func badSizesAreWrongUsage(_ size: String) async throws {
    let run = try await Program.run(["--max-size=\(size)", fixture("modules/gcc.ko")])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("--max-size"))
  }

  /// A module that unpacks to twenty megabytes, among a hundred others: all of it is held once, and never twice.
  @Test(arguments: tools)
  func memoryIsThatOfTheLargestFile(_ tool: String) async throws {
    try await ModuleFolder.with { folder in
      let module = Array(try Fixture("modules/gcc.ko").data)
      let large = module + [UInt8](repeating: 0, count: 20 << 20)
      try folder.write(try await Tool.output([tool, "-c"], input: large), as: "d/large.ko")
      for number in 0..<100 { try folder.write(module, as: "d/\(number).ko") }
      let run = try await folder.shell(#"ulimit -v 1048576 && exec "$0" check --jobs 2 d"#)
      #expect(!run.wasKilled)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.entries.count == 101)
    }
  }
}

import Foundation
import Testing
import TruthKit

/// The commands that show what is in a module.
@Suite(.timeLimit(.minutes(20))) struct InspectTests {
  /// A command, a file and a line it prints for it, with single blanks.
  static let lines: [(command: [String], file: String, line: String)] = [
    (
      ["sections", "--type", "rela", "--name", "*fixture_open"], "modules/nvidia-shape.ko",
      "[9] .rela.text.fixture_open RELA I 0xdb0 0xa8 130 8 8 24"
    ),
    (["groups"], "modules/nvidia-shape.ko", "[5] .rodata (shared by 7 groups)"),
    (
      ["relocations", "--section", ".rodata"], "modules/nvidia-shape.ko",
      "[111] .rela.rodata: 6 relocations; extra: GNU strip has no room for it"
    ),
    (
      ["symbols", "--undefined"], "modules/gcc.ko", "48 0x0 0 NOTYPE GLOBAL DEFAULT UND __kmalloc_noprof"
    ),
    (
      ["sections", "--after", "strip-2.44", "--name", ".rela.rodata"], "modules/silent.ko",
      "[11] .rela.rodata RELA I - 0x90 34 10 8 24 one of 2 relocation sections for .rodata (the first)"
    ),
    (
      ["groups", "--after", "strip-2.40 -g"], "modules/silent.ko",
      "[25] .rela.text._ZN7display5Panel6enableEi"
    ),
    (
      ["groups", "--after", "llvm-strip"], "modules/nvidia-shape.ko",
      "[108] _ZTVN7display7MonitorE (vtable for display::Monitor)"
    ),
    (
      ["symbols", "--after", "llvm-strip --strip-unneeded"], "modules/gcc.ko",
      "32 0x0 102 FUNC GLOBAL DEFAULT [5] .text.fixture_close fixture_close"
    ),
    (["sections", "--after", "eu-strip"], "modules/gcc.ko", "[30] .symtab SYMTAB - 0x498 31 40 8 24"),
    (["info"], "modules/signed.ko", "Signature 441 bytes, PKCS#7, sha256"),
  ]

  @Test(arguments: lines.indices) func prints(_ index: Int) async throws {
    let (command, file, line) = InspectTests.lines[index]
    let run = try await Program.run(command + [fixture(file)])
    #expect(run.status == 0 && run.errors.isEmpty)
    let found = run.output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(found.contains { $0 == line }, "\(run.output)")
    #expect(!run.output.contains("\u{1B}"))
    let json = try await Program.run(command + ["--format", "json", fixture(file)])
    let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(json.status == 0 && document?["schemaVersion"] as? Int == 1)
  }

  @Test(arguments: lines.indices) func whatCannotBeReadIsSaid(_ index: Int) async throws {
    let command = InspectTests.lines[index].command[0]
    for file in ["malformed/section-table-cut.ko", "nonesuch.ko"] {
      let run = try await Program.run([command, fixture(file)])
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.errors.hasPrefix("elfscan \(command): \(fixture(file)): "))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test(arguments: lines.indices) func wrongUsage(_ index: Int) async throws {
    let command = InspectTests.lines[index].command[0]
    #expect(try await Program.run([command]).status == 64)
    #expect(try await Program.run([command, "--format", "xml", fixture("modules/gcc.ko")]).status == 64)
  }

  /// What comes of these is not worked out, or there is no such program.
  @Test(arguments: [
    "strip-2.10", "strip-2.44 --only-keep-debug", "objcopy --strip-all", "strip-2.44 -g other.ko",
    "llvm-strip -x", "llvm-strip -R .comment", "llvm-objcopy -g", "eu-strip --strip-unneeded", "ld", "",
  ])
  func wrongStrip(_ after: String) async throws {
    let run = try await Program.run(["symbols", "--after", after, fixture("modules/gcc.ko")])
    #expect(run.status == 64 && run.output.isEmpty)
  }

  @Test(arguments: [
    (
      "modules/nvidia-shape.ko", "strip-2.45",
      "strip 2.45 would refuse it (corrupted group section: `.group')"
    ),
    ("modules/nvidia-shape.ko", "strip-2.35.2", "strip 2.35.2 may crash"),
    (
      "modules/nvidia-shape.ko", "strip-2.44 -R .rela.rodata",
      "what comes of removing relocations alone is not worked out"
    ),
    ("modules/nvidia-shape.ko", "eu-strip", "eu-strip would leave it as it is (illformed file: "),
    ("shapes/livepatch.ko", "llvm-strip -g", "llvm-strip would refuse it (symbol '"),
    (
      "shapes/debug-loaded.ko", "llvm-strip --strip-unneeded",
      "what llvm-strip writes is not worked out (.debug_loaded is loaded"
    ),
    (
      "shapes/crel.ko", "llvm-objcopy", "what llvm-objcopy writes is not worked out (.crel.text holds compact"
    ),
  ])
  func nothingComesOut(_ file: String, _ after: String, _ reason: String) async throws {
    let path = fixture(file)
    let run = try await Program.run(["symbols", "--after", after, path])
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("elfscan symbols: \(path): \(reason)"), "\(run.errors)")
  }

  @Test func whereSectionsLieIsNotPredicted() async throws {
    let run = try await Program.run(
      ["sections", "--after", "strip", "--format", "json", fixture("modules/gcc.ko")])
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let sections = try #require(document?["sections"] as? [[String: Any]])
    #expect(sections.allSatisfy { $0["offset"] is NSNull })
    #expect(
      sections.filter { $0["size"] is NSNull }.map { $0["name"] as? String } == [".strtab", ".shstrtab"])
  }

  @Test func thereIsNoSuchType() async throws {
    let run = try await Program.run(["sections", "--type", "NONESUCH", fixture("modules/gcc.ko")])
    #expect(run.status == 64 && run.errors.contains("NONESUCH"))
  }

  /// `elfscan relocations … | head -1` of a list that would take minutes: it ends when nobody reads it, and quietly.
  @Test(arguments: ["text", "json"]) func readerThatWentAway(_ format: String) async throws {
    let file = ForgedFile(is64: true, machine: 62)
    var relocations = file.encode([ForgedFile.Relocation(offset: 0, symbol: 1, type: 1)], hasAddend: true)
    for _ in 0..<21 { relocations += relocations }
    let module = file.relocatable(
      relocations: [relocations], hasAddend: true,
      symbols: [ForgedFile.Symbol(name: String(repeating: "long", count: 40), info: 0x10, section: 1)])
    try await Program.withFolder { folder in
      let path = folder.appending(path: "endless.o").path(percentEncoded: false)
      try Data(module.encode()).write(to: URL(filePath: path))
      // Ten seconds of processor time, of which the whole list takes many times as much, and how it ended.
      let run = try await Program.run(
        script: """
          ulimit -t 10; { "$0" relocations --format "$1" "$2"; echo "status $?" >&2; } | head -c 100 > /dev/null
          """, [format, path])
      #expect(run.errors == "status 0\n")
    }
  }

  /// A list that could not be written is not "shown".
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: lines.indices)
  func fullDisk(_ index: Int) async throws {
    let run = try await Program.run(
      script: #"exec "$0" "$1" "$2" > /dev/full"#,
      [InspectTests.lines[index].command[0], fixture("modules/gcc.ko")])
    #expect(run.status == 2 && run.errors.contains("No space left on device"))
  }
}

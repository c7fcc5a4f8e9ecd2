import Foundation
import Testing
import TruthKit

/// `elfscan strip` in the place of strip.
@Suite(.timeLimit(.minutes(20))) struct StripTests {
  // MARK: Without any stripper

  static let grouped = [
    "modules/healthy.ko", "modules/silent.ko", "modules/nvidia-shape.ko", "modules/merged-text-refused.ko",
    "modules/gcc-cxx-lld.ko", "shapes/rela-twice-wrong-symbol.ko", "shapes/group-member-zero.ko",
  ]

  /// Nothing is on PATH. What comes out is safe with every strip, and stripping it again changes nothing.
  @Test(
    arguments: grouped + ["modules/gcc.ko"], ["--strip-debug", "--strip-unneeded"])
  func modulesAreStripped(_ name: String, _ mode: String) async throws {
    try await StripFolder.with { folder in
      let path = try folder.copy(name)
      let run = try await folder.strip([mode, "-v", path])
      let means = Self.grouped.contains(name) ? ": repaired and stripped\n" : ": stripped\n"
      #expect(run.status == 0 && run.errors.hasSuffix(means), "\(run.errors)")
      #expect(try await isSame(fixture(name), path))
      let stripped = try contents(path)
      #expect(try stripped.count < contents(fixture(name)).count)
      let check = try await Program.run(["check", "--mode=debug", "--mode=unneeded", "--mode=objcopy", path])
      #expect(check.verdicts == ["SAFE"], "\(check.output)")
      let date = try #require(
        FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
      let again = try await folder.strip([mode, path])
      #expect(again.status == 0 && again.errors.isEmpty && again.output.isEmpty, "\(again.errors)")
      #expect(try contents(path) == stripped)
      #expect(
        try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == date)
      #expect(try folder.contents.count == 1)
    }
  }

  @Test func manyFilesAreStrippedInOneCall() async throws {
    try await StripFolder.with { folder in
      let paths = try (0..<40).map { number in
        try folder.copy(Self.grouped[number % Self.grouped.count], as: "\(number).ko")
      }
      let broken = try folder.copy("malformed/section-table-cut.ko", as: "broken.ko")
      for options in [["--no-sync"], []] {
        let run = try await folder.strip(["-g", "-v"] + options + paths + [broken])
        #expect(run.status == 2)
        let lines = run.errors.split(separator: "\n")
        // In the order of the call.
        #expect(
          zip(lines, paths + [broken]).allSatisfy { $0.contains($1) } && lines.count == 41, "\(run.errors)")
        for (number, path) in paths.enumerated() {
          #expect(try await isSame(fixture(Self.grouped[number % Self.grouped.count]), path))
        }
      }
      #expect(try folder.contents.count == 41)
    }
  }

  // MARK: With a stripper that is named

  @Test func aProgramCanBeNamed() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "my-strip")
      let path = try folder.copy("modules/silent.ko")
      let run = try await folder.strip(["-g", "--with", "my-strip", path])
      #expect(run.status == 0 && run.errors.contains("repaired and stripped with my-strip"), "\(run.errors)")
      #expect(try await isSame(fixture("modules/silent.ko"), path))
      let missing = try await folder.strip(["-g", "--with=/nonesuch/strip", path])
      #expect(missing.status == 2 && missing.errors.contains("left as it is"), "\(missing.errors)")
      #expect(try folder.contents.count == 1)
    }
  }

  // MARK: What is not believed

  /// Programs that say that they are GNU strip and fine, and leave something else.
  @Test(arguments: [
    "cp '\(fixture("modules/healthy.ko"))' \"$f\"", ": > \"$f\"", "rm \"$f\"", "echo text > \"$f\"", "exit 0",
    "exit 1",
    "strip -g \"$f\"; exit 3", "strip -s \"$f\"", "kill -KILL $$", "strip -g \"$f\"; kill -SEGV $$",
    "objcopy -R .text \"$f\"", "objcopy -N init_module \"$f\"",
    "objcopy --set-section-flags .data=readonly \"$f\"",
    "strip -g \"$f\"; echo 'BFD (GNU Binutils) 2.40 assertion fail ../../bfd/elf.c:3574' >&2",
  ])
  func whatAStripperLeavesIsNotTakenUnseen(_ script: String) async throws {
    try await StripFolder.with { folder in
      try folder.use(script: script, version: "GNU strip (GNU Binutils) 2.40", as: "strip")
      let path = try folder.copy("modules/gcc.ko")
      let run = try await folder.strip(["-g", "--with=strip", path])
      #expect(run.status == 1 && run.errors.contains("left as it is"), "\(run.errors)")
      #expect(try contents(path) == contents(fixture("modules/gcc.ko")))
      #expect(try folder.contents.count == 1)
    }
  }

  @Test func elfscanUnderTheNameOfStripIsNoticed() async throws {
    try await StripFolder.with { folder in
      try folder.use(script: "exec '\(try Program.path())' strip \"$@\"", as: "strip")
      let run = try await folder.strip([
        "-g", fixture("modules/executable"), "-o", "\(folder.files.path)/out",
      ])
      #expect(run.status == 2 && run.errors.contains("the strip on PATH is elfscan itself"), "\(run.errors)")
    }
  }

  // MARK: What is refused

  @Test(arguments: [
    ("modules/signed.ko", ["-g"], "--drop-signature"), ("modules/gcc.ko", [], "use --strip-debug"),
    ("modules/gcc.ko", ["-s"], "use --strip-debug"),
    ("modules/gcc.ko", ["-g", "--strip-all"], "use --strip-debug"),
    ("modules/gcc.ko", ["--only-keep-debug"], "no module"), ("modules/bitcode.ko", ["-g"], "LLVM bitcode"),
    ("modules/gcc.ko", ["-g", "-N", "init_module", "-R", ".text"], "left as it is"),
  ])
  func modulesAreLeftAsTheyAre(_ name: String, _ options: [String], _ reason: String) async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy(name)
      let run = try await folder.strip(options + [path])
      #expect(run.status == 1 && run.errors.contains(reason), "\(run.errors)")
      #expect(try contents(path) == contents(fixture(name)))
    }
  }

  @Test func aSignatureCanBeGivenUp() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy("modules/signed.ko")
      let run = try await folder.strip(["-g", "--drop-signature", path])
      #expect(run.status == 0, "\(run.errors)")
      let verify = try await Program.run(["verify", fixture("modules/signed.ko"), path])
      #expect(
        verify.output.contains("the module's signature is gone")
          && verify.output.contains("1 seen by the loader"))
    }
  }

  /// As the kernel's build packs them.
  @Test(arguments: [("gzip", "gz"), ("xz", "xz"), ("zstd", "zst")])
  func compressedModulesArePackedAgain(_ tool: String, _ suffix: String) async throws {
    try await StripFolder.with { folder in
      let path = try folder.copy("modules/silent.ko")
      let packed = try await Program.run(script: "\(tool) \"$1\" && rm -f \"$1\"", [path])
      try #require(packed.status == 0)
      let before = try contents("\(path).\(suffix)")
      let run = try await folder.strip(["-g", "\(path).\(suffix)"])
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      #expect(try contents("\(path).\(suffix)").count < before.count)
      let unpacked = try await Program.run(script: "\(tool) -d \"$1\"", ["\(path).\(suffix)"])
      #expect(unpacked.status == 0, "\(unpacked.errors)")
      let plain = try folder.copy("modules/silent.ko", as: "plain.ko")
      #expect(try await folder.strip(["-g", plain]).status == 0)
      #expect(try contents(path) == contents(plain))
    }
  }

  @Test func unreadableModulesGiveStatusTwo() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy("malformed/section-table-cut.ko")
      let run = try await folder.strip(["-g", path, try folder.copy("modules/gcc.ko")])
      #expect(run.status == 2 && run.errors.contains("section headers do not fit"), "\(run.errors)")
      #expect(try contents(path) == contents(fixture("malformed/section-table-cut.ko")))
      #expect(try await isSame(fixture("modules/gcc.ko"), "\(folder.files.path)/gcc.ko"))
    }
  }

  // MARK: The command line

  @Test(arguments: ["-g", "-S", "-d", "--strip-debug", "--strip-deb"])
  func optionsAreThoseOfStrip(_ option: String) async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy("modules/gcc.ko")
      let real = try folder.copy("modules/gcc.ko", as: "real.ko")
      #expect(try await folder.strip([option, "-p", path]).status == 0)
      #expect(try await Program.run(script: "strip \(option) \"$1\"", [real]).status == 0)
      let sections = "readelf -SW \"$1\" | grep -o '\\] [^ ]* '"
      #expect(
        try await Program.run(script: sections, [path]).output
          == Program.run(script: sections, [real]).output)
      #expect(try contents(path).count <= contents(real).count)
    }
  }

  @Test func argumentsCanBeInAFile() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy("modules/gcc.ko", as: "a module.ko")
      let list = folder.folder.appending(path: "list")
      try Data("--strip-debug\n'\(path)'".utf8).write(to: list)
      let run = try await folder.strip(["@\(list.path)"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(try contents(path).count < contents(fixture("modules/gcc.ko")).count)
    }
  }

  @Test func sectionsAndSymbolsCanBeNamed() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy("modules/gcc.ko")
      let run = try await folder.strip([
        "--strip-unneeded", "-R", ".note*", "-R.comment", "-K", "no_such", "-v", path,
      ])
      #expect(run.status == 0 && run.errors.contains(": stripped"), "\(run.errors)")
      let sections = try await Program.run(script: "readelf -SW \"$1\"", [path]).output
      #expect(!sections.contains(".note") && !sections.contains(".comment") && sections.contains(".text"))
    }
  }

  @Test func theResultCanGoElsewhere() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy("modules/silent.ko")
      let output = folder.files.appending(path: "out.ko").path
      let run = try await folder.strip(["-g", "-o", output, path])
      #expect(run.status == 0, "\(run.errors)")
      #expect(try contents(path) == contents(fixture("modules/silent.ko")))
      #expect(try await isSame(path, output))
      #expect(try await folder.strip(["-g", "-o", "/dev/null", path]).status == 0)
      #expect(
        try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
          == .typeCharacterSpecial)
      #expect(try folder.contents == ["silent.ko", "out.ko"])
    }
  }

  /// What is meant for a file of its own is strip's business.
  @Test func debuggingInformationCanBeTakenOut() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy("modules/silent.ko")
      let output = folder.files.appending(path: "out.debug").path
      #expect(try await folder.strip(["--only-keep-debug", path, "-o", output]).status == 0)
      #expect(try contents(path) == contents(fixture("modules/silent.ko")))
      #expect(FileManager.default.fileExists(atPath: output))
    }
  }

  @Test func aDryRunWritesNothing() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let paths = try ["modules/gcc.ko", "modules/silent.ko", "modules/signed.ko", "modules/executable"].map {
        try folder.copy($0)
      }
      let before = try paths.map(contents)
      let run = try await folder.strip(["-g", "--dry-run"] + paths)
      #expect(run.status == 1)
      #expect(run.output.contains("gcc.ko: would be stripped\n"))
      #expect(run.output.contains("silent.ko: would be repaired and stripped\n"))
      #expect(run.output.contains("signed.ko: would be left as it is: it is signed"))
      #expect(run.output.contains("executable: would be passed to strip"))
      #expect(try paths.map(contents) == before)
    }
  }

  @Test(arguments: [
    [], ["--nonesuch", "x.ko"], ["-g"], ["-o"], ["-g", "-o", "out", "a", "b"], ["-g=3", "x"],
  ])
  func wrongUsageIsSaid(_ arguments: [String]) async throws {
    let run = try await Program.run(["strip"] + arguments)
    #expect(run.status == 64 && run.errors.contains("elfscan strip --help"), "\(run.errors)")
  }

  @Test func helpAndVersionAreThere() async throws {
    let help = try await Program.run(["strip", "--help"])
    #expect(help.status == 0 && help.output.contains("--drop-signature"))
    let version = try await Program.run(["strip", "-V"])
    #expect(
      version.status == 0 && version.output.hasPrefix("GNU strip") && version.output.contains("elfscan"))
  }

  /// Build systems that put quotes around $STRIP need one word.
  @Test func theProgramCanHaveTheNameOfTheCommand() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      try folder.use(try Program.path(), as: "elfscan-strip")
      let path = try folder.copy("modules/silent.ko")
      let tool = folder.folder.appending(path: "tools/elfscan-strip").path
      let run = try await Program.run(script: "\"$1\" --strip-debug \"$2\"", [tool, path])
      #expect(run.status == 0, "\(run.errors)")
      #expect(try await isSame(fixture("modules/silent.ko"), path))
      #expect(try contents(path) != contents(fixture("modules/silent.ko")))
    }
  }

  // MARK: Other files

  /// Byte for byte what strip would have made, with its messages and its exit status.
  @Test(
    arguments: [
      ("modules/executable", "executable"), ("modules/library.so", "library.so"),
      ("modules/archive.a", "archive.a"), ("malformed/text.ko", "text"), ("malformed/empty.ko", "empty.o"),
      ("modules/bitcode.ko", "bitcode.o"), ("recorded/groups-share-two.ko", "groups.o"),
    ], ["-g", "-s"])
  func otherFilesArePassedOn(_ file: (String, String), _ option: String) async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy(file.0, as: file.1)
      let run = try await folder.strip([option, "-p", path])
      let ours = try contents(path)
      try FileManager.default.removeItem(atPath: path)
      _ = try folder.copy(file.0, as: file.1)
      let real = try await Program.run(script: "strip \(option) -p \"$1\"", [path])
      #expect(run.status == real.status)
      #expect(try ours == contents(path))
      let plain = { (text: String) in
        text.replacing(#/st[A-Za-z0-9]{6}|/usr/bin/|\/[^ ]*\/tools\//#, with: "")
      }
      #expect(plain(run.errors) == plain(real.errors))
    }
  }

  @Test func otherFilesCanBeRefused() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let paths = try ["modules/executable", "modules/silent.ko", "recorded/groups-share-two.ko"].map {
        try folder.copy($0, as: $0.hasPrefix("recorded") ? "object.o" : nil)
      }
      let before = try paths.map(contents)
      let run = try await folder.strip(["-g", "--only-modules"] + paths)
      #expect(run.status == 2 && run.errors.split(separator: "\n").count == 2, "\(run.errors)")
      #expect(try zip(paths, before).map { try contents($0) == $1 } == [true, false, true])
    }
  }

  @Test func modulesAndOtherFilesCanBeMixed() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let paths = try ["modules/executable", "modules/silent.ko", "modules/library.so"].map {
        try folder.copy($0)
      }
      let run = try await folder.strip(["--strip-unneeded"] + paths + ["\(folder.files.path)/nonesuch"])
      #expect(run.status == 2 && run.errors.contains("nonesuch: left as it is"), "\(run.errors)")
      for (path, name) in zip(paths, ["executable", "silent.ko", "library.so"]) {
        #expect(try contents(path) != contents(fixture("modules/\(name)")))
      }
    }
  }
}

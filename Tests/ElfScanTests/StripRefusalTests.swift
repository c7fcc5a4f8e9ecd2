import Foundation
import Testing
import TruthKit

/// What `elfscan strip` cannot look at, and what is meant as a module and is none that can be judged, stays as it is: no
/// other strip gets to see it.
@Suite(.timeLimit(.minutes(20))) struct StripRefusalTests {
  /// A folder whose strip empties what it is given, and notes that it was called.
  private func withGreedyStrip(_ body: (StripFolder) async throws -> Void) async throws {
    try await StripFolder.with { folder in
      try folder.use(script: "echo called >>'\(folder.folder.path)/called'; : >\"$f\"", as: "strip")
      try await body(folder)
      #expect(!FileManager.default.fileExists(atPath: folder.folder.appending(path: "called").path))
    }
  }

  /// Whether a run said one line about the file, to the end that nothing was done.
  private func refuses(_ run: Program.Run, _ reason: String) -> Bool {
    run.status == 2 && run.output.isEmpty && run.errors.split(separator: "\n").count == 1
      && run.errors.contains("left as it is: ") && run.errors.contains(reason)
  }

  @Test(arguments: [
    ("malformed/text.ko", "text.ko", "not an ELF file"),
    ("malformed/text.ko", "page.ko.xz", "not an ELF file"),
    ("malformed/empty.ko", "empty.ko", "the file is empty"),
    ("malformed/three-bytes.ko", "three-bytes.ko", "not an ELF file"),
    ("malformed/half-header.ko", "half-header.ko", "ends inside the ELF header"),
    ("malformed/section-table-cut.ko", "cut.o", "section headers do not fit"),
    ("modules/executable", "executable.ko", "it is an executable"),
    ("modules/library.so", "library.ko.old", "it is a shared library"),
    ("modules/archive.a", "archive.ko", "a static archive"),
    ("recorded/groups-share-two.ko", "groups.ko", "without .modinfo and .gnu.linkonce.this_module"),
    ("shapes/modinfo-none.ko", "modinfo-none.ko", "without .modinfo:"),
    ("shapes/modinfo-none.ko", "modinfo-none.o", "linked as a kernel module"),
    ("shapes/this-module-none.ko", "this-module-none.ko", "without .gnu.linkonce.this_module:"),
    ("shapes/this-module-none.ko", "this-module-none.o", "linked as a kernel module"),
  ])
  func whatIsMeantAsModuleAndIsNone(_ fixture: String, _ name: String, _ reason: String) async throws {
    try await withGreedyStrip { folder in
      let path = try folder.copy(fixture, as: name)
      let before = try contents(path)
      let output = folder.files.appending(path: "out").path
      for options in [
        ["-g"], ["-s"], ["--dry-run", "-g"], ["-g", "-o", output], ["--only-keep-debug", "-o", output],
      ] {
        let run = try await folder.strip(options + [path])
        #expect(refuses(run, reason), "\(options): \(run.errors)")
      }
      #expect(try contents(path) == before)
      #expect(try folder.contents == [name])
    }
  }

  /// One byte in the name of the section that makes it a module, and GNU strip would damage it with exit status 0.
  @Test(arguments: [".modinfo", ".gnu.linkonce.this_module"])
  func aModuleThatIsNotQuiteOne(_ section: String) async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      var bytes = try contents(fixture("modules/silent.ko"))
      let name = try #require(bytes.range(of: Data("\0\(section)\0".utf8)))
      bytes[name.upperBound - 2] ^= 0x80
      let path = folder.files.appending(path: "silent.ko").path
      try bytes.write(to: URL(filePath: path))
      #expect(try await Program.run([path]).verdicts == ["UNSAFE"])
      let run = try await folder.strip(["--strip-unneeded", path])
      #expect(refuses(run, "a relocatable object without \(section)"), "\(run.errors)")
      #expect(try contents(path) == bytes)
      #expect(try await Program.run(script: "strip --strip-unneeded \"$1\"", [path]).status == 0)
      #expect(try contents(path) != bytes)
    }
  }

  @Test(arguments: ["thing", "thing.ko"])
  func whatIsNoFile(_ name: String) async throws {
    try await withGreedyStrip { folder in
      let path = folder.files.appending(path: name).path
      for (make, reason) in [
        (":", "No such file or directory"), ("mkdir \"$1\"", "a directory, not a file"),
        ("mkfifo \"$1\"", "a named pipe, not a file"), ("ln -s /dev/null \"$1\"", "a device, not a file"),
        ("ln -s nowhere \"$1\"", "No such file or directory"), ("ln -s \(name) \"$1\"", "Too many levels"),
      ] {
        try #require(try await Program.run(script: make, [path]).status == 0)
        for options in [["-g"], ["--dry-run", "-g"]] {
          let run = try await folder.strip(options + [path])
          #expect(refuses(run, reason), "\(make): \(run.errors)")
        }
        _ = try await Program.run(script: "rm -rf \"$1\"", [path])
      }
    }
  }

  /// The name of a module is what a link leads to, too.
  @Test func aLinkToWhatIsNamedAsModule() async throws {
    try await withGreedyStrip { folder in
      _ = try folder.copy("malformed/text.ko")
      let link = folder.files.appending(path: "link").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "text.ko")
      #expect(refuses(try await folder.strip(["-g", link]), "not an ELF file"))
    }
  }

  @Test(arguments: ["modules/executable", "modules/gcc.ko"])
  func whatNobodyMayRead(_ name: String) async throws {
    try await withGreedyStrip { folder in
      let path = try folder.copy(name)
      // Root may read everything; somebody else may not.
      let script = """
        export PATH="$1:/usr/bin:/bin" TMPDIR="$2"
        chmod 777 "$TMPDIR"; chmod 222 "$3"
        if [ "$(id -u)" = 0 ]; then exec setpriv --reuid 65534 --regid 65534 --clear-groups "$0" strip -g "$3"; fi
        exec "$0" strip -g "$3"
        """
      let run = try await Program.run(
        script: script, [folder.environment["PATH"] ?? "", folder.scratch.path, path])
      #expect(refuses(run, "Permission denied"), "\(run.errors)")
    }
  }

  /// The system fails at the first look at the file, or, where it may be a module, at the second.
  @Test(
    .enabled(if: StripFaultTests.canTrace),
    arguments: ["/^open(at)?$", "/^(new)?fstat(at)?$", "/^(p)?read(64)?$"],
    [("modules/executable", 1), ("modules/silent.ko", 1), ("modules/silent.ko", 2)])
  func aLookThatFails(_ call: String, _ file: (name: String, when: Int)) async throws {
    try await withGreedyStrip { folder in
      let path = try folder.copy(file.name)
      let script = """
        export TMPDIR="$2"
        PATH="$1" exec /usr/bin/strace -f -o /dev/null -P "$3" -e inject="$4:error=EIO:when=$5" "$0" strip -g "$3"
        """
      let run = try await Program.run(
        script: script,
        [folder.environment["PATH"] ?? "", folder.scratch.path, path, call, "\(file.when)"])
      #expect(refuses(run, "Input/output error"), "\(run.errors)")
      #expect(try contents(path) == contents(fixture(file.name)))
    }
  }

  /// What is no module would take the module's place.
  @Test func debuggingInformationIsNotWrittenOverTheModule() async throws {
    try await withGreedyStrip { folder in
      let path = try folder.copy("modules/gcc.ko")
      let other = folder.files.appending(path: "other").path
      try FileManager.default.linkItem(atPath: path, toPath: other)
      for output in [path, other] {
        let run = try await folder.strip(["--only-keep-debug", path, "-o", output])
        #expect(run.status == 1 && run.errors.contains("name another file with -o"), "\(run.errors)")
      }
      #expect(try contents(path) == contents(fixture("modules/gcc.ko")))
    }
  }

  /// A tool may hand over good and bad files in one call.
  @Test func theOthersAreStripped() async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let names = ["modules/executable", "malformed/text.ko", "modules/gcc.ko", "modules/library.so"]
      let paths = try names.map { try folder.copy($0) }
      let run = try await folder.strip(["-g"] + paths)
      #expect(refuses(run, "text.ko"), "\(run.errors)")
      for (path, name) in zip(paths, names) {
        #expect(try (contents(path) == contents(fixture(name))) == (name == "malformed/text.ko"))
      }
    }
  }
}

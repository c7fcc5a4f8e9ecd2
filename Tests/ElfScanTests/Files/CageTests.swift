import ArgumentParser
import ElfScanCore
import Foundation
import SystemPackage
import Testing
import TruthKit

@testable import ElfScan

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What commands give up before they read what strangers wrote.
@Suite(.timeLimit(.minutes(20))) struct CageTests {
  static let hasLandlock = Cage.version > 0

  // MARK: What is denied

  /// Does something on a thread that has entered the cage; the other threads of the tests keep their rights.
  private func inside<Result: Sendable>(_ cage: Cage, _ body: @escaping @Sendable () -> Result) async
    -> Result
  {
    await withCheckedContinuation { continuation in
      Thread {
        cage.enter()
        continuation.resume(returning: body())
      }.start()
    }
  }

  /// The error number of a call that failed; 0 where it did not. What it opened is closed.
  private static func outcome(_ call: () -> Int32) -> Int32 {
    let file = call()
    if file < 0 { return errno }
    close(file)
    return 0
  }

  private static func opening(_ path: String, _ flags: Int32) -> Int32 {
    outcome { unsafe open(path, flags | O_CLOEXEC, 0o600) }
  }

  @Test(.enabled(if: hasLandlock)) func onlyWhatIsNamedCanBeRead() async throws {
    try await ModuleFolder.with([
      "in/a.ko": "modules/gcc.ko", "in/sub/b.ko": "modules/gcc.ko", "c.ko": "modules/gcc.ko",
      "d.ko": "modules/gcc.ko", "out/e.ko": "modules/gcc.ko", "f.ko": "modules/gcc.ko",
    ]) { folder in
      try folder.link("in/link.ko", to: "../c.ko")
      let cage = Cage(reading: ["in", "f.ko", "missing", "-"].map { FilePath(folder.path($0)) })
      let names = [
        "in/a.ko", "in/sub/b.ko", "in/link.ko", "f.ko", "d.ko", "out/e.ko", "missing", "/etc/passwd",
      ]
      let paths = names.map { $0.hasPrefix("/") ? $0 : folder.path($0) }
      let files = await inside(cage) { paths.map { CageTests.opening($0, O_RDONLY) } }
      #expect(files == [0, 0, 0, 0, EACCES, EACCES, ENOENT, EACCES])
      let folders = ["in", "in/sub", "out", "."].map(folder.path)
      #expect(
        await inside(cage) { folders.map { CageTests.opening($0, O_RDONLY | O_DIRECTORY) } }
          == [0, 0, EACCES, EACCES])
      let others = ["mem", "fd"].map { "/proc/\(getppid())/\($0)" }
      #expect(await inside(cage) { others.map { CageTests.opening($0, O_RDONLY) } } == [EACCES, EACCES])
      #expect(others.allSatisfy { CageTests.opening($0, O_RDONLY) == 0 })
      // The same without a cage: it is the cage that keeps them.
      #expect(paths.prefix(6).allSatisfy { CageTests.opening($0, O_RDONLY) == 0 })
    }
  }

  @Test(.enabled(if: hasLandlock)) func nothingCanBeWrittenButResults() async throws {
    try await ModuleFolder.with(["in/a.ko": "modules/gcc.ko", "results/old": "modules/gcc.ko"]) { folder in
      var cage = Cage(reading: [FilePath(folder.path("in"))])
      cage.writable = [FilePath(folder.path("results/report"))]
      let (input, new, result, old) = (
        folder.path("in/a.ko"), folder.path("in/new"), folder.path("results/report"),
        folder.path("results/old")
      )
      let outcomes = await inside(cage) {
        [
          CageTests.opening(input, O_WRONLY), CageTests.opening(new, O_WRONLY | O_CREAT),
          unsafe unlink(input) == 0 ? 0 : errno, unsafe mkdir(new, 0o700) == 0 ? 0 : errno,
          unsafe rename(input, new) == 0 ? 0 : errno, CageTests.opening(result, O_WRONLY | O_CREAT | O_EXCL),
          unsafe rename(result, old) == 0 ? 0 : errno,
        ]
      }
      #expect(outcomes == [EACCES, EACCES, EACCES, EACCES, EACCES, 0, 0])
    }
  }

  /// $0 is what is run: also where everything may be read.
  @Test(.enabled(if: hasLandlock)) func noProgramRuns() async {
    @Sendable func run() -> Int32 {
      var process: pid_t = 0
      var arguments: [UnsafeMutablePointer<CChar>?] = unsafe [strdup("true"), nil]
      defer { unsafe free(arguments[0]) }
      let status = unsafe posix_spawn(&process, "/bin/true", nil, nil, &arguments, environ)
      if status == 0 { _ = unsafe waitpid(process, nil, 0) }
      return status
    }
    var cage = Cage(reading: [FileOrigin.list(nil, endsWithNul: false)])
    #expect(await inside(cage) { [run(), CageTests.opening("/etc/passwd", O_RDONLY)] } == [EACCES, 0])
    cage.runsPrograms = true
    #expect(await inside(cage) { run() } == 0)
  }

  /// A server of our own; port 0 is any that is free.
  @Test(.enabled(if: Cage.version >= 4)) func nothingConnects() async {
    @Sendable func address(_ port: UInt16) -> sockaddr_in {
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      address.sin_port = port
      return address
    }
    @Sendable func call(_ port: UInt16, _ body: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32
    {
      let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(file) }
      var address = address(port)
      let status = unsafe withUnsafePointer(to: &address) {
        unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          unsafe body(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      return status == 0 ? 0 : errno
    }
    let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(server) }
    var own = address(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = unsafe withUnsafeMutablePointer(to: &own) {
      unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(server, $0, size) == 0 && listen(server, 8) == 0 && getsockname(server, $0, &size) == 0
      }
    }
    #expect(isListening)
    let port = own.sin_port
    for runsPrograms in [false, true] {
      var cage = Cage(reading: [FilePath]())
      cage.runsPrograms = runsPrograms
      let outcomes = await inside(cage) {
        unsafe [call(port) { unsafe connect($0, $1, $2) }, call(0) { unsafe bind($0, $1, $2) }]
      }
      #expect(outcomes == [EACCES, EACCES])
    }
    #expect(unsafe call(port) { unsafe connect($0, $1, $2) } == 0)
  }

  @Test(.enabled(if: Cage.version >= 6)) func noOtherProcessGetsSignals() async {
    let parent = getppid()
    #expect(kill(parent, 0) == 0)
    #expect(await inside(Cage(reading: [FilePath]())) { kill(parent, 0) == 0 ? 0 : errno } == EPERM)
  }

  // MARK: Who enters

  /// Each command is one of these by decision. check enters by itself, for its settings may be in a file.
  @Test func everyCommandIsInACageOrHasAReason() {
    let commands = ElfScan.configuration.subcommands
    let caged = commands.filter { $0 is any CagedCommand.Type }.map { $0._commandName }
    #expect(
      caged.sorted() == ["groups", "info", "merge", "relocations", "sections", "symbols", "triage", "verify"])
    let free = Set(commands.map { $0._commandName }).subtracting(caged)
    #expect(free == ["check", "config", "explain", "repair", "rules", "strip"])
  }

  private static let calls = "landlock_restrict_self,prctl,openat,execve,clone,clone3"
  static let canTrace =
    hasLandlock
    && (try? BlockingRun(["/bin/sh", "-c", "strace -f -o /dev/null -e trace=\(calls) true"]).status) == 0

  static let commands = [
    ["in.ko"], ["check", "in.ko"], ["--no-config", "--output", "json=out", "in.ko"],
    ["--format", "json", "in.ko", "in.ko"],
    ["info", "in.ko"], ["sections", "in.ko"], ["symbols", "in.ko"], ["relocations", "in.ko"],
    ["groups", "in.ko"],
    ["verify", "in.ko", "in.ko"], ["verify", ".", "in.ko"], ["triage", "in.ko"], ["merge", "in.ko"],
    ["--files-from", "list"],
    ["--binutils", "installed", "--prove", "in.ko"],
  ]

  /// Rights are gone before a file is opened and before there is another thread, which would keep them.
  @Test(.enabled(if: canTrace), arguments: commands)
  func rightsAreGoneBeforeAnythingIsRead(_ arguments: [String]) async throws {
    try await ModuleFolder.with(["in.ko": "modules/healthy.ko"]) { folder in
      try folder.write(Array("in.ko\n".utf8), as: "list")
      let calls = try await Traced.calls(CageTests.calls, of: arguments, in: folder)
      let entered = try #require(
        calls.firstIndex { $0.contains("landlock_restrict_self(") && $0.hasSuffix("= 0") })
      #expect(
        calls[..<entered].contains { $0.contains("prctl(PR_SET_NO_NEW_PRIVS, 1") && $0.hasSuffix("= 0") })
      #expect(calls.count { $0.contains("landlock_restrict_self(") } == 1)
      let opened = calls.indices.filter {
        calls[$0].contains(#""in.ko", O_RDONLY"#) && !calls[$0].contains("O_PATH")
      }
      #expect(!opened.isEmpty && opened.allSatisfy { $0 > entered }, "\(calls)")
      #expect(!calls[..<entered].contains { $0.contains("clone") }, "\(calls[..<entered])")
      #expect(!calls[entered...].contains { $0.contains("EACCES") }, "\(calls[entered...])")
      guard !arguments.contains("--prove") else { return }
      #expect(calls.count { $0.contains("execve(") } == 1)
    }
  }

  @Test(
    .enabled(if: canTrace),
    arguments: [["strip", "-g", "--dry-run", "in.ko"], ["triage", "--collect", "in.ko"]])
  func whatNeedsMoreKeepsItsRights(_ arguments: [String]) async throws {
    try await ModuleFolder.with(["in.ko": "modules/healthy.ko"]) { folder in
      let calls = try await Traced.calls("landlock_restrict_self", of: arguments, in: folder)
      #expect(!calls.contains { $0.contains("landlock_restrict_self(") })
    }
  }

  /// An older kernel, or one that does not use it, or a container that forbids the calls.
  @Test(
    .enabled(if: canTrace),
    arguments: [
      "landlock_create_ruleset:error=ENOSYS", "landlock_create_ruleset:error=EOPNOTSUPP",
      "landlock_create_ruleset:error=EPERM", "landlock_create_ruleset:error=EINVAL:when=2",
      "landlock_restrict_self:error=E2BIG",
    ])
  func withoutLandlockAllGoesOn(_ fault: String) async throws {
    try await ModuleFolder.with(["in.ko": "modules/silent.ko"]) { folder in
      let run = try await folder.shell(#"strace -f -o trace -e inject="$1" "$0" in.ko"#, [fault])
      #expect(run.status == 1 && run.verdicts == ["UNSAFE"] && run.errors.isEmpty, "\(run.errors)")
    }
  }

  // MARK: What still works

  /// Links in folders lead where they lead; many of them, too.
  @Test func linksOutOfAFolderAreFollowed() async throws {
    try await ModuleFolder.with([
      "elsewhere/a.ko": "modules/gcc.ko", "more/b.ko": "modules/gcc.ko", "far/c.ko": "modules/gcc.ko",
    ]) { folder in
      try FileManager.default.createDirectory(atPath: folder.path("in"), withIntermediateDirectories: false)
      try folder.link("in/one.ko", to: "../elsewhere/a.ko")
      try folder.link("in/folder", to: "../more")
      try folder.link("more/further", to: folder.path("far"))
      try folder.link("in/up", to: "..")
      let few = try await folder.run("in")
      #expect(
        few.status == 0 && few.verdicts.allSatisfy { $0 == "SAFE" } && few.verdicts.count >= 3,
        "\(few.output)")
      for number in 0..<300 { try folder.link("in/\(number).ko", to: "../elsewhere/a.ko") }
      let many = try await folder.run("--quiet", "in")
      #expect(many.status == 0 && many.output.isEmpty && many.errors.isEmpty, "\(many.output)")
    }
  }

  @Test func moreFilesThanAreGivenRightsOneByOne() async throws {
    try await ModuleFolder.with(["a.ko": "modules/gcc.ko"]) { folder in
      let run = try await folder.run(["--format", "json"] + Array(repeating: "a.ko", count: 300))
      #expect(try run.report().summary.safe == 300 && run.status == 0)
    }
  }

  /// Wherever a report goes: to a new file, in the place of one, through a link, to a device, to a pipe.
  @Test func reportsAreWritten() async throws {
    try await ModuleFolder.with(["in/a.ko": "modules/gcc.ko", "reports/old": "malformed/text.ko"]) { folder in
      try folder.link("link", to: "reports/linked")
      try folder.write(Array("old".utf8), as: "reports/linked")
      let run = try await folder.shell(
        #"mkfifo pipe; cat pipe > piped & "$0" --output json=reports/new --output json=reports/old --output json=link "#
          + #"--output json=/dev/null --output json=pipe --write-baseline known.json in; echo $?; wait"#)
      #expect(run.errors.isEmpty && run.output.hasSuffix("\n0\n"), "\(run.errors)")
      for name in ["reports/new", "reports/old", "reports/linked", "piped"] {
        #expect(try contents(folder.path(name)).starts(with: Data(#"{"schemaVersion""#.utf8)), "\(name)")
      }
      #expect(try contents(folder.path("known.json")).contains(Data(#""modules""#.utf8)))
    }
  }

  /// What a report goes to by name, and the module that comes in the same way.
  @Test func descriptorsCanBeNamed() async throws {
    try await ModuleFolder.with(["a.ko": "modules/gcc.ko"]) { folder in
      let run = try await folder.shell(#""$0" --output json=/dev/stderr /dev/stdin < a.ko 2> told; echo $?"#)
      #expect(run.output.hasSuffix("\n0\n"), "\(run.output)")
      #expect(try contents(folder.path("told")).starts(with: Data(#"{"schemaVersion""#.utf8)))
    }
  }

  @Test func itIsShown() async throws {
    let text = try await Program.run(["config", "--show"])
    #expect(text.output.contains("\nCommands that read modules give up: \(Cage.state)\n"), "\(text.output)")
    let json = try await Program.run(["config", "--show", "--format", "json"])
    #expect(json.output.contains("\"landlock\":\(Cage.version)"))
  }
}

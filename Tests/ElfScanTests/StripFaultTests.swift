import CLinux
import Foundation
import Testing
import TruthKit

/// Whatever happens while `elfscan strip` is at work, the file is the original or a verified stripped module afterwards,
/// and nothing is left beside it.
@Suite(.serialized, .timeLimit(.minutes(20))) struct StripFaultTests {
  /// The module, what comes out where nothing happens, and a folder.
  private func prepared(
    _ name: String = "modules/nvidia-shape.ko", _ body: (StripFolder, String, Data) async throws -> Void
  ) async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy(name)
      let run = try await folder.strip(["-g", path])
      try #require(run.status == 0, "\(run.errors)")
      let sound = try contents(path)
      try #require(try await isSame(fixture(name), path))
      try restore(name, path)
      try await body(folder, path, sound)
    }
  }

  private func restore(_ name: String, _ path: String) throws {
    try contents(fixture(name)).write(to: URL(filePath: path))
  }

  // MARK: Killed

  /// The run is killed a little later each time, until it is through; the shell takes the time, since a test may wait for
  /// its turn long after its program has ended. File descriptor 3 stays open as long as the run lives; the shell waits
  /// for it.
  @Test(arguments: ["KILL", "TERM"])
  func killedAtAnyMoment(_ signal: String) async throws {
    try await prepared { folder, path, _ in
      let script = """
        export TMPDIR="$2"
        now() { date +%s%N; }
        cp "$3" "$TMPDIR.original"
        best=1000000000000
        for _ in 1 2 3 4 5; do
          start=$(now); PATH="$1" "$0" strip -g "$3" || exit; took=$(($(now) - start))
          [ "$took" -ge "$best" ] || best=$took
          cp "$3" "$TMPDIR.sound"; cp "$TMPDIR.original" "$3"
        done
        for number in $(seq 0 99); do
          delay=$((best * 11 / 10 * number / 100))
          delay=$((delay / 1000000000)).$(printf %09d $((delay % 1000000000)))
          : "$({ PATH="$1" "$0" strip -g "$3" 3>&1 >/dev/null 2>&1 & sleep "$delay"; kill -"$4" $! 2>/dev/null; })"
          if cmp -s "$3" "$TMPDIR.original"; then echo original
          elif cmp -s "$3" "$TMPDIR.sound"; then echo stripped
          else echo "killed after $delay s: neither of both"; fi
          [ "$(ls -A "${3%/*}" | grep -v '^[.]elfscan-')$(ls -A "$TMPDIR")" = nvidia-shape.ko ] ||
            echo "killed after $delay s: something is left behind"
          cp "$TMPDIR.original" "$3"
        done
        # What was left beside it, the next run takes away.
        PATH="$1" "$0" strip -g "$3"; ls -A "${3%/*}" >&2
        """
      let run = try await Program.run(
        script: script, [folder.environment["PATH"] ?? "", folder.scratch.path, path, signal])
      #expect(run.errors == "nvidia-shape.ko\n")
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 100, "\(run.errors)")
      #expect(lines.allSatisfy { ["original", "stripped"].contains($0) }, "\(Set(lines))")
    }
  }

  static let canTrace = can("strace -f -o /dev/null -e inject=fsync:error=EIO true")

  /// Killed, or refused by the system, at the very call: also between giving the new file a name and putting it in place,
  /// and where the file system has no files without a name.
  @Test(
    .enabled(if: canTrace),
    arguments: [
      (["fsync:signal=KILL"], false), (["linkat:signal=KILL"], false), (["renameat:signal=KILL"], false),
      (["fchmod:signal=KILL"], false), (["linkat:error=EPERM", "fsync:signal=KILL:when=2"], false),
      (["linkat:error=EPERM", "renameat:signal=KILL"], false), (["linkat:error=EPERM"], true),
      (["linkat:error=ENOSPC"], false), (["fsync:error=EIO"], false), (["fsync:error=ENOSPC"], false),
      (["renameat:error=EACCES"], false), (["renameat:error=EROFS"], false), (["fchmod:error=EPERM"], false),
      (["utimensat:error=EPERM"], false), (["flistxattr:error=EIO"], false), (["flock:error=ENOLCK"], true),
    ] as [([String], Bool)])
  func aSystemCallThatFails(_ faults: [String], _ isStripped: Bool) async throws {
    let name = "modules/nvidia-shape.ko"
    try await prepared(name) { folder, path, sound in
      let script = """
        export TMPDIR="$2"; path=$1; file=$3; shift 3
        PATH="$path" /usr/bin/strace -f -o /dev/null "$@" "$0" strip -g -p "$file"
        """
      let run = try await Program.run(
        script: script,
        [folder.environment["PATH"] ?? "", folder.scratch.path, path]
          + faults.flatMap { ["-e", "inject=\($0)"] })
      #expect(try contents(path) == (isStripped ? sound : contents(fixture(name))), "\(run.errors)")
      #expect(isStripped || run.status != 0, "status 0, and nothing was stripped: \(run.errors)")
      // A run that was killed can leave the new file beside the old one, and the next run takes it away.
      #expect(
        try folder.contents == ["nvidia-shape.ko"]
          || faults.contains { $0.hasSuffix("KILL") || $0.contains("KILL:") },
        "something is left behind: \(run.errors)")
      #expect(try await folder.strip(["-g", "-p", path]).status == 0)
      #expect(try contents(path) == sound)
      #expect(try folder.contents == ["nvidia-shape.ko"])
    }
  }

  /// With a stripper that is named, there are copies, and a guard who removes them.
  @Test(
    .enabled(if: canTrace),
    arguments: [
      ("pipe2:error=EMFILE", false), ("mkdir:error=ENOSPC", false), ("mkdir:signal=KILL", false),
      ("unlink:signal=KILL", false), ("rmdir:signal=KILL", false), ("rmdir:error=EIO", true),
    ])
  func aSystemCallThatFailsWithANamedStripper(_ fault: String, _ isStripped: Bool) async throws {
    try await StripFolder.with { folder in
      try folder.use("strip", as: "strip")
      let path = try folder.copy("modules/gcc.ko")
      let script = """
        export TMPDIR="$2"
        PATH="$1" /usr/bin/strace -f -o /dev/null -e inject="$4" "$0" strip -g --with strip "$3"
        """
      let run = try await Program.run(
        script: script, [folder.environment["PATH"] ?? "", folder.scratch.path, path, fault])
      #expect(try (contents(path) != contents(fixture("modules/gcc.ko"))) == isStripped, "\(run.errors)")
      #expect(isStripped || run.status != 0, "status 0, and nothing was stripped: \(run.errors)")
      #expect(try folder.contents == ["gcc.ko"], "something is left behind: \(run.errors)")
    }
  }

  /// The stripper hangs, and elfscan is told to end: it takes the stripper with it.
  @Test func endedWhileTheStripperHangs() async throws {
    try await StripFolder.with { folder in
      try folder.use(script: "echo here > '\(folder.folder.path)/ready'; sleep 300", as: "strip")
      let path = try folder.copy("modules/gcc.ko")
      let script = """
        export PATH="$1:/usr/bin:/bin" TMPDIR="$2"
        mkfifo "$4/ready"
        : "$({ "$0" strip -g --with strip "$3" 3>&1 >/dev/null 2>&1 & read -r _ < "$4/ready"; kill -TERM $!; })"
        """
      _ = try await Program.run(
        script: script, [folder.environment["PATH"] ?? "", folder.scratch.path, path, folder.folder.path])
      #expect(try contents(path) == contents(fixture("modules/gcc.ko")))
      #expect(try folder.contents == ["gcc.ko"])
    }
  }

  // MARK: Several at once

  @Test func severalAtOnceOnTheSameFile() async throws {
    try await prepared { folder, path, sound in
      let statuses = try await withThrowingTaskGroup(of: Int32.self) { group in
        for _ in 0..<8 { group.addTask { try await folder.strip(["-g", path]).status } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses.allSatisfy { $0 == 0 })
      #expect(try await isSame(fixture("modules/nvidia-shape.ko"), path))
      #expect(try contents(path) != contents(fixture("modules/nvidia-shape.ko")))
      #expect(try folder.contents == ["nvidia-shape.ko"])
    }
  }

  /// A build writes the module anew while its old self is being stripped: the new one must not be lost.
  @Test func aFileThatIsRewrittenMeanwhileIsNotLost() async throws {
    try await StripFolder.with { folder in
      let path = try folder.copy("modules/gcc.ko")
      let new = try contents(fixture("modules/healthy.ko"))
      // Each time: three attempts, and none may write.
      try folder.use(script: "strip \"$@\"; cp '\(fixture("modules/healthy.ko"))' '\(path)'", as: "strip")
      let run = try await folder.strip(["-g", "--with=strip", path])
      #expect(run.status == 2 && run.errors.contains("changed by someone else"), "\(run.errors)")
      #expect(try contents(path) == new)
    }
  }

  // MARK: No room, no right

  private static func can(_ script: String) -> Bool {
    (try? BlockingRun(["/bin/sh", "-c", script]).status) == 0
  }

  /// Whether file systems can be mounted in a namespace of one's own.
  static let canMount = can("unshare -rm mount -t tmpfs none /mnt")

  /// $0 elfscan, $1 PATH, $2 TMPDIR, $3 the module, $4 where to mount; prints what is left.
  private func onSmallFileSystem(_ prepare: String, options: String) async throws {
    try await prepared { folder, path, sound in
      let script = """
        export PATH="$1:/usr/bin:/bin" TMPDIR="$2"
        exec unshare -rm sh -c '
          mount -t tmpfs -o \(options) none "$3" && cp "$2" "$3/module.ko" && cd "$3" || exit 99
          \(prepare)
          "$0" strip -g module.ko; echo "status $?"; ls -A; cmp module.ko "$2" && echo original
        ' "$0" x "$3" "$4"
        """
      let run = try await Program.run(
        script: script,
        [
          folder.environment["PATH"] ?? "", folder.scratch.path, path,
          folder.folder.appending(path: "tools").path,
        ])
      let lines = run.output.split(separator: "\n")
      #expect(lines == ["status 2", "module.ko", "original"], "\(run.output)\(run.errors)")
      #expect(run.errors.contains("left as it is"), "\(run.errors)")
    }
  }

  @Test(.enabled(if: canMount)) func aFullDisk() async throws {
    let size = try contents(fixture("modules/nvidia-shape.ko")).count
    try await onSmallFileSystem("", options: "size=\((size / 4096 + 2) * 4096)")
  }

  @Test(.enabled(if: canMount)) func noInodeIsLeft() async throws {
    try await onSmallFileSystem("", options: "nr_inodes=2")
  }

  @Test(.enabled(if: canMount)) func aReadOnlyFileSystem() async throws {
    try await onSmallFileSystem("mount -o remount,ro \"$3\"", options: "size=1m")
  }

  /// A file system that is full is TMPDIR's.
  @Test(.enabled(if: canMount)) func noRoomForCopies() async throws {
    try await prepared { folder, path, sound in
      let script = """
        export PATH="$1:/usr/bin:/bin" TMPDIR="$2"
        exec unshare -rm sh -c 'mount -t tmpfs -o size=8k none "$TMPDIR" && "$0" strip -g --with strip "$1"' "$0" "$3"
        """
      let run = try await Program.run(
        script: script, [folder.environment["PATH"] ?? "", folder.scratch.path, path])
      #expect(run.status == 2 && run.errors.contains("no copy can be made"), "\(run.errors)")
      #expect(try contents(path) == contents(fixture("modules/nvidia-shape.ko")))
    }
  }

  @Test func aFolderThatCannotBeWrittenTo() async throws {
    try await prepared { folder, path, sound in
      // Root may write everywhere; somebody else may not.
      let script = """
        export PATH="$1:/usr/bin:/bin" TMPDIR="$2"
        chmod 777 "$TMPDIR"; chmod 666 "$3"; chmod 555 "$4"
        if [ "$(id -u)" = 0 ]; then set -- setpriv --reuid 65534 --regid 65534 --clear-groups "$0" strip -g "$3"
        else set -- "$0" strip -g "$3"; fi
        "$@"; status=$?
        exit $status
        """
      let run = try await Program.run(
        script: script, [folder.environment["PATH"] ?? "", folder.scratch.path, path, folder.files.path])
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.files.path)
      #expect(run.status == 2 && run.errors.contains("cannot write to the folder"), "\(run.errors)")
      #expect(try contents(path) == contents(fixture("modules/nvidia-shape.ko")))
    }
  }

  // MARK: What is kept

  @Test func modeTimesAndAttributesAreKept() async throws {
    try await prepared { folder, path, sound in
      let manager = FileManager.default
      let date = Date(timeIntervalSince1970: 1_000_000_000)
      try manager.setAttributes([.posixPermissions: 0o4751, .modificationDate: date], ofItemAtPath: path)
      let value: [UInt8] = [1, 2, 0, 3]
      let isSet = unsafe setxattr(path, "user.elfscan", value, value.count, 0) == 0
      #expect(try await folder.strip(["-g", "-p", path]).status == 0)
      #expect(try contents(path) == sound)
      let attributes = try manager.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? Int) == 0o4751)
      #expect((attributes[.modificationDate] as? Date) == date)
      if isSet {
        var kept = [UInt8](repeating: 0, count: 8)
        #expect(unsafe getxattr(path, "user.elfscan", &kept, 8) == 4)
        #expect(kept.prefix(4) == value[...])
      }
    }
  }

  /// Naming the module as its own output is stripping it in place.
  @Test func theOutputCanBeTheModule() async throws {
    try await prepared { folder, path, sound in
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(
        try await folder.strip(["-g", path, "-o", "\(folder.files.path)/./nvidia-shape.ko"]).status == 0)
      #expect(try contents(path) == sound)
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func symbolicLinksStay() async throws {
    try await prepared { folder, path, sound in
      let link = folder.files.appending(path: "link.ko").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nvidia-shape.ko")
      #expect(try await folder.strip(["-g", link]).status == 0)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "nvidia-shape.ko")
      #expect(try contents(path) == sound)
    }
  }

  /// The other name keeps the original: writing both in one step cannot be done.
  @Test func hardLinksArePartedAndSaid() async throws {
    try await prepared { folder, path, sound in
      let link = folder.files.appending(path: "link.ko").path
      try FileManager.default.linkItem(atPath: path, toPath: link)
      let run = try await folder.strip(["-g", path])
      #expect(run.status == 0 && run.errors.contains("has another name"), "\(run.errors)")
      #expect(try contents(path) == sound)
      #expect(try contents(link) == contents(fixture("modules/nvidia-shape.ko")))
    }
  }
}

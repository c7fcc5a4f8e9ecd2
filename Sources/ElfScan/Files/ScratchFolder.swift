import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder for copies that nobody else can enter, and that does not outlive the process, however that ends.
///
/// A guard makes it and waits for the process to end: a shell that reads from a pipe which nobody else writes to, in a
/// process group of its own. Then it ends the stripper that may still run, and removes the folder. It makes the folder, and
/// not this process, so that there is no moment without a guard.
final class ScratchFolder: Sendable {
  /// The folder.
  let path: FilePath
  /// The pipe that holds the guard back; it stays open as long as the process lives.
  private let leash: Int32

  /// Where such folders are made: `TMPDIR`, or else `/tmp`.
  static var parent: FilePath {
    let named = unsafe getenv("TMPDIR").map { unsafe FilePath(platformString: $0) } ?? ""
    return named.isEmpty ? "/tmp" : named
  }

  /// Makes the folder.
  init() throws {
    let name = "elfscan." + String(UInt64.random(in: .min ... .max), radix: 36)
    path = ScratchFolder.parent.appending(name)
    leash = try ScratchFolder.spawnGuard(of: path)
  }

  deinit {
    ScratchFolder.remove(path)
    if leash >= 0 { close(leash) }
  }

  // MARK: The guard

  /// $1 is the folder. A stripper that is still at work may put something into it once more.
  private static let guardScript = """
    PATH=$PATH:/usr/bin:/bin
    trap '' HUP INT TERM PIPE
    mkdir -m 700 -- "$1" || exit 1
    echo
    read -r _
    [ -d "$1" ] && [ -O "$1" ] || exit 0
    read -r group 2>&- < "$1/running" && case $group in
      *[!0-9]* | 0* | 1 | '') ;;
      *) kill -KILL -- "-$group" ;;
    esac
    for _ in 1 2 3 4 5 6 7 8 9 10; do rm -rf -- "$1" && exit 0; sleep 0.2; done
    """

  /// Starts the guard, waits for the folder, and returns the end of the pipe that holds the guard back.
  private static func spawnGuard(of folder: FilePath) throws -> Int32 {
    let (fromUs, leash) = try closedOnExec()
    defer { close(fromUs) }
    let (answer, fromGuard) = try closedOnExec()
    defer { close(answer) }
    let isRunning = unsafe folder.withPlatformString {
      unsafe spawnShell($0, input: fromUs, output: fromGuard)
    }
    close(fromGuard)
    var byte: UInt8 = 0
    guard isRunning, unsafe read(answer, &byte, 1) == 1 else {
      close(leash)
      throw Unavailable(folder: printable(folder.removingLastComponent().string))
    }
    return leash
  }

  /// There is no place for copies.
  struct Unavailable: Error, CustomStringConvertible {
    let folder: String
    var description: String { "cannot make a folder for copies in \(folder) (TMPDIR names another place)" }
  }

  /// A pipe that programs which are run do not inherit.
  private static func closedOnExec() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw Errno(rawValue: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func spawnShell(_ folder: UnsafePointer<CChar>, input: Int32, output: Int32) -> Bool {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      _ = unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    // Whoever waits for our output to end must not wait for the guard.
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    // What is sent to our group, as by Ctrl-C, does not reach it.
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var arguments = unsafe ["sh", "-c", guardScript, "sh"].map { (text: String) in unsafe strdup(text) }
    unsafe arguments += [strdup(folder), nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process: pid_t = 0
    return unsafe posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environ) == 0
  }

  // MARK: The end

  /// Removes the folder and the files in it; strippers leave no folders.
  private static func remove(_ folder: FilePath) {
    unsafe folder.withPlatformString { path in
      guard let stream = unsafe opendir(path) else { return }
      while let entry = unsafe readdir(stream) {
        let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard name != ".", name != ".." else { continue }
        unsafe folder.appending(name).withPlatformString { _ = unsafe unlink($0) }
      }
      unsafe closedir(stream)
      _ = unsafe rmdir(path)
    }
  }
}

extension ScratchFolder {
  /// Puts a new file into the folder, and returns where it is.
  func write(_ bytes: [UInt8], as name: String) throws -> FilePath {
    let target = path.appending(name)
    let file = try FileDescriptor.open(
      target, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec], permissions: .ownerReadWrite)
    try file.closeAfter { _ = try file.writeAll(bytes) }
    return target
  }

  /// Tells the guard of a program that runs as the leader of a process group.
  func note(running process: pid_t) {
    _ = try? write(Array("\(process)\n".utf8), as: "running")
  }

  /// Tells the guard that there is nothing to end.
  func noteNothingRuns() { discard(path.appending("running")) }

  /// Takes a file out of the folder.
  func discard(_ file: FilePath) {
    unsafe file.withPlatformString { _ = unsafe unlink($0) }
  }
}

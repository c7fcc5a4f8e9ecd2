import Foundation

/// A program that the caller waits for, for where nothing can be awaited.
///
/// Not Foundation's Process, which crashes now and then where many run side by side.
public struct BlockingRun: Sendable {
  /// 128 + n where signal n ended it.
  public let status: Int
  /// What it wrote to standard output.
  public let output: Data
  /// What it wrote to standard error.
  public let errors: Data

  /// It could not be run.
  public struct Failed: Error {
    /// As in `errno`.
    public let reason: Int32
  }

  /// How often a program is tried that somebody has open for writing.
  private static let tries = 10_000

  /// Runs a command, found on PATH, in the C locale.
  ///
  /// A script just written is "text file busy" while a child that another thread has forked meanwhile still has it open,
  /// which is until that child runs its own program; so it is tried again.
  ///
  /// - Parameter whenBusy: called each time that the program was.
  public init(_ command: [String], input: Data = Data(), whenBusy: () -> Void = {}) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "elfscan-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["input", "output", "errors"].map { folder.appending(path: $0) }
    try input.write(to: files[0])
    status = try BlockingRun.spawn(
      command, files.map { $0.path(percentEncoded: false) }, whenBusy)
    output = try Data(contentsOf: files[1])
    errors = try Data(contentsOf: files[2])
  }

  /// Its output line by line, without empty ones.
  public var lines: [String] {
    String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Runs a command with these files as its descriptors 0, 1 and 2, and waits for it.
  private static func spawn(
    _ command: [String], _ files: [String], _ whenBusy: () -> Void
  ) throws -> Int {
    var actions = unsafe posix_spawn_file_actions_t()
    _ = unsafe posix_spawn_file_actions_init(&actions)
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, path) in files.enumerated() {
      let flags = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
      _ = unsafe posix_spawn_file_actions_addopen(&actions, Int32(descriptor), path, flags, 0o600)
    }
    let variables = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    var environment = unsafe variables.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { unsafe (arguments + environment).forEach { unsafe free($0) } }
    var process: pid_t = 0
    var reason = ETXTBSY
    for _ in 0..<tries where reason == ETXTBSY {
      // No `env` in front, which would keep the reason to itself.
      reason = unsafe posix_spawnp(&process, command[0], &actions, nil, &arguments, &environment)
      if reason == ETXTBSY {
        whenBusy()
        sched_yield()
      }
    }
    guard reason == 0 else { throw Failed(reason: reason) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Failed(reason: errno) }
    }
    let signal = status & 0x7F
    return Int(signal == 0 ? status >> 8 & 0xFF : 128 + signal)
  }
}

import ArgumentParser
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Standard output and standard error.
enum Output {
  /// Whether someone looks at it, and wants colour (NO_COLOR, https://no-color.org).
  static var isTerminal: Bool {
    let refusal = unsafe getenv("NO_COLOR")
    let isRefused = unsafe refusal.map { unsafe $0.pointee != 0 } ?? false
    return isatty(STDOUT_FILENO) == 1 && !isRefused
  }

  /// A reader that went away (`| head`) must not kill the program: the exit status is the verdict's.
  private static let ignoresBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  /// Writes to standard output. A report that cannot be written is no verdict.
  static func write(_ bytes: [UInt8]) throws {
    ignoresBrokenPipes
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch Errno.brokenPipe {
      return
    } catch {
      writeError("elfscan: cannot write the report: \(error)\n")
      throw ExitCode(2)
    }
  }

  /// Writes to standard error, where nothing can be done about trouble.
  static func writeError(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}

import ArgumentParser
import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Standard output and standard error.
enum Output {
  /// Whether standard output is coloured.
  static func wantsColor(_ choice: ColorChoice = .auto) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isSet("NO_COLOR") ? false : isSet("FORCE_COLOR") || isatty(STDOUT_FILENO) == 1
    }
  }

  /// Whether the environment has a variable that is not empty (https://no-color.org, https://force-color.org).
  private static func isSet(_ name: String) -> Bool {
    let value = unsafe getenv(name)
    return unsafe value.map { unsafe $0.pointee != 0 } ?? false
  }

  /// A reader that went away (`| head`) must not kill the program: the exit status is the verdict's.
  static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// Why nothing more comes to standard output.
  enum Failure: Error {
    /// Nobody reads it any more, so that there is nothing to complain of.
    case readerIsGone
    /// It cannot be written, such as to a full disk.
    case cannotWrite(Errno)
  }

  /// Writes to standard output, and says where nobody takes it, so that nobody works on for nothing.
  static func send(_ bytes: [UInt8]) throws(Failure) {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch Errno.brokenPipe {
      throw .readerIsGone
    } catch {
      throw .cannotWrite(error as? Errno ?? .ioError)
    }
  }

  /// Does what writes with `send`, and ends quietly where the reader went away. A report that cannot be written is no
  /// verdict.
  static func whileRead(_ body: () throws(Failure) -> Void) throws {
    do throws(Failure) {
      try body()
    } catch {
      guard case .cannotWrite(let reason) = error else { return }
      writeError("elfscan: cannot write the report: \(reason)\n")
      throw ExitCode(Verdict.indeterminate.exitStatus)
    }
  }

  /// Writes to standard output. Where the reader went away nothing is written, and all else goes on: what a command
  /// does besides, and its exit status, do not depend on readers.
  static func write(_ bytes: [UInt8]) throws {
    try whileRead { () throws(Failure) in try send(bytes) }
  }

  /// Writes to standard error, where nothing can be done about trouble.
  static func writeError(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}

import ElfScanCore
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A strip that is called as the build system called us, for files that are no modules.
enum RealStrip {
  /// Becomes that program. Returns only where it cannot be run; the next thing to do is to say so and end.
  static func become(_ program: String, _ arguments: [[UInt8]]) -> Errno {
    mark()
    // What is ignored stays so in the program that we become.
    _ = signal(SIGPIPE, SIG_DFL)
    return unsafe withArguments(program, arguments) { name, arguments in
      _ = unsafe execvp(name, arguments)
      return Errno(rawValue: errno)
    }
  }

  /// Runs that program to its end, with our own input and output.
  ///
  /// - Returns: its exit status, 128 + n after signal n.
  static func run(_ program: String, _ arguments: [[UInt8]]) throws(Errno) -> Int32 {
    mark()
    var process: pid_t = 0
    let failure = unsafe withArguments(program, arguments) { name, arguments in
      unsafe posix_spawnp(&process, name, nil, nil, arguments, environ)
    }
    guard failure == 0 else { throw Errno(rawValue: failure) }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Errno(rawValue: errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  private static func mark() { _ = unsafe setenv(ProgramRun.environmentMark, "1", 1) }

  private static func withArguments<Result>(
    _ program: String, _ arguments: [[UInt8]],
    _ body: (UnsafePointer<CChar>, UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = unsafe ([Array(program.utf8)] + arguments).map { text in
      unsafe (text + [0]).withUnsafeBytes { bytes in
        unsafe bytes.bindMemory(to: CChar.self).baseAddress.flatMap { unsafe strdup($0) }
      }
    }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe program.withCString { unsafe body($0, pointers) }
  }
}

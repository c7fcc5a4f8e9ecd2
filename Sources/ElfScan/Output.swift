import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Standard output.
enum Output {
  /// Whether someone looks at it, and wants colour (NO_COLOR, https://no-color.org).
  static var isTerminal: Bool {
    let refusal = unsafe getenv("NO_COLOR")
    let isRefused = unsafe refusal.map { unsafe $0.pointee != 0 } ?? false
    return isatty(STDOUT_FILENO) == 1 && !isRefused
  }

  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  static func writeError(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }

  /// A reader that went away (`| head`) is no error worth a message.
  static func write(_ bytes: [UInt8]) {
    _ = try? FileDescriptor.standardOutput.writeAll(bytes)
  }
}

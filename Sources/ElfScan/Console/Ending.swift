#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The end of the program.
enum Ending {
  /// Ends it with an exit status.
  static func with(_ status: Int32) -> Never { exit(status) }
}

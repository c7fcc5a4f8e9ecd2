import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Programs on PATH.
enum SearchPath {
  /// Where a program is that the system would find under a name; nil where there is none. Asking first is cheaper than
  /// trying to run it in one folder after the other.
  static func find(_ program: String) -> FilePath? {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    for folder in path.split(separator: ":", omittingEmptySubsequences: false) {
      let candidate = FilePath(folder.isEmpty ? "." : String(folder)).appending(program)
      let isExecutable = unsafe candidate.withPlatformString { unsafe access($0, X_OK) == 0 }
      if isExecutable, (try? candidate.stat())?.type == .regular { return candidate }
    }
    return nil
  }
}

import CLibelf

/// What reports and the command line call the program.
public enum Product {
  /// Its name.
  public static let name = "ElfScan"
  /// Its release. Packages take it from this line.
  public static let version = "0.1.0"
  /// The release of elfutils whose libelf it was compiled with, such as `0.188`; for a static executable, the one inside.
  public static var libelfVersion: String { "\(_ELFUTILS_VERSION / 1000).\(_ELFUTILS_VERSION % 1000)" }
  /// What `--version` prints: its release, then that of libelf.
  public static var versionText: String { "\(version) (libelf \(libelfVersion))" }
}

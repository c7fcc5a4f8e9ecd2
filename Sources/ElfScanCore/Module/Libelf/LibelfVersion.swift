import CLibelf

extension Product {
  /// The release of elfutils whose libelf it was compiled with, such as `0.188`; for a static executable, the one inside.
  package static var libelfVersion: String { "\(_ELFUTILS_VERSION / 1000).\(_ELFUTILS_VERSION % 1000)" }
  /// What `--version` prints: its release, then that of libelf.
  package static var versionText: String { "\(version) (libelf \(libelfVersion))" }
}

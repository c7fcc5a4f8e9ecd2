/// Which stripper DKMS takes for a module, and how one can tell.
///
/// Checked against the program itself: 3.0.10 always runs `strip -g`; 3.2.2 runs `llvm-strip -g` if `$CC` is exactly
/// `clang`, which it sets where the kernel's configuration says Clang and a program of that name is on PATH. Both ignore
/// its exit status, and print what it says on the terminal, not into make.log.
public enum DkmsStripper: Sendable, Equatable {
  /// GNU strip, by what stands in the log or follows from it.
  case gnu(because: String)
  /// llvm-strip, by what follows from the log.
  case llvm(because: String)
  /// It depends on what the log does not say.
  case unknown(because: String)

  /// What DKMS would take, by what logs say; nil where there is no sign of DKMS.
  init?(_ context: TriageContext, _ evidence: [Evidence]) {
    guard context.hasMakeLog || context.hasDkmsOutput || context.package != nil else { return nil }
    let version = context.dkmsVersion.flatMap { BinutilsVersion($0) }
    if evidence.contains(where: { $0.bfd != nil && $0.program?.hasSuffix("strip") == true }) {
      self = .gnu(because: "its own message is in the log")
    } else if let version, version.major == 3, version.minor == 0 {
      self = .gnu(because: "DKMS 3.0 knows no other")
    } else if let compiler = context.makeCompiler, compiler != "clang" {
      self = .gnu(
        because: "make was told CC=\(compiler), and only the name clang makes newer DKMS take llvm-strip")
    } else if context.isClangKernel == false {
      self = .gnu(because: "the kernel was built with GCC")
    } else if context.makeCompiler == "clang", let version, version >= BinutilsVersion(3, 2) {
      self = .llvm(because: "DKMS \(version) takes it where CC is clang")
    } else {
      self = .unknown(
        because:
          "DKMS 3.0 always takes GNU strip; newer ones, such as 3.2.2, take llvm-strip if the kernel was built with "
          + "Clang and a program named clang (not clang-19) is on PATH")
    }
  }
}

/// Which stripper DKMS takes for a module, and how one can tell.
///
/// Checked against the program itself: 3.0.10 (run) always runs `strip -g`; newer ones (the text of 3.2.2) run
/// `llvm-strip -g` if `$CC` is exactly `clang`, which they set where the kernel's configuration says Clang and a program
/// of that name is on PATH. All ignore its exit status, and print what it says on the terminal, not into make.log.
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
    let gnu = evidence.first { $0.bfd != nil && $0.program?.hasSuffix("strip") == true }
    if gnu != nil {
      self = .gnu(because: "its own message is in the log")
    } else if let version = context.dkmsVersion.flatMap({ BinutilsVersion($0) }),
      (version.major, version.minor) < (3, 1)
    {
      self = .gnu(because: "DKMS \(context.dkmsVersion ?? "") knows no other")
    } else if let compiler = context.makeCompiler, compiler != "clang" {
      self = .gnu(
        because: "make was told CC=\(compiler), and only the name clang makes newer DKMS take llvm-strip")
    } else if context.isClangKernel == false {
      self = .gnu(because: "the kernel was built with GCC")
    } else if context.makeCompiler == "clang", context.dkmsVersion != nil {
      self = .llvm(because: "DKMS \(context.dkmsVersion ?? "") takes it where CC is clang")
    } else {
      self = .unknown(
        because:
          "DKMS 3.0 always takes GNU strip; newer ones take llvm-strip if the kernel was built with Clang and a program "
          + "named clang (not clang-19) is on PATH"
      )
    }
  }
}

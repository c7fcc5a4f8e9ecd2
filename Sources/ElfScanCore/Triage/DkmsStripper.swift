/// Which stripper DKMS takes for a module, and how one can tell.
///
/// Checked against the program itself: 3.0.10 always runs `strip -g`; 3.2.2 runs `llvm-strip -g` if `$CC` is exactly
/// `clang`, which it sets where the kernel's configuration says Clang and a program of that name is on PATH. Both ignore
/// its exit status, and print what it says on the terminal, not into make.log.
package struct DkmsStripper: Sendable, Equatable {
  /// A program that DKMS takes.
  package enum Program: String, Sendable {
    case gnu = "strip"
    case llvm = "llvm-strip"
  }

  /// Which; nil where it depends on what the log does not say.
  package let program: Program?
  /// How one can tell, or why not.
  package let reason: String

  /// What DKMS would take, by what logs say; nil where there is no sign of DKMS.
  init?(_ context: TriageContext, _ evidence: [Evidence]) {
    guard context.hasMakeLog || context.hasDkmsOutput || context.package != nil else { return nil }
    let version = context.dkmsVersion
    let answer: (Program?, String) =
      if evidence.contains(where: { $0.bfd != nil && $0.program?.hasSuffix("strip") == true }) {
        (.gnu, "its own message is in the log")
      } else if let version, version.numbers.starts(with: [3, 0]) {
        (.gnu, "DKMS 3.0 knows no other")
      } else if let compiler = context.makeCompiler, compiler != "clang" {
        (.gnu, "make was told CC=\(compiler), and only the name clang makes newer DKMS take llvm-strip")
      } else if context.isClangKernel == false {
        (.gnu, "the kernel was built with GCC")
      } else if context.makeCompiler == "clang", let version, version >= DkmsVersion(numbers: [3, 2]) {
        (.llvm, "DKMS \(version) takes it where CC is clang")
      } else {
        (
          nil,
          "DKMS 3.0 always takes GNU strip; newer ones, such as 3.2.2, take llvm-strip if the kernel was built with "
            + "Clang and a program named clang (not clang-19) is on PATH"
        )
      }
    (program, reason) = answer
  }
}

extension PackagingTool {
  private static let overrides =
    "/etc/dkms/PACKAGE.conf"

  /// A `MAKE[0]` that runs a stripper after the build.
  ///
  /// DKMS 3.2 may append `LLVM=1` to the line, meant for make: `:` swallows it, and make gets its own, with the objcopy that
  /// not every makefile derives from it. DKMS 3.0 puts the line between braces, so that it cannot end in a comment.
  private static func strippingMake(with program: String) -> String {
    #"""
    STRIP[0]="no"
    llvm=$(grep -qs '^CONFIG_CC_IS_CLANG=y' "$kernel_source_dir/.config" && echo LLVM=1 OBJCOPY=llvm-objcopy)
    MAKE[0]="${MAKE[0]:-make -C $kernel_source_dir M=$dkms_tree/$module/$module_version/build} $llvm"
    MAKE[0]+=" && find . -name '*.ko' -exec \#(program) --strip-debug {} + && :"
    """#
  }

  static let dkms = PackagingTool(
    id: "dkms",
    name: "DKMS",
    runs:
      "`strip -g` on every module that was built. Newer versions run `llvm-strip -g` where the kernel was "
      + "built with Clang and a program `clang` is on PATH.",
    order: "build, strip, sign, compress",
    elfscan: RemedyStep(
      "Switch DKMS's own stripping off, since it has no setting for the program, and strip at the end of "
        + "the build, where a failure counts.",
      in: overrides, .shell, strippingMake(with: "elfscan strip")),
    shipped: ShippedFile(
      name: "dkms/elfscan.conf",
      use: "does the same for all modules of a package, also those that have entries of their own: "
        + "ln -s \(ShippedFile.folder)/dkms/elfscan.conf /etc/dkms/PACKAGE.conf"),
    llvm: RemedyStep(
      "Switch DKMS's own stripping off, and run llvm-strip at the end of the build.",
      in: overrides, .shell, strippingMake(with: "llvm-strip")),
    off: RemedyStep(
      "Switch stripping off, for all modules of the package that have no entry of their own.",
      in: overrides, .shell, #"STRIP[0]="no""#),
    signing: RemedyStep(
      "Nothing to set: DKMS strips, then signs, then compresses. This file is signed already, and must not "
        + "be stripped again."),
    llvmCopy: RemedyStep(
      "DKMS itself runs no objcopy; the kernel's build does, for BTF.", in: overrides, .shell,
      #"""
      MAKE[0]="${MAKE[0]:-make -C $kernel_source_dir M=$dkms_tree/$module/$module_version/build}"
      MAKE[0]+=" OBJCOPY=llvm-objcopy"
      """#),
    copyOff: RemedyStep(
      "DKMS itself runs no objcopy; have the kernel's build leave out the step that does, BTF.",
      in: overrides, .shell,
      #"""
      MAKE[0]="${MAKE[0]:-make -C $kernel_source_dir M=$dkms_tree/$module/$module_version/build}"
      MAKE[0]+=" CONFIG_DEBUG_INFO_BTF_MODULES="
      """#),
    pitfalls: [
      .always(
        "DKMS reads /etc/dkms/PACKAGE.conf after the package's own dkms.conf; PACKAGE is the name in dkms "
          + "status."
      ),
      .stripping(
        "DKMS ignores the exit status of its strip: it reports success for a module that is damaged. A "
          + "failure in MAKE[0] ends the build."),
      .stripping(
        "The environment variable STRIP changes nothing; only the array of that name in these files counts."),
      .stripping(
        "DKMS 3.2.2 takes llvm-strip by itself, 3.0.10 does not; and only if the compiler goes by the name "
          + "clang. Where there is only clang-19, say, it is GNU strip again."),
      .replacing(
        "For a kernel built with Clang, the lines that strip set OBJCOPY as well. By hand it belongs behind "
          + "make in MAKE[0], before any &&."),
      .replacing(
        "elfscan has to be on the PATH of whoever starts DKMS, such as the package manager; else write its "
          + "full path."
      ),
      .always(
        "What was built before stays as it is: dkms build --force PACKAGE/VERSION, then dkms install "
          + "--force PACKAGE/VERSION."),
    ],
    checked:
      "DKMS 3.0.10 and 3.2.2: run, with each of the snippets, for kernels built with GCC and with Clang.")
}

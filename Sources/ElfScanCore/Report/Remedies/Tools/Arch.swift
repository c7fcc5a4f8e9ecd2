extension PackagingTool {
  private static let pkgbuild = "PKGBUILD"

  static let arch = PackagingTool(
    id: "arch",
    name: "makepkg",
    modes: [.unneeded],
    runs:
      "`strip $STRIP_SHARED`, which is --strip-unneeded unless makepkg.conf says otherwise, on every .ko of "
      + "the package. With the option debug, `objcopy --add-gnu-debuglink` before. Many PKGBUILDs also call "
      + "strip themselves.",
    order: "after package(), and so after what it signed or compressed",
    elfscan: RemedyStep(
      "Put a function in the place of strip: makepkg has no setting for the program, but runs in the same "
        + "shell.",
      in: pkgbuild, .shell, #"strip() { elfscan strip "$@"; }"#),
    shipped: ShippedFile(
      name: "arch/elfscan.conf",
      use:
        "does the same for all packages: it belongs at the end of /etc/makepkg.conf, or, from makepkg 6.1 on, into "
        + "/etc/makepkg.conf.d. Beside it, elfscan.hook has pacman name installed modules that strip would break."
    ),
    llvm: RemedyStep(
      "Put a function in the place of strip that calls llvm-strip.", in: pkgbuild, .shell,
      #"strip() { llvm-strip "$@"; }"#),
    off: RemedyStep(
      "Switch stripping off, and with it the copies for debug packages. Merge it with options=() if there "
        + "is one.",
      in: pkgbuild, .shell, "options=(!strip !debug)"),
    signing: RemedyStep(
      "Keep makepkg from stripping after package(), and strip there, before signing: modules_install does "
        + "it in this order.", in: pkgbuild, .shell,
      #"""
      options=(!strip !debug)
      package() {
        make modules_install INSTALL_MOD_PATH="$pkgdir/usr" INSTALL_MOD_STRIP=1 STRIP="elfscan strip"
      }
      """#),
    copyOff: RemedyStep(
      "Switch off the option debug, which is what runs objcopy. Merge it with options=() if there is one.",
      in: pkgbuild, .shell, "options=(!debug)"),
    pitfalls: [
      .stripping(
        "find … -exec strip, as in many PKGBUILDs of modules, does not see a function, nor the options: "
          + "write elfscan strip there."),
      .replacing(
        "makepkg does not stop if strip fails; the module is packaged as it was."),
      .copying(
        "With the option debug, and gdb installed, gdb-add-index runs an objcopy of its own."),
      .always(
        "Kernels, and modules that modules_install puts into the package, are stripped there: elfscan --for "
          + "kbuild. Arch's and CachyOS's kernels have !strip for makepkg."),
    ],
    checked: "makepkg 6.0.2 and 7.1.0: run, with each of the snippets. The PKGBUILD of Linux 7.2: read.")
}

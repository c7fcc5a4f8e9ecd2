extension PackagingTool {
  private static let installing =
    "the kernel's tree"

  static let kbuild = PackagingTool(
    id: "kbuild",
    name: "kbuild",
    runs:
      "`$(STRIP) --strip-debug` in modules_install, if INSTALL_MOD_STRIP is 1; its value, if it is another "
      + "one, takes the place of the option. With CONFIG_DEBUG_INFO_BTF_MODULES, `$(OBJCOPY)` adds sections "
      + "to each module before.",
    order: "BTF; then, when installing: strip, sign, compress",
    elfscan: RemedyStep(
      "Have modules_install strip with elfscan strip.", in: installing, .shell,
      #"make modules_install INSTALL_MOD_STRIP=1 STRIP="elfscan strip""#),
    shipped: ShippedFile(
      name: "kbuild/elfscan.mk",
      use: "is for makefiles of modules outside of the kernel's tree: include it, and call "
        + "make elfscan-modules_install."),
    llvm: RemedyStep(
      "Have modules_install strip with llvm-strip, which LLVM=1 chooses too.", in: installing, .shell,
      "make modules_install INSTALL_MOD_STRIP=1 STRIP=llvm-strip"),
    off: RemedyStep(
      "Have modules_install not strip: without a value, INSTALL_MOD_STRIP is off, whatever the environment "
        + "says.",
      in: installing, .shell, "make modules_install INSTALL_MOD_STRIP="),
    signing: RemedyStep(
      "Let modules_install strip: with CONFIG_MODULE_SIG_ALL it signs afterwards, and compresses last. By "
        + "hand, keep to "
        + "the same order.", in: "the folder of the module that is not signed yet", .shell,
      """
      elfscan strip --strip-debug MODULE.ko
      /lib/modules/KERNEL/build/scripts/sign-file sha256 KEY.pem CERT.x509 MODULE.ko
      xz --check=crc32 MODULE.ko
      """),
    llvmCopy: RemedyStep(
      "Have the BTF step use llvm-objcopy, which LLVM=1 chooses too.", in: installing, .shell,
      "make modules OBJCOPY=llvm-objcopy"),
    copyOff: RemedyStep(
      "Leave out the BTF step.", in: installing, .shell, "make modules CONFIG_DEBUG_INFO_BTF_MODULES="),
    pitfalls: [
      .always(
        "For a module outside of the kernel's tree, in its folder: make -C /lib/modules/KERNEL/build M=$PWD "
          + "and the rest."
      ),
      .always(
        "STRIP, OBJCOPY and LLVM=1 belong behind make: the kernel's Makefile sets STRIP and OBJCOPY itself, "
          + "so that the environment does not count for these two."),
      .stripping(
        "The targets bindeb-pkg and pacman-pkg, and rpm-pkg with debugging information, set "
          + "INSTALL_MOD_STRIP=1 themselves; STRIP= works for them as well."),
    ],
    checked:
      "The build system of Linux 6.1: run, BTF step included. Linux 7.2: scripts/Makefile.modinst, "
      + "Makefile.modfinal, gen-btf.sh and scripts/package read.")
}

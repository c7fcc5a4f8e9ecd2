extension PackagingTool {
  private static let recipe = "the files that the comments name"

  private static let packagingOff = """
    INHIBIT_PACKAGE_STRIP = "1"
    INHIBIT_PACKAGE_DEBUG_SPLIT = "1"
    """

  static let yocto = PackagingTool(
    id: "yocto",
    name: "OpenEmbedded (Yocto)",
    runs:
      "In do_package, `${STRIP} --strip-debug --remove-section=.comment --remove-section=.note` on each "
      + ".ko; before, to split off debugging information, `${OBJCOPY} --add-gnu-debuglink`.",
    order: "after do_install, and so after modules_install has signed and compressed",
    elfscan: RemedyStep(
      "Strip at the end of do_install, and keep do_package from it.", in: recipe, .bitbake,
      """
      # conf/local.conf
      HOSTTOOLS += "elfscan"

      # the recipe of the module, or a .bbappend
      do_install:append() {
          find ${D} -name '*.ko' -exec elfscan strip --strip-debug {} +
      }
      \(packagingOff)
      """),
    llvm: RemedyStep(
      "Have do_package use llvm-strip, and not split off debugging information.", in: recipe, .bitbake,
      """
      # conf/local.conf
      HOSTTOOLS += "llvm-strip"

      # the recipe of the module, or a .bbappend (of a kernel: KERNEL_STRIP)
      STRIP = "llvm-strip"
      INHIBIT_PACKAGE_DEBUG_SPLIT = "1"
      """),
    off: RemedyStep(
      "Keep do_package from stripping, and from splitting off debugging information, which rewrites modules "
        + "too.",
      in: "the recipe of the module, or a .bbappend", .bitbake, packagingOff),
    signing: RemedyStep(
      "Have modules_install strip, which signs afterwards, and keep do_package from modules.",
      in: "the recipe of the kernel, or a .bbappend", .bitbake,
      """
      EXTRA_OEMAKE:append = " INSTALL_MOD_STRIP=1"
      \(packagingOff)
      """),
    llvmCopy: RemedyStep(
      "Use llvm-objcopy, for the kernel's BTF step and for splitting off debugging information.", in: recipe,
      .bitbake,
      """
      # conf/local.conf
      HOSTTOOLS += "llvm-objcopy"

      # the recipe of the module, or a .bbappend
      KERNEL_OBJCOPY = "llvm-objcopy"
      OBJCOPY = "llvm-objcopy"
      """),
    copyOff: RemedyStep(
      "Keep do_package from splitting off debugging information.",
      in: "the recipe of the module, or a .bbappend",
      .bitbake, #"INHIBIT_PACKAGE_DEBUG_SPLIT = "1""#),
    pitfalls: [
      .replacing(
        "STRIP and KERNEL_STRIP have to be one word: options in them are taken for a part of the name."),
      .replacing(
        "Of a kernel's recipe, do_package takes KERNEL_STRIP; of a module's recipe, it takes STRIP."),
      .replacing(
        "KERNEL_TOOLCHAIN = \"clang\" means llvm-strip and llvm-objcopy for the kernel; do_package of a "
          + "module's recipe takes its own."),
      .replacing(
        "A tool of the build machine is found only if HOSTTOOLS names it. A strip that fails ends the task."),
      .stripping(
        "INHIBIT_SYSROOT_STRIP is about the sysroot, and of no consequence for modules."),
    ],
    checked:
      "meta/lib/oe/package.py, kernel.bbclass, kernel-arch.bbclass and module.bbclass of OpenEmbedded-Core: "
      + "read. The call of strip: run.")
}

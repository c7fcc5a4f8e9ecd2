extension PackagingTool {
  private static let external =
    "external.mk of a br2-external tree (local.mk is read too early, before linux.mk sets the variable)"

  static let buildroot = PackagingTool(
    id: "buildroot",
    name: "Buildroot",
    runs:
      "modules_install with INSTALL_MOD_STRIP=1, for the kernel and for kernel-module packages, if "
      + "BR2_STRIP_strip is set. The stripping of the target at the end leaves .ko files alone.",
    order: "strip, sign, compress",
    elfscan: RemedyStep(
      "Have modules_install strip with elfscan strip.", in: external, .makefile,
      #"LINUX_MAKE_FLAGS += STRIP="elfscan strip""#),
    llvm: RemedyStep(
      "Have modules_install strip with llvm-strip of the build machine.", in: external, .makefile,
      "LINUX_MAKE_FLAGS += STRIP=llvm-strip"),
    off: RemedyStep(
      "Have modules_install not strip: of two values, the last counts.", in: external, .makefile,
      "LINUX_MAKE_FLAGS += INSTALL_MOD_STRIP="),
    signing: RemedyStep(
      "Nothing to set: modules_install strips, then signs, then compresses. This file is signed already, "
        + "and must not be stripped again."),
    llvmCopy: RemedyStep(
      "Have the kernel's BTF step use llvm-objcopy of the build machine.", in: external, .makefile,
      "LINUX_MAKE_FLAGS += OBJCOPY=llvm-objcopy"),
    copyOff: RemedyStep(
      "Leave out the BTF step of the kernel's build.", in: external, .makefile,
      "LINUX_MAKE_FLAGS += CONFIG_DEBUG_INFO_BTF_MODULES="),
    pitfalls: [
      .stripping(
        "BR2_STRIP_EXCLUDE_FILES and BR2_STRIP_EXCLUDE_DIRS do not reach modules: these are stripped in "
          + "modules_install, or not at all."),
      .always(
        "For one package only: FOO_MODULE_MAKE_OPTS += with the same values."),
      .always(
        "What is installed already stays as it is: make linux-reinstall, or FOO-reinstall."),
    ],
    checked:
      "linux/linux.mk, package/pkg-kernel-module.mk and the Makefile: read. The calls of modules_install: "
      + "run with Linux 6.1.")
}

extension PackagingTool {
  private static let make = "/etc/portage/make.conf"

  static let gentoo = PackagingTool(
    id: "gentoo",
    name: "Gentoo's linux-mod-r1.eclass",
    modes: [.unneeded],
    runs:
      "`\"${KERNEL_STRIP}\" --strip-unneeded` on all modules of a package, with USE=strip, which is the "
      + "default. Unless it is set, that is llvm-strip for kernels built with Clang, and GNU strip for "
      + "others.",
    order: "strip, sign, compress",
    elfscan: RemedyStep(
      "Set KERNEL_STRIP. It has to be one word, for the eclass puts it between quotes.", in: make, .shell,
      #"KERNEL_STRIP="elfscan-strip""#),
    shipped: ShippedFile(name: "gentoo/elfscan.conf", use: "has the same line."),
    llvm: RemedyStep("Set KERNEL_STRIP.", in: make, .shell, #"KERNEL_STRIP="llvm-strip""#),
    off: RemedyStep(
      "Switch off USE=strip for the package.", in: "/etc/portage/package.use/modules", .plain,
      "CATEGORY/PACKAGE -strip"),
    signing: RemedyStep(
      "Nothing to strip or set besides USE=modules-sign: the eclass strips, then signs, then compresses.",
      in: "/etc/portage/package.use/modules", .plain, "CATEGORY/PACKAGE modules-sign"),
    llvmCopy: RemedyStep(
      "Have the kernel's BTF step use llvm-objcopy.", in: make, .shell, #"KERNEL_OBJCOPY="llvm-objcopy""#),
    copyOff: RemedyStep(
      "Leave out the BTF step of the kernel's build.", in: make, .shell,
      #"MODULES_EXTRA_EMAKE="CONFIG_DEBUG_INFO_BTF_MODULES=""#),
    pitfalls: [
      .replacing(
        "A strip that fails ends the emerge."),
      .replacing(
        "Kernels themselves (kernel-build.eclass) take STRIP instead of KERNEL_STRIP, and pass it to "
          + "modules_install."
      ),
      .stripping(
        "Portage's own stripping leaves these modules alone; the eclass sees to that."),
    ],
    checked: "linux-mod-r1.eclass and kernel-build.eclass: read. The call itself, two modules behind --: run."
  )
}

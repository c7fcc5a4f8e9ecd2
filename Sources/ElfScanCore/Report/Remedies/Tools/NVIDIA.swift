extension PackagingTool {
  private static let source = "the source of the open modules (the folder with utils.mk)"

  static let nvidia = PackagingTool(
    id: "nvidia",
    name: "NVIDIA's open modules",
    runs:
      "`objcopy --localize-symbol=… --remove-section=…` on nv-kernel.o, before there is a module; then the "
      + "kernel's own build. Nothing is stripped unless modules_install, DKMS or a package does it.",
    order: "objcopy, link; the rest as kbuild does it",
    elfscan: RemedyStep(
      "Have modules_install, which is the kernel's own, strip with elfscan strip.", in: source, .shell,
      #"make modules_install INSTALL_MOD_STRIP=1 STRIP="elfscan strip""#),
    llvm: RemedyStep(
      "Have modules_install strip with llvm-strip.", in: source, .shell,
      "make modules_install INSTALL_MOD_STRIP=1 STRIP=llvm-strip"),
    off: RemedyStep(
      "Do not strip: modules_install does not by itself.", in: source, .shell,
      "make modules_install INSTALL_MOD_STRIP="),
    signing: RemedyStep(
      "Let modules_install strip, which signs afterwards with CONFIG_MODULE_SIG_ALL; NVIDIA's own build "
        + "signs nothing.",
      in: source, .shell, #"make modules_install INSTALL_MOD_STRIP=1 STRIP="elfscan strip""#),
    llvmCopy: RemedyStep(
      "Have NVIDIA's makefiles, and the kernel's BTF step, use llvm-objcopy. LLVM=1 switches the kernel's "
        + "build only.",
      in: source, .shell, "make modules OBJCOPY=llvm-objcopy"),
    copyOff: RemedyStep(
      "Leave out the kernel's BTF step. The objcopy in src/nvidia/Makefile cannot be left out; it comes "
        + "before the module "
        + "is linked.", in: source, .shell, "make modules CONFIG_DEBUG_INFO_BTF_MODULES="),
    pitfalls: [
      .stripping(
        "The package for DKMS strips as DKMS does: elfscan --for dkms, with /etc/dkms/nvidia.conf. Packages "
          + "of distributions often strip by themselves: --for arch, --for rpm and so on."),
      .always(
        "nvidia-modeset.ko is the one with C++ in it; nvidia.ko is hardly ever concerned."),
    ],
    checked: "open-gpu-kernel-modules: utils.mk, Makefile, src/nvidia/Makefile, "
      + "src/nvidia-modeset/Makefile, kernel-open/Makefile and dkms.conf read.")
}

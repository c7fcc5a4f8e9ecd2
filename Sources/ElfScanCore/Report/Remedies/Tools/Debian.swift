extension PackagingTool {
  private static let rules = "debian/rules (KERNEL and PACKAGE are to be filled in)"

  private static func installing(_ strip: String) -> String {
    """
    override_dh_auto_install:
    \t$(MAKE) -C /lib/modules/KERNEL/build M=$(CURDIR) modules_install \\
    \t\tINSTALL_MOD_PATH=$(CURDIR)/debian/PACKAGE \(strip)
    """
  }

  static let debian = PackagingTool(
    id: "debian",
    name: "debhelper",
    runs:
      "dh_strip leaves modules alone: it strips executables, libraries and static libraries only. Modules "
      + "are stripped where debian/rules calls modules_install with INSTALL_MOD_STRIP=1, as the packages of "
      + "the kernel do, or by DKMS.",
    order: "strip, sign, compress, in modules_install",
    elfscan: RemedyStep(
      "Have modules_install strip with elfscan strip.", in: rules, .makefile,
      installing(#"INSTALL_MOD_STRIP=1 STRIP="elfscan strip""#)),
    llvm: RemedyStep(
      "Have modules_install strip with llvm-strip.", in: rules, .makefile,
      installing("INSTALL_MOD_STRIP=1 STRIP=llvm-strip")),
    off: RemedyStep(
      "Have modules_install not strip.", in: rules, .makefile, installing("INSTALL_MOD_STRIP=")),
    signing: RemedyStep(
      "Let modules_install strip, which signs afterwards with CONFIG_MODULE_SIG_ALL; dh_strip does not "
        + "touch modules.",
      in: rules, .makefile, installing(#"INSTALL_MOD_STRIP=1 STRIP="elfscan strip""#)),
    copyOff: RemedyStep(
      "Nothing to set: dh_strip runs objcopy on executables and libraries only. For the BTF step of the "
        + "kernel's build: elfscan --for kbuild."),
    pitfalls: [
      .stripping(
        "Modules that users build through a -dkms package are stripped by DKMS: elfscan --for dkms."),
      .stripping(
        "The kernel's own make bindeb-pkg strips modules too: make bindeb-pkg STRIP=\"elfscan strip\"."),
    ],
    checked:
      "debhelper 13.11: dh_strip run, in compatibility levels 10 and 13, on modules with and without the x "
      + "bit. debhelper 14.5, debian/rules.real of Debian's kernel and builddeb of Linux 7.2: read.")
}

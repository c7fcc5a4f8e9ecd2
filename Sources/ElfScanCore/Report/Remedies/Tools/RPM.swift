extension PackagingTool {
  private static let spec = "the spec file, above %install"

  static let rpm = PackagingTool(
    id: "rpm",
    name: "RPM",
    runs:
      "brp-strip, `%{__strip} -g` on whatever is not stripped, modules included. For packages of debugging "
      + "information, find-debuginfo runs `objcopy --merge-notes` and `eu-strip` first, on files with the x "
      + "bit only.",
    order: "at the end of %install; after what the spec signs or compresses there",
    elfscan: RemedyStep(
      "Have brp-strip run elfscan-strip. It has to be one word: brp-strip would drop the second.", in: spec,
      .spec,
      "%global __strip elfscan-strip"),
    shipped: ShippedFile(
      name: "rpm/macros.elfscan",
      use: "does the same for all packages that are built on a machine: link it into "
        + "/usr/lib/rpm/macros.d."),
    llvm: RemedyStep("Have brp-strip run llvm-strip.", in: spec, .spec, "%global __strip llvm-strip"),
    off: RemedyStep(
      "Have brp-strip do nothing, for this package.", in: spec, .spec, "%global __strip /bin/true"),
    signing: RemedyStep(
      "Sign when RPM is through with stripping, and compress last.", in: spec, .spec,
      #"""
      %define __spec_install_post \
        %{?__debug_package:%{__debug_install_post}} \
        %{__arch_install_post} \
        %{__os_install_post} \
        find %{buildroot}/lib/modules -name "*.ko" | xargs -n1 SIGN_FILE sha256 KEY.pem CERT.x509
      """#),
    copyOff: RemedyStep(
      "Do without a package of debugging information: find-debuginfo is what runs objcopy, with an option "
        + "that "
        + "llvm-objcopy lacks.", in: spec, .spec, "%global debug_package %{nil}"),
    pitfalls: [
      .always(
        "find-debuginfo always takes eu-strip, whatever %__strip says. It leaves files without the x bit "
          + "alone; scripts that make kernel modules executable mean it. brp-strip comes after it, and "
          + "looks at these files again."
      ),
      .stripping(
        "Fedora and RHEL run brp-strip only where there is no package of debugging information."),
      .replacing(
        "brp-strip of RPM 4.20 and newer does not notice if the program fails; before, the build fails."),
      .always(
        "Modules that the kernel's own build installs into the package are stripped there, if at all: "
          + "elfscan --for kbuild."
      ),
    ],
    checked:
      "RPM 4.18 with find-debuginfo 5.0: run, with each of the snippets. brp-strip of RPM 4.20 and 6.1: the "
      + "script run. find-debuginfo 5.1 and 5.3, and the macros of Fedora and RHEL as specs repeat them: "
      + "read.")
}

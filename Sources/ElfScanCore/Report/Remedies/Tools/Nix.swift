extension PackagingTool {
  private static let overlay = "an overlay, or wherever the package is overridden"

  private static func installing(with program: String) -> String {
    """
    PACKAGE.overrideAttrs (old: {
      dontStrip = true;
      makeFlags = (old.makeFlags or [ ]) ++ [ "INSTALL_MOD_STRIP=1" "STRIP=\(program)" ];
    })
    """
  }

  static let nix = PackagingTool(
    id: "nix",
    name: "nixpkgs",
    runs:
      "For packages of modules, the strip hook: `$STRIP -S -p` on all files below lib, failures ignored. "
      + "The kernel's own modules are stripped by modules_install, with INSTALL_MOD_STRIP=1.",
    order:
      "the hook: after everything is installed, signed and compressed; modules_install: strip, sign, "
      + "compress",
    elfscan: RemedyStep(
      "Switch the hook off, and have modules_install strip. nixpkgs has no elfscan; here it stands for a "
        + "package of yours.",
      in: overlay, .nix, installing(with: "${elfscan}/bin/elfscan-strip")),
    shipped: ShippedFile(
      name: "nix/overlay.nix",
      use: "is an overlay with elfscan, and a function that overrides a package so."),
    llvm: RemedyStep(
      "Switch the hook off, and have modules_install strip with llvm-strip.", in: overlay, .nix,
      installing(with: "${llvmPackages.llvm}/bin/llvm-strip")),
    off: RemedyStep(
      "Switch the hook off.", in: overlay, .nix, "PACKAGE.overrideAttrs (old: { dontStrip = true; })"),
    signing: RemedyStep(
      "Switch the hook off, which comes after signing, and have modules_install strip, which signs "
        + "afterwards.",
      in: overlay, .nix, installing(with: "${elfscan}/bin/elfscan-strip")),
    llvmCopy: RemedyStep(
      "Have the kernel's BTF step use llvm-objcopy.", in: overlay, .nix,
      """
      PACKAGE.overrideAttrs (old: {
        makeFlags = (old.makeFlags or [ ]) ++ [ "OBJCOPY=${llvmPackages.llvm}/bin/llvm-objcopy" ];
      })
      """),
    copyOff: RemedyStep(
      "Leave out the BTF step of the kernel's build.", in: overlay, .nix,
      """
      PACKAGE.overrideAttrs (old: {
        makeFlags = (old.makeFlags or [ ]) ++ [ "CONFIG_DEBUG_INFO_BTF_MODULES=" ];
      })
      """),
    pitfalls: [
      .replacing(
        "The hook takes only one word for a program in STRIP; with two it does not strip, and does not say "
          + "so."
      ),
      .always(
        "makeFlags reach the kernel's build only in packages that install with modules_install and pass "
          + "make's options on."
      ),
      .always(
        "For the kernel itself: argsOverride.extraMakeFlags = [ \"STRIP=…\" ]."),
    ],
    checked:
      "pkgs/build-support/setup-hooks/strip.sh, pkgs/os-specific/linux/kernel/build.nix and "
      + "common-flags.nix: read. The snippets: parsed by Nix 2.8, not run.")
}

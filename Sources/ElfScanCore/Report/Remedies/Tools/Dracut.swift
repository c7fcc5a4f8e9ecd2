extension PackagingTool {
  private static let conf = "/etc/dracut.conf.d/strip.conf"

  static let dracut = PackagingTool(
    id: "dracut",
    name: "dracut",
    runs:
      "`$STRIP -g` from dracut-ng 109 on, if STRIP is set; else `eu-strip -g` where that is installed, else "
      + "`strip -g`; on the copies in the initramfs. Signed and compressed modules are left alone.",
    order: "when the initramfs is made; files on disk stay as they are",
    elfscan: RemedyStep(
      "Set STRIP, from dracut-ng 109 on. It has to be one word.", in: conf, .shell, "STRIP=elfscan-strip"),
    shipped: ShippedFile(
      name: "dracut/elfscan.conf",
      use: "has the same line: link it into /etc/dracut.conf.d."),
    llvm: RemedyStep("Set STRIP, from dracut-ng 109 on.", in: conf, .shell, "STRIP=llvm-strip"),
    off: RemedyStep(
      "Have dracut not strip; the option --nostrip does the same for one call.", in: conf, .shell,
      #"do_strip="no""#),
    elfutils: RemedyStep(
      "Install eu-strip, which is in the package elfutils: dracut prefers it to strip, and it leaves what "
        + "the kernel loads from this module as it is."),
    signing: RemedyStep("Nothing to set: dracut leaves signed modules alone."),
    copyOff: RemedyStep("Nothing to set: dracut runs no objcopy."),
    pitfalls: [
      .stripping("dracut does not notice if strip fails."),
      .stripping(
        "aggressive_strip=\"yes\" means modules too in dracut 059, which then takes symbols and relocations "
          + "from them with GNU strip; the kernel cannot load what is left. In 106 and newer, modules are "
          + "not concerned."),
      .stripping(
        "A change counts for the next initramfs: dracut --force."),
    ],
    checked:
      "dracut 059 and dracut-ng 112: run, with and without eu-strip, with each of the snippets. dracut-ng "
      + "106: read."
  )
}

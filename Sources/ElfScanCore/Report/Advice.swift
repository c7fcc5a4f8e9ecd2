/// What to do instead, worked out from what was predicted.
enum Advice {
  /// Steps in the order in which they should be tried; empty where strip is safe.
  static func steps(for assessment: Assessment) -> [String] {
    guard let module = assessment.module, assessment.verdict == .unsafe || assessment.verdict == .caution
    else {
      return []
    }
    var steps: [String] = []
    let bad = assessment.predictions.filter { $0.verdict == .unsafe }
    if module.kind == .bitcode || module.kind == .bitcodeWrapper {
      return ["Link the module first (the kernel's build does: make modules), and strip the result."]
    }
    if module.signature != nil {
      steps.append("Strip before signing: strip, then scripts/sign-file, then compress.")
    }
    if bad.contains(where: { $0.mode == .all }) {
      steps.append("Use --strip-debug: --strip-all removes the symbols and relocations the kernel needs.")
    }
    let broken = bad.filter {
      $0.mode != .all && ($0.outcome != .clean && $0.outcome != .warns || !$0.assertions.isEmpty)
    }
    guard !broken.isEmpty else { return steps }
    let isGroupTrouble = assessment.findings.contains {
      [SeveralRelocationSections.id, GroupSharedSection.id].contains($0.rule)
    }
    if module.symbolTable.symbols.contains(where: \.isLivepatch) {
      steps.append("Leave the module as it is: llvm-strip refuses livepatch modules.")
    } else if isGroupTrouble {
      steps.append(
        "Use llvm-strip \(broken.first?.mode.option ?? "--strip-debug") in place of GNU strip; it handles this shape."
      )
    }
    steps.append(
      "Do not strip it: DKMS: STRIP[0]=\"no\" in dkms.conf; kbuild: STRIP=llvm-strip (or LLVM=1) with "
        + "INSTALL_MOD_STRIP=1; makepkg: options=(!strip).")
    if isGroupTrouble {
      steps.append(
        "Link the module again with --force-group-allocation (ld.lld 19.1 or newer), which dissolves the groups."
      )
    }
    return steps
  }
}

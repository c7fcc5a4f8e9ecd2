extension WayOut {
  /// What to do, in whole sentences.
  var text: String {
    switch self {
    case .leaveThinArchive:
      return
        "Leave it as it is: a thin archive holds no files, and strip changes nothing in it. Check and strip the files that "
        + "it names."
    case .linkFirst:
      return "Link the module first (the kernel's build does: make modules), and strip the result."
    case .stripBeforeSigning:
      return "Strip before signing: strip, then scripts/sign-file, then compress."
    case .stripDebug:
      return "Use --strip-debug: --strip-all removes the symbols and relocations the kernel needs."
    case .leaveBuildNotes:
      return "Use --strip-debug, or add --no-merge-notes: strip then leaves the build notes as they are."
    case .elfscanStrip:
      return
        "Use elfscan strip in place of strip (STRIP=\"elfscan strip\"): same options, and no other stripper; the "
        + "result is compared before it replaces the module."
    case .repair(let isMember):
      return (isMember ? "Take it out of the archive (ar x), and repair it" : "Repair it")
        + ": elfscan repair IN -o OUT; every GNU strip and objcopy is safe on the result."
    case .llvm(let mode):
      return "Use llvm-\(mode.command) in place of GNU \(mode.program); it handles this shape."
    case .leaveLivepatch:
      return "Leave it unstripped rather than use llvm-strip, which refuses livepatch modules."
    case .otherReleases(let mode, let releases):
      return
        "Use GNU \(mode.program) of Binutils \(releases.label), which leaves what the kernel loads as it is."
    case .keepFromObjcopy(let isSoundWithLlvm, let isRepairable):
      let ways = [
        isSoundWithLlvm ? "OBJCOPY=llvm-objcopy" : nil,
        isRepairable ? "elfscan repair before that step" : nil,
      ].compactMap(\.self)
      return
        "Builds can run GNU objcopy on it before any strip, for BTF, even with LLVM=1: "
        + (ways.isEmpty ? "leave that step out" : ways.joined(separator: ", or ")) + "."
    case .keepFromStrip(let isSoundWithLlvm):
      return "Do not strip it: DKMS: STRIP[0]=\"no\" in dkms.conf; kbuild: "
        + (isSoundWithLlvm ? "STRIP=llvm-strip (or LLVM=1) with INSTALL_MOD_STRIP=1" : "no INSTALL_MOD_STRIP")
        + "; makepkg: options=(!strip)."
    case .dissolveGroups:
      return
        "Link the module again with --force-group-allocation (ld.lld 19.1 or newer), which dissolves the groups."
    }
  }
}

extension PackagingTool {
  /// Whether its remedy says the same, or more.
  fileprivate func says(_ way: WayOut) -> Bool {
    switch way {
    case .keepFromStrip: true
    case .keepFromObjcopy: runsBuild
    default: false
    }
  }
}

extension Assessment {
  /// What to do instead, in words.
  ///
  /// - Parameter tools: those of which it is said at length besides.
  func advice(besides tools: [PackagingTool] = []) -> [String] {
    waysOut.filter { way in !tools.contains { $0.says(way) } }.map(\.text)
  }
}

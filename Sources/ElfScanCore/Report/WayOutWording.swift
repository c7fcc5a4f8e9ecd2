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
        "Use elfscan strip in place of strip (STRIP=\"elfscan strip\"): same options; it picks a way that does no harm, "
        + "and compares the result before it replaces the module."
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
    case .keepFromTools(.objcopy, let isSoundWithLlvm):
      return "Do not copy it with GNU objcopy; kbuild takes the program from OBJCOPY, for its BTF step too: "
        + (isSoundWithLlvm ? "OBJCOPY=llvm-objcopy (or LLVM=1)." : "leave that step out.")
    case .keepFromTools(_, let isSoundWithLlvm):
      return "Do not strip it: DKMS: STRIP[0]=\"no\" in dkms.conf; kbuild: "
        + (isSoundWithLlvm ? "STRIP=llvm-strip (or LLVM=1) with INSTALL_MOD_STRIP=1" : "no INSTALL_MOD_STRIP")
        + "; makepkg: options=(!strip)."
    case .dissolveGroups:
      return
        "Link the module again with --force-group-allocation (ld.lld 19.1 or newer), which dissolves the groups."
    }
  }

  /// Whether it says in short what `Remedy` says of one tool at length.
  fileprivate var isAboutTools: Bool { if case .keepFromTools = self { true } else { false } }
}

extension Assessment {
  /// What to do instead, in words.
  ///
  /// - Parameter tools: those of which it is said at length besides.
  func advice(besides tools: [PackagingTool] = []) -> [String] {
    waysOut.filter { tools.isEmpty || !$0.isAboutTools }.map(\.text)
  }
}

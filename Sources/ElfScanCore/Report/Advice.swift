/// What to do instead, worked out from what was predicted.
enum Advice {
  /// Ways out, the best first; empty where strip is safe.
  ///
  /// - Parameter namesTools: whether to say in short how some packaging tools are kept from stripping; not wanted where
  ///   `PackagingTool` says it at length.
  static func steps(for assessment: Assessment, namesTools: Bool = true) -> [String] {
    guard assessment.verdict == .unsafe || assessment.verdict == .caution else { return [] }
    guard let module = assessment.module else { return [thinArchive] }
    if module.kind == .bitcode || module.kind == .bitcodeWrapper {
      if assessment.isMember { return [] }
      return ["Link the module first (the kernel's build does: make modules), and strip the result."]
    }
    let bad = assessment.predictions.filter { $0.verdict == .unsafe }
    let isBroken = bad.contains { $0.mode != .all && !$0.losesNothingButSignature }
    let removesAll = bad.contains { $0.mode == .all }
    let isDebugSafe = removesAll && isDebugSafe(assessment, module)
    var steps: [String] = []
    if module.signature != nil && !isBroken {
      steps.append("Strip before signing: strip, then scripts/sign-file, then compress.")
    }
    if isDebugSafe {
      steps.append("Use --strip-debug: --strip-all removes the symbols and relocations the kernel needs.")
    }
    guard isBroken || removesAll && !isDebugSafe else { return steps }
    return steps + alternatives(assessment, module, bad, namesTools)
  }

  /// Nothing else is judged without a model of it.
  static let thinArchive =
    "Leave it as it is: a thin archive holds no files, and strip changes nothing in it. Check and strip the files that it "
    + "names."

  /// Whether the releases asked about do no harm with `--strip-debug`, which may not have been asked for.
  private static func isDebugSafe(_ assessment: Assessment, _ module: Module) -> Bool {
    var predictor = StripPredictor(module)
    return assessment.predictions.allSatisfy { predictor.predict($0.release, .debug).verdict < .unsafe }
  }

  private static func alternatives(
    _ assessment: Assessment, _ module: Module, _ broken: [StripPrediction], _ namesTools: Bool
  ) -> [String] {
    var steps: [String] = []
    let rules = Set(assessment.findings.map(\.rule))
    let isMergedModule =
      !module.groups.isEmpty
      && !rules.isDisjoint(with: [
        SeveralRelocationSections.id, GroupSharedSection.id,
      ])
    let mode = broken.first { $0.mode != .all }?.mode ?? .debug
    let llvm = assessment.alternatives.first { $0.stripper == .llvm && $0.mode == mode }
    let isRepairable = (try? ModuleRepair(module)) != nil
    if mode == .unneeded, rules.contains(BuildNotesMalformed.id), isNotesOnly(assessment, module) {
      steps.append(
        "Use --strip-debug, or add --no-merge-notes: strip then leaves the build notes as they are.")
    }
    if mode != .objcopy, module.kind == .kernelModule, module.signature == nil, !assessment.isMember,
      isRepairable || llvm?.outcome == .sound
    {
      steps.append(
        "Use elfscan strip in place of strip (STRIP=\"elfscan strip\"): same options; it picks a way that does no harm, "
          + "and compares the result before it replaces the module.")
    }
    if isRepairable {
      steps.append(
        (assessment.isMember ? "Take it out of the archive (ar x), and repair it" : "Repair it")
          + ": elfscan repair IN -o OUT; every GNU strip and objcopy is safe on the result.")
    }
    switch llvm?.outcome {
    case .sound:
      steps.append("Use llvm-\(mode.command) in place of GNU \(mode.program); it handles this shape.")
    case .refuses where module.isLivepatch:
      steps.append("Leave it unstripped rather than use llvm-strip, which refuses livepatch modules.")
    default: break
    }
    if let releases = harmless(assessment) {
      steps.append(
        "Use GNU \(mode.program) of Binutils \(releases), which leaves what the kernel loads as it is.")
    }
    if namesTools { steps.append(withoutStripping(mode, llvm?.outcome == .sound)) }
    if isMergedModule {
      steps.append(
        "Link the module again with --force-group-allocation (ld.lld 19.1 or newer), which dissolves the groups."
      )
    }
    return steps
  }

  /// Whether strip does no harm as soon as it does not merge build notes.
  private static func isNotesOnly(_ assessment: Assessment, _ module: Module) -> Bool {
    var predictor = StripPredictor(module)
    return assessment.predictions.allSatisfy { prediction in
      predictor.predict(prediction.release, .debug).verdict < .unsafe
        && predictor.predict(prediction.release, .unneeded, CopyEdits(keepsBuildNotes: true)).verdict
          < .unsafe
    }
  }

  private static func withoutStripping(_ mode: StripMode, _ isSoundWithLlvm: Bool) -> String {
    if mode == .objcopy {
      return "Do not copy it with GNU objcopy; kbuild takes the program from OBJCOPY, for its BTF step too: "
        + (isSoundWithLlvm ? "OBJCOPY=llvm-objcopy (or LLVM=1)." : "leave that step out.")
    }
    return "Do not strip it: DKMS: STRIP[0]=\"no\" in dkms.conf; kbuild: "
      + (isSoundWithLlvm ? "STRIP=llvm-strip (or LLVM=1) with INSTALL_MOD_STRIP=1" : "no INSTALL_MOD_STRIP")
      + "; makepkg: options=(!strip)."
  }

  /// The newest run of measured releases that do no harm, where there is one.
  private static func harmless(_ assessment: Assessment) -> String? {
    let isHarmless = { (release: BinutilsRelease) in
      release.basis == .measured
        && assessment.predictions.allSatisfy {
          $0.release != release || $0.mode == .all || $0.losesNothingButSignature
        }
    }
    return ReleaseRun.all(
      assessment.predictions.filter { $0.mode != .all }.map { ($0.release, isHarmless($0.release)) }
    ).last { $0.common }?.label
  }
}

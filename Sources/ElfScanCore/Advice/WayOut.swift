/// Something to do instead of what was asked about, where some strip does not leave the file as it is.
enum WayOut: Sendable {
  /// A thin archive is left as it is.
  case leaveThinArchive
  /// Bitcode is linked, and the result stripped.
  case linkFirst
  /// The module is signed after it was stripped.
  case stripBeforeSigning
  /// `--strip-debug` in place of `--strip-all`.
  case stripDebug
  /// `--strip-debug`, or `--no-merge-notes`: nothing but the build notes is at stake.
  case leaveBuildNotes
  /// `elfscan strip` in place of strip.
  case elfscanStrip
  /// `elfscan repair`.
  case repair(isMember: Bool)
  /// LLVM's program in place of GNU's.
  case llvm(StripMode)
  /// A livepatch that llvm-strip refuses stays unstripped.
  case leaveLivepatch
  /// GNU's program of another release, the newest that do no harm.
  case otherReleases(StripMode, ReleaseRun<Bool>)
  /// The tools that package it are kept from stripping it.
  case keepFromStrip(isSoundWithLlvm: Bool)
  /// Its build is kept from copying it with GNU objcopy.
  case keepFromObjcopy(isSoundWithLlvm: Bool, isRepairable: Bool)
  /// The module is linked again without groups.
  case dissolveGroups
}

extension Assessment {
  /// What to do instead, the best first; empty where nothing has to be done, or nothing can be told.
  var waysOut: [WayOut] {
    guard verdict == .unsafe || verdict == .caution else { return [] }
    guard let module else { return [.leaveThinArchive] }
    if module.isBitcode { return isMember ? [] : [.linkFirst] }
    guard let further else { return [] }
    let bad = predictions.filter { verdict(of: $0) == .unsafe }
    let isBroken = bad.contains { $0.mode != .all && !$0.losesNothingButSignature }
    let removesAll = bad.contains { $0.mode == .all }
    // With this mode, which may not have been asked about.
    let isDebugSafe =
      removesAll && predictions.allSatisfy { verdict(of: further.predict($0.release, .debug)) < .unsafe }
    var ways: [WayOut] = []
    if module.signature != nil && !isBroken && !isSignedLater { ways.append(.stripBeforeSigning) }
    if isDebugSafe { ways.append(.stripDebug) }
    guard isBroken || removesAll && !isDebugSafe else { return ways }
    return ways + waysAround(bad.first { $0.mode != .all }?.mode ?? .debug, module, further)
  }

  /// The ways out where what the kernel loads would change.
  private func waysAround(_ mode: StripMode, _ module: Module, _ further: FurtherAnswers) -> [WayOut] {
    let rules = Set(findings.map(\.rule))
    let llvm = alternatives.first { $0.stripper == .llvm && $0.mode == mode }?.outcome
    let isRepairable = module.signature == nil && further.isRepairable
    var ways: [WayOut] = []
    if mode == .unneeded, rules.contains(BuildNotesMalformed.id), isNotesOnly(further) {
      ways.append(.leaveBuildNotes)
    }
    if mode != .objcopy, module.kind == .kernelModule, module.signature == nil, !isMember,
      further.isStrippable(mode, edits)
    {
      ways.append(.elfscanStrip)
    }
    if isRepairable { ways.append(.repair(isMember: isMember)) }
    if llvm == .sound { ways.append(.llvm(mode)) }
    if llvm == .refuses, module.isLivepatch { ways.append(.leaveLivepatch) }
    if let releases = harmlessReleases { ways.append(.otherReleases(mode, releases)) }
    if mode == .objcopy {
      ways.append(.keepFromObjcopy(isSoundWithLlvm: llvm == .sound, isRepairable: isRepairable))
    } else {
      ways.append(.keepFromStrip(isSoundWithLlvm: llvm == .sound))
    }
    if !module.groups.isEmpty, !rules.isDisjoint(with: [SeveralRelocationSections.id, GroupSharedSection.id])
    {
      ways.append(.dissolveGroups)
    }
    if mode != .objcopy, let objcopyInBuild { ways.append(objcopyInBuild) }
    return ways
  }

  /// What to do about the objcopy that adds BTF to modules when they are built, whatever strips them later; nil where no
  /// release asked about does harm.
  var objcopyInBuild: WayOut? {
    guard let module, let further, module.kind == .kernelModule else { return nil }
    let doesHarm = predictions.map(\.release).contains { release in
      let prediction = further.predict(release, .objcopy, CopyEdits(addedSections: 1))
      return prediction.verdict == .unsafe && !prediction.losesNothingButSignature
    }
    guard doesHarm else { return nil }
    return .keepFromObjcopy(
      isSoundWithLlvm: !module.isLivepatch && further.predict(.llvm, .objcopy)?.outcome == .sound,
      isRepairable: further.isRepairable)
  }

  /// Whether strip does no harm as soon as it does not merge build notes.
  private func isNotesOnly(_ further: FurtherAnswers) -> Bool {
    predictions.map(\.release).allSatisfy { release in
      verdict(of: further.predict(release, .debug)) < .unsafe
        && verdict(of: further.predict(release, .unneeded, CopyEdits(keepsBuildNotes: true))) < .unsafe
    }
  }

  /// The newest run of measured releases that do no harm, where there is one.
  private var harmlessReleases: ReleaseRun<Bool>? {
    let own = predictions.filter { $0.mode != .all }
    let harmful = Set(own.filter { !$0.losesNothingButSignature }.map(\.release))
    return ReleaseRun.all(
      own.map { ($0.release, $0.release.basis == .measured && !harmful.contains($0.release)) }
    ).last { $0.common }
  }
}

extension Module {
  /// Whether it is not linked yet.
  var isBitcode: Bool { kind == .bitcode || kind == .bitcodeWrapper }
}

extension FurtherAnswers {
  /// Whether the module can be repaired, without its signature where it has one: tools strip before they sign.
  var isRepairable: Bool {
    isRepairable { predictor in
      guard predictor.module.signature != nil else { return ModuleRepair.succeeds(&predictor) }
      guard let unsigned = try? predictor.module.withoutSignature() else { return false }
      var own = StripPredictor(unsigned)
      return ModuleRepair.succeeds(&own)
    }
  }
}

/// What an assessment means for a tool that strips modules.
enum ToolSituation {
  /// Nothing can be said.
  case noVerdict
  /// No strip changes it.
  case thinArchive
  /// Not yet a module.
  case bitcode
  /// Whatever was asked about does no harm, in these modes.
  case harmless([StripMode], warns: Bool)
  /// Only the signature is lost.
  case signature
  /// What the kernel loads would change, or the call fails.
  case harmed(ToolNeed)
}

/// What is wrong, and what would help.
struct ToolNeed {
  /// Whether stripping does harm.
  let strips: Bool
  /// Whether objcopy does harm.
  let copies: Bool
  /// Whether llvm-strip was measured to handle the module.
  let llvmStrips: Bool
  /// Whether llvm-objcopy was.
  let llvmCopies: Bool
  /// Whether `elfscan strip` strips it. Other objects than kernel modules it passes on to strip.
  let elfscanStrips: Bool
  /// What to do about the objcopy that builds run, where that does harm.
  let objcopyInBuild: WayOut?
  /// Whether eu-strip leaves alone what the kernel loads, stripped or not.
  let elfutilsIsHarmless: Bool
  /// Whether it is a livepatch, which llvm-strip refuses.
  let isLivepatch: Bool
  /// Whether it is signed.
  let isSigned: Bool
}

extension Assessment {
  /// What it means for tools that strip modules.
  var toolSituation: ToolSituation {
    guard error == nil, verdict != .indeterminate else { return .noVerdict }
    let asked = Set(predictions.map(\.mode)).subtracting([.all])
    let shown = StripMode.allCases.filter((asked.isEmpty ? [.debug] : asked).contains)
    guard let module else {
      return verdict == .unsafe ? .thinArchive : .harmless(shown, warns: false)
    }
    if module.isBitcode { return .bitcode }
    let outcomes = toolOutcomes
    let harmed = Set(outcomes.filter(\.isHarm).map(\.mode))
    let worst = outcomes.map(\.verdict).max() ?? .safe
    guard worst >= .unsafe else { return .harmless(shown, warns: worst == .caution) }
    guard !harmed.isEmpty, let further else { return .signature }
    return .harmed(need(harmed, module, further))
  }

  /// What each call comes to, and whether more than the signature is at stake. No tool takes everything from a
  /// module, so that `--strip-all` does not count; where nothing else was asked about, `--strip-debug` stands in.
  private var toolOutcomes: [(mode: StripMode, verdict: Verdict, isHarm: Bool)] {
    var predicted = predictions.filter { $0.mode != .all }
    if predicted.isEmpty, let further {
      predicted = predictions.map { further.predict($0.release, .debug, edits) }
    }
    // What was run counts more than what was predicted.
    let proofs = proofs.filter {
      $0.mode != .all && $0.effect.outcome != .notRun && $0.decides && !$0.isAlternative
    }
    let unproved = predicted.filter { prediction in !proofs.contains { $0.supersedes(prediction) } }
    return unproved.map {
      ($0.mode, verdict(of: $0), $0.verdict == .unsafe && !$0.losesNothingButSignature)
    }
      + proofs.map {
        (
          $0.mode, $0.effect.verdict(isSignedLater: isSignedLater),
          $0.effect.verdict == .unsafe && !$0.effect.losesNothingButSignature
        )
      }
  }

  private func need(_ modes: Set<StripMode>, _ module: Module, _ further: FurtherAnswers) -> ToolNeed {
    let stripping = modes.subtracting([.objcopy])
    let isRefuted = { (modes: Set<StripMode>) in
      proofs.contains {
        $0.isLlvm && modes.contains($0.mode) && $0.effect.verdict == .unsafe
          && !$0.effect.losesNothingButSignature
      }
    }
    let elfutils = further.predict(.elfutils, .debug)?.outcome
    return ToolNeed(
      strips: !stripping.isEmpty,
      copies: modes.contains(.objcopy),
      llvmStrips: !module.isLivepatch && edits.isEmpty && !isRefuted(stripping)
        && stripping.allSatisfy { further.predict(.llvm, $0)?.outcome == .sound },
      // Measured: what is added or made local makes no difference to whether llvm-objcopy takes a module.
      llvmCopies: !module.isLivepatch && edits.removedSections.isEmpty && !isRefuted([.objcopy])
        && further.predict(.llvm, .objcopy)?.outcome == .sound,
      elfscanStrips: module.kind == .kernelModule
        && stripping.allSatisfy { further.isStrippable($0, edits) },
      objcopyInBuild: objcopyInBuild,
      elfutilsIsHarmless: elfutils == .sound || elfutils == .unchanged,
      isLivepatch: module.isLivepatch, isSigned: module.signature != nil)
  }
}

extension StripProof {
  fileprivate var identity: StripperIdentity? { version.map(StripperIdentity.init(versionLine:)) }

  fileprivate var isLlvm: Bool { identity?.alternative == .llvm }

  /// Whether a stripper was run that the tools do not use unless told to.
  fileprivate var isAlternative: Bool { identity?.alternative != nil }
}

/// What an assessment means for a tool that strips modules.
enum RemedySituation {
  /// Nothing can be said.
  case noVerdict
  /// No strip changes it.
  case thinArchive
  /// Not yet a module.
  case bitcode
  /// Whatever was asked about does no harm.
  case harmless(warns: Bool)
  /// Only the signature is lost.
  case signature
  /// What the kernel loads would change, or the call fails.
  case harmed(RemedyNeed)

  init(_ assessment: Assessment) {
    guard assessment.error == nil, assessment.verdict != .indeterminate else {
      self = .noVerdict
      return
    }
    guard let module = assessment.module else {
      self = assessment.verdict == .unsafe ? .thinArchive : .harmless(warns: false)
      return
    }
    if module.kind == .bitcode || module.kind == .bitcodeWrapper {
      self = .bitcode
      return
    }
    let predictions = RemedySituation.predictions(assessment, module)
    var modes: Set<StripMode> = []
    var verdict = Verdict.safe
    for (mode, own, isHarm) in predictions {
      verdict = max(verdict, own)
      if isHarm { modes.insert(mode) }
    }
    if verdict < .unsafe {
      self = .harmless(warns: verdict == .caution)
    } else if modes.isEmpty {
      self = .signature
    } else {
      self = .harmed(RemedyNeed(assessment, module, modes))
    }
  }

  /// What each call comes to, and whether more than the signature is at stake. No tool takes everything from a
  /// module, so that `--strip-all` does not count; where nothing else was asked about, `--strip-debug` stands in.
  private static func predictions(
    _ assessment: Assessment, _ module: Module
  ) -> [(mode: StripMode, verdict: Verdict, isHarm: Bool)] {
    var predictions = assessment.predictions.filter { $0.mode != .all }
    if predictions.isEmpty {
      var predictor = StripPredictor(module)
      predictions = assessment.predictions.map { predictor.predict($0.release, .debug, assessment.edits) }
    }
    // What was run counts more than what was predicted.
    let proofs = assessment.proofs.filter {
      $0.mode != .all && $0.effect.outcome != .notRun && $0.decides && !$0.isAlternative
    }
    let unproved = predictions.filter { prediction in !proofs.contains { $0.supersedes(prediction) } }
    return unproved.map {
      ($0.mode, $0.verdict, $0.verdict == .unsafe && !$0.losesNothingButSignature)
    }
      + proofs.map {
        ($0.mode, $0.effect.verdict, $0.effect.verdict == .unsafe && !$0.effect.losesNothingButSignature)
      }
  }
}

/// What is wrong, and what would help.
struct RemedyNeed {
  /// Whether stripping does harm.
  let strips: Bool
  /// Whether objcopy does harm.
  let copies: Bool
  /// Whether llvm-strip was measured to handle the module.
  let llvmStrips: Bool
  /// Whether llvm-objcopy was.
  let llvmCopies: Bool
  /// Whether `elfscan strip` can repair the module, so that any GNU strip will do.
  let isRepairable: Bool
  /// Whether eu-strip leaves alone what the kernel loads, stripped or not.
  let elfutilsIsHarmless: Bool
  /// Whether it is a kernel module: other objects `elfscan strip` passes on to strip.
  let isModule: Bool
  /// Whether it is a livepatch, which llvm-strip refuses.
  let isLivepatch: Bool
  /// Whether it is signed.
  let isSigned: Bool

  init(_ assessment: Assessment, _ module: Module, _ modes: Set<StripMode>) {
    let stripping = modes.subtracting([.objcopy])
    strips = !stripping.isEmpty
    copies = modes.contains(.objcopy)
    isModule = module.kind == .kernelModule
    isLivepatch = module.isLivepatch
    isSigned = module.signature != nil
    var predictor = StripPredictor(module)
    let isRefuted = { (modes: Set<StripMode>) in
      assessment.proofs.contains {
        $0.isLlvm && modes.contains($0.mode) && $0.effect.verdict == .unsafe
          && !$0.effect.losesNothingButSignature
      }
    }
    let edits = assessment.edits
    llvmStrips =
      !module.isLivepatch && edits.isEmpty && !isRefuted(stripping)
      && stripping.allSatisfy { predictor.predict(.llvm, $0)?.outcome == .sound }
    // Measured: what is added or made local makes no difference to whether llvm-objcopy takes a module.
    llvmCopies =
      !module.isLivepatch && edits.removedSections.isEmpty && !isRefuted([.objcopy])
      && predictor.predict(.llvm, .objcopy)?.outcome == .sound
    let elfutils = predictor.predict(.elfutils, .debug)?.outcome
    elfutilsIsHarmless = elfutils == .sound || elfutils == .unchanged
    // Tools strip before they sign.
    let unsigned = (try? module.withoutSignature()) ?? module
    isRepairable = (try? ModuleRepair(unsigned)) != nil
  }

  /// Whether `elfscan strip` can be relied on, with nothing but this strip or with llvm-strip beside it.
  func elfscanStrips(withLlvm: Bool) -> Bool { isModule && (isRepairable || withLlvm && llvmStrips) }
}

extension StripPrediction {
  /// Whether nothing is lost but the signature, and nothing is said.
  var losesNothingButSignature: Bool { outcome <= .warns && assertions.isEmpty }
}

extension StripEffect {
  /// Whether nothing is lost but the signature.
  fileprivate var losesNothingButSignature: Bool {
    outcome == .damages && assertions.isEmpty
      && comparison.map { $0.differences(.damage).allSatisfy { $0.kind == .signatureLost } } ?? false
  }
}

extension StripProof {
  fileprivate var identity: StripperIdentity? { version.map(StripperIdentity.init(versionLine:)) }

  fileprivate var isLlvm: Bool { if case .llvm? = identity { true } else { false } }

  /// Whether a stripper was run that the tools do not use unless told to.
  fileprivate var isAlternative: Bool {
    switch identity {
    case .llvm?, .elfutils?: true
    case .gnu?, .unknown?, nil: false
    }
  }
}

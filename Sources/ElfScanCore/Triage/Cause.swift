/// What is behind a message, as far as ElfScan tells causes apart.
///
/// **To add a cause**, add a case here, in the order in which causes come when all else is equal (the earlier one brings
/// the later one about), and its page in one of the `CausePages` files.
package enum Cause: String, Sendable, CaseIterable {
  // Before the module exists.
  case objtool
  case dkmsBuild = "dkms-build"
  case severalRelocationSections = "several-relocation-sections"
  // While something copies the module.
  case sectionGroups = "section-groups"
  case btfStep = "btf-step"
  case ltoObject = "lto-object"
  case llvmLivepatch = "llvm-livepatch"
  case sectionLink = "section-link"
  case relocationType = "relocation-type"
  case buildNotes = "build-notes"
  case damagedFile = "damaged-file"
  case foreignFile = "foreign-file"
  case bfdFailure = "bfd-failure"
  case llvmRefusal = "llvm-refusal"
  case refusedFile = "refused-file"
  case tooManySections = "too-many-sections"
  // When the kernel loads it.
  case symbolsStripped = "symbols-stripped"
  case otherKernel = "other-kernel"
  case btfMismatch = "btf-mismatch"
  case relocationTarget = "relocation-target"
  case invalidElf = "invalid-elf"
  case untrustedKey = "untrusted-key"
  case unsigned
  case unknownSymbol = "unknown-symbol"
  case loadFailed = "load-failed"
  // When it runs.
  case cfiFailure = "cfi-failure"
  case crash

  /// When in a module's life it shows.
  package enum Stage: String, Sendable {
    /// While the module is compiled and linked.
    case build
    /// While strip, objcopy or the like works on it.
    case strip
    /// When the kernel is to load it.
    case load
    /// When its code runs.
    case run
  }

  /// When it shows.
  package var stage: Stage {
    switch self {
    case .objtool, .dkmsBuild, .severalRelocationSections: .build
    case .sectionGroups, .btfStep, .ltoObject, .llvmLivepatch, .sectionLink, .relocationType, .buildNotes,
      .damagedFile, .foreignFile, .bfdFailure, .llvmRefusal, .refusedFile, .tooManySections:
      .strip
    case .symbolsStripped, .otherKernel, .btfMismatch, .relocationTarget, .invalidElf, .untrustedKey,
      .unsigned, .unknownSymbol, .loadFailed:
      .load
    case .cfiFailure, .crash: .run
    }
  }

  /// What people read about it.
  package var page: CausePage {
    switch stage {
    case .build, .strip: copyingPage
    case .load, .run: loadingPage
    }
  }
}

/// What a maintainer needs to know of a cause, and what the reporter is told.
package struct CausePage: Sendable {
  /// One line: what is wrong.
  package let title: String
  /// How it comes about, and what follows from it.
  package let explanation: String
  /// What it is often taken for, and is not.
  package let isNot: String
  /// What to ask the reporter for; what is to be typed stands between backticks.
  package let questions: [String]
  /// What the reporter can do today, the safest first.
  package let steps: [String]
}

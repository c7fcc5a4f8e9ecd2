/// An option of GNU strip (binutils/objcopy.c, `strip_options`; Binutils 2.35 to 2.47).
struct StripOption: Sendable {
  /// What an option means for a module.
  enum Meaning: Sendable {
    /// Selects what is stripped.
    case mode(StripMode)
    /// The result is no module any more, or nobody has looked at what comes out.
    case noModule
    case removeSection
    case keepSection
    case stripSymbol
    case keepSymbol
    case keepFileSymbols
    /// Patterns are patterns for symbols too.
    case wildcard
    /// Local symbols that no relocation names go, without a mode.
    case discard(CopyEdits.Discard)
    /// GNU build notes stay as they are.
    case keepNotes
    case output
    case keepTimes
    case verbose
    case version
    case help
    /// Passed on, and of no consequence for modules.
    case harmless
    /// Nobody has worked out what comes of it.
    case unpredicted
    // Those below are ElfScan's own.
    case program
    case dryRun
    case dropSignature
    case onlyModules
    case noSync
  }

  /// The long name, without dashes; empty where there is none.
  let name: String
  /// The letters that stand for it.
  var letters: [Character] = []
  /// Whether it takes an argument.
  var takesValue = false
  let meaning: Meaning

  /// Every option, GNU's first.
  static let all: [StripOption] = [
    StripOption(name: "strip-all", letters: ["s"], meaning: .mode(.all)),
    StripOption(name: "strip-debug", letters: ["S", "g", "d"], meaning: .mode(.debug)),
    StripOption(name: "strip-unneeded", meaning: .mode(.unneeded)),
    StripOption(name: "strip-dwo", meaning: .unpredicted),
    StripOption(name: "only-keep-debug", meaning: .noModule),
    StripOption(name: "strip-section-headers", meaning: .noModule),
    StripOption(name: "remove-section", letters: ["R"], takesValue: true, meaning: .removeSection),
    StripOption(name: "remove-relocations", takesValue: true, meaning: .unpredicted),
    StripOption(name: "keep-section", takesValue: true, meaning: .keepSection),
    StripOption(name: "keep-section-symbols", meaning: .unpredicted),
    StripOption(name: "keep-file-symbols", meaning: .keepFileSymbols),
    StripOption(name: "keep-symbol", letters: ["K"], takesValue: true, meaning: .keepSymbol),
    StripOption(name: "strip-symbol", letters: ["N"], takesValue: true, meaning: .stripSymbol),
    StripOption(name: "wildcard", letters: ["w"], meaning: .wildcard),
    StripOption(name: "discard-all", letters: ["x"], meaning: .discard(.all)),
    StripOption(name: "discard-locals", letters: ["X"], meaning: .discard(.temporary)),
    StripOption(name: "merge-notes", letters: ["M"], meaning: .harmless),
    StripOption(name: "no-merge-notes", meaning: .keepNotes),
    StripOption(name: "output-file", letters: ["o"], takesValue: true, meaning: .output),
    StripOption(name: "preserve-dates", letters: ["p"], meaning: .keepTimes),
    StripOption(name: "verbose", letters: ["v"], meaning: .verbose),
    StripOption(name: "version", letters: ["V"], meaning: .version),
    StripOption(name: "help", letters: ["h", "H"], meaning: .help),
    StripOption(name: "info", meaning: .version),
    StripOption(name: "enable-deterministic-archives", letters: ["D"], meaning: .harmless),
    StripOption(name: "disable-deterministic-archives", letters: ["U"], meaning: .harmless),
    StripOption(name: "input-target", letters: ["I"], takesValue: true, meaning: .unpredicted),
    StripOption(name: "input-format", takesValue: true, meaning: .unpredicted),
    StripOption(name: "output-target", letters: ["O"], takesValue: true, meaning: .unpredicted),
    StripOption(name: "output-format", takesValue: true, meaning: .unpredicted),
    StripOption(name: "target", letters: ["F"], takesValue: true, meaning: .unpredicted),
    StripOption(name: "format", takesValue: true, meaning: .unpredicted),
    StripOption(name: "plugin", takesValue: true, meaning: .unpredicted),
    StripOption(name: "with", takesValue: true, meaning: .program),
    StripOption(name: "dry-run", meaning: .dryRun),
    StripOption(name: "drop-signature", meaning: .dropSignature),
    StripOption(name: "only-modules", meaning: .onlyModules),
    StripOption(name: "no-sync", meaning: .noSync),
  ]

  /// The option that a long name stands for, which may be cut short as far as it is clear.
  static func long(_ name: String) throws(StripArguments.Wrong) -> StripOption {
    if let exact = all.first(where: { $0.name == name }) { return exact }
    let candidates = all.filter { $0.name.hasPrefix(name) }
    guard let first = candidates.first else {
      throw StripArguments.Wrong("unknown option '--\(printable(name))'")
    }
    guard candidates.count == 1 else {
      throw StripArguments.Wrong(
        "option '--\(name)' is ambiguous: \(candidates.map { "--" + $0.name }.joined(separator: ", "))")
    }
    return first
  }

  /// The option that a letter stands for.
  static func short(_ letter: Character) throws(StripArguments.Wrong) -> StripOption {
    guard let option = all.first(where: { $0.letters.contains(letter) }) else {
      throw StripArguments.Wrong("unknown option '-\(printable(String(letter)))'")
    }
    return option
  }
}

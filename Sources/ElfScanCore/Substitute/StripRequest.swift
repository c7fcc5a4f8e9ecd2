#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a call of strip is meant to take from a module. What else is gone afterwards is damage.
package struct StripRequest: Sendable {
  /// What is stripped.
  package private(set) var mode: StripMode = .all
  /// The first option of which nobody has worked out what it leaves.
  package private(set) var unpredicted: String?
  /// Whether a module is what comes out.
  package private(set) var leavesModule = true
  /// Whether the signature may be lost.
  package internal(set) var dropsSignature = false

  /// Whether an option says what is stripped.
  private(set) var hasMode = false
  private var hasWildcards = false
  private var sectionPatterns: [[UInt8]] = []
  private var keptSectionPatterns: [[UInt8]] = []
  private var symbolPatterns: [[UInt8]] = []
  private var keptSymbolPatterns: [[UInt8]] = []
  /// What else is named, apart from patterns.
  private var plainEdits = CopyEdits()

  mutating func add(_ option: StripOption, _ value: [UInt8]) {
    switch option.meaning {
    // The last one counts.
    case .mode(let mode):
      self.mode = mode
      hasMode = true
    case .noModule: leavesModule = false
    case .removeSection: sectionPatterns.append(value)
    case .keepSection: keptSectionPatterns.append(value)
    case .stripSymbol: symbolPatterns.append(value)
    case .keepSymbol: keptSymbolPatterns.append(value)
    case .keepFileSymbols: plainEdits.keepsFileSymbols = true
    case .wildcard: hasWildcards = true
    case .keepNotes: plainEdits.keepsBuildNotes = true
    case .discard(let discard): plainEdits.discard = discard
    case .unpredicted: unpredicted = unpredicted ?? "--\(option.name)"
    default: break
    }
  }

  /// Works out what is stripped where no option says it (binutils/objcopy.c, `strip_main`).
  mutating func finish() {
    if !hasMode, plainEdits.discard != .none || !symbolPatterns.isEmpty { mode = .objcopy }
  }

  /// Whether it names no section, nor anything else but what is stripped.
  var namesNothing: Bool {
    [sectionPatterns, keptSectionPatterns, symbolPatterns, keptSymbolPatterns].allSatisfy(\.isEmpty)
      && plainEdits == CopyEdits()
  }

  // MARK: In terms of one module

  /// What the call names, for a prediction.
  func edits(_ module: Module) -> CopyEdits {
    var edits = plainEdits
    let names = module.sections.dropFirst().map(\.name)
    edits.removedSections = Set(names.filter(removes))
    if removes(CopyEdits.allOfGccLto) { edits.removedSections.insert(CopyEdits.allOfGccLto) }
    edits.keptSections = Set(names.filter { StripRequest.matches($0, keptSectionPatterns, wildcards: true) })
    edits.strippedSymbols = symbols(symbolPatterns, of: module)
    edits.keptSymbols = symbols(keptSymbolPatterns, of: module)
    return edits
  }

  private func symbols(_ patterns: [[UInt8]], of module: Module) -> Set<ElfName> {
    guard !patterns.isEmpty else { return [] }
    guard hasWildcards else { return Set(patterns.map { ElfName(bytes: $0) }) }
    let names = Set(module.symbolTable.symbols.map(module.name(of:)))
    return names.filter { StripRequest.matches($0, patterns, wildcards: true) }
  }

  /// Whether the call names relocation sections of sections that stay, which has a meaning of its own to strip.
  func removesRelocationsAlone(_ module: Module) -> Bool {
    module.sections.contains { $0.type.isRelocation && removes($0.name) && !targetGoes($0, module) }
  }

  private func targetGoes(_ relocations: Section, _ module: Module) -> Bool {
    module.section(at: Int(relocations.info)).map { removes($0.name) } ?? false
  }

  private func removes(_ name: ElfName) -> Bool {
    StripRequest.matches(name, sectionPatterns, wildcards: true)
  }

  /// Whether a pattern matches, and none that begins with `!` does.
  private static func matches(_ name: ElfName, _ patterns: [[UInt8]], wildcards: Bool) -> Bool {
    guard !patterns.isEmpty else { return false }
    let text = name.bytes + [0]
    func isMatch(_ pattern: ArraySlice<UInt8>) -> Bool {
      guard wildcards else { return pattern.elementsEqual(name.bytes) }
      let pattern = Array(pattern) + [0]
      return unsafe pattern.withUnsafeBytes { pattern in
        unsafe text.withUnsafeBytes { text in
          guard let pattern = unsafe pattern.bindMemory(to: CChar.self).baseAddress,
            let text = unsafe text.bindMemory(to: CChar.self).baseAddress
          else { return false }
          return unsafe fnmatch(pattern, text, 0) == 0
        }
      }
    }
    let refuses = { (pattern: [UInt8]) in wildcards && pattern.first == UInt8(ascii: "!") }
    return patterns.contains { !refuses($0) && isMatch($0[...]) }
      && !patterns.contains { refuses($0) && isMatch($0.dropFirst()) }
  }
}

/// How strip or objcopy is called.
public enum StripMode: String, Sendable, CaseIterable {
  /// `strip --strip-debug`, also `-g`, `-S`, `-d`: debugging sections and symbols.
  case debug
  /// `strip --strip-unneeded`: also every symbol that no relocation needs.
  case unneeded
  /// `strip --strip-all`, also `-s` and plain `strip`: every symbol and relocation.
  case all
  /// `objcopy` without an option that strips: everything is copied, but symbols may change places.
  case objcopy

  /// The program: strip or objcopy.
  public var program: String { self == .objcopy ? "objcopy" : "strip" }

  /// The option as the program spells it; nil where none is needed.
  public var option: String? {
    switch self {
    case .debug: "--strip-debug"
    case .unneeded: "--strip-unneeded"
    case .all: "--strip-all"
    case .objcopy: nil
    }
  }

  /// The command as it is typed, without file names.
  public var command: String { option.map { "\(program) \($0)" } ?? program }

  /// The modes in which something is dropped because of its kind.
  public static let stripping: [StripMode] = [.debug, .unneeded, .all]
}

/// What a call names on its command line, besides its mode: options that strip and objcopy share or that objcopy has. Names
/// are exact; patterns are matched before.
public struct CopyEdits: Sendable, Hashable {
  /// Which local symbols go that no relocation names.
  public enum Discard: Sendable, Hashable {
    /// None, but for what the mode says.
    case none
    /// `--discard-locals`: those of a compiler's own (`.L`).
    case temporary
    /// `--discard-all`.
    case all
  }

  /// `--remove-section`; names of relocation sections are not provided for.
  public var removedSections: Set<ElfName>
  /// `--keep-section`: these stay, removed or not.
  public var keptSections: Set<ElfName> = []
  /// `--localize-symbol`. Local symbols stand first in the table, so that these and others move.
  public var localizedSymbols: Set<ElfName>
  /// `--strip-symbol`. Strip fails where a relocation names one.
  public var strippedSymbols: Set<ElfName> = []
  /// `--keep-symbol`: these stay, stripped or not, where their section does.
  public var keptSymbols: Set<ElfName> = []
  /// `--keep-file-symbols`.
  public var keepsFileSymbols = false
  /// `--discard-all` and `--discard-locals`.
  public var discard = Discard.none

  /// `--add-section`: how many. They come last; 2.35 gives each a section symbol, which moves the global ones.
  public var addedSections: Int

  /// `--no-merge-notes`: GNU build notes are copied as they are.
  public var keepsBuildNotes: Bool

  /// Edits of these sections and symbols; none by default.
  public init(
    removedSections: Set<ElfName> = [], localizedSymbols: Set<ElfName> = [], addedSections: Int = 0,
    keepsBuildNotes: Bool = false
  ) {
    self.removedSections = removedSections
    self.localizedSymbols = localizedSymbols
    self.addedSections = addedSections
    self.keepsBuildNotes = keepsBuildNotes
  }

  /// The pattern that stands for all of GCC's LTO; no section has it for a name.
  static let allOfGccLto: ElfName = ".gnu.lto_.*"

  /// Whether nothing is named, by which a module could come out different.
  public var isEmpty: Bool {
    var plain = CopyEdits()
    plain.keepsBuildNotes = keepsBuildNotes
    return self == plain
  }

  /// Whether it is what is named here that is gone.
  func mean(_ change: Difference.Kind, in before: Module) -> Bool {
    switch change {
    case .sectionLost(let index): removedSections.contains(before.sections[index].name)
    case .symbolLost(let index): names(before.symbolTable.symbols[index], in: before)
    default: false
    }
  }

  /// Whether a symbol is named, or its section.
  private func names(_ symbol: Symbol, in module: Module) -> Bool {
    strippedSymbols.contains(module.name(of: symbol))
      || symbol.definingSection.flatMap(module.section(at:)).map { removedSections.contains($0.name) }
        ?? false
  }

  /// Whether nothing is named for which symbols are gone through one by one.
  fileprivate var filtersNothing: Bool {
    removedSections.isEmpty && localizedSymbols.isEmpty && strippedSymbols.isEmpty && keptSymbols.isEmpty
      && discard == .none
  }
}

/// One call of strip or objcopy, as the stages see it.
struct StripCall: Sendable, Hashable {
  let mode: StripMode
  let edits: CopyEdits

  /// Whether debugging sections go.
  var dropsDebugging: Bool { mode != .objcopy || edits.discard == .all }

  /// Whether a section goes because the call names it (`is_strip_section_1`, binutils/objcopy.c).
  func removes(_ section: Section, _ bfd: Bfd) -> Bool {
    edits.removedSections.contains(section.name) && !keeps(section, bfd)
  }

  /// Whether a section stays, named or not: one that is to be kept, and debugging information of GCC's LTO, as long as the
  /// rest of it is not removed by its usual pattern (`strip_main`).
  func keeps(_ section: Section, _ bfd: Bfd) -> Bool {
    edits.keptSections.contains(section.name)
      || mode != .objcopy && section.name.hasPrefix(".gnu.debuglto_") && bfd.has(.keepsGccLtoDebugging)
        && !edits.removedSections.contains(CopyEdits.allOfGccLto)
  }

  /// Whether a group stays as far as its signature does, which exists (`is_strip_section`, binutils/objcopy.c).
  func keepsGroup(of signature: UInt32, _ module: Module) -> Bool {
    guard mode == .all || !edits.strippedSymbols.isEmpty else { return true }
    let name = module.name(of: module.symbolTable.symbols[Int(signature)])
    return (mode != .all || edits.keptSymbols.contains(name)) && !edits.strippedSymbols.contains(name)
  }

  /// Whether GNU build notes are merged (`strip_main`, binutils/objcopy.c).
  var mergesNotes: Bool { (mode == .unneeded || mode == .all) && !edits.keepsBuildNotes }

  /// Whether symbols are gone through one by one (`filter_symbols`, binutils/objcopy.c), which starts with reading
  /// every relocation.
  var filtersSymbols: Bool { mode != .objcopy || !edits.filtersNothing }
}

/// What the kernel's loader would see changed in a file that a stripper has written: all counted, the first of it in words.
public struct Harm: Sendable, Equatable {
  /// One relocation that names another symbol after strip than before, or is not applied any more.
  public struct RelocationChange: Sendable, Equatable {
    /// Section the relocation applies to, by its index before.
    public let section: Int
    /// r_offset, in bytes from the start of the section.
    public let offset: UInt64
    /// What it names before strip.
    public let before: String
    /// What it names afterwards.
    public let after: String
    /// Whether the kernel no longer applies it.
    public let isLost: Bool
  }

  /// Something besides relocations.
  public struct Change: Sendable, Equatable {
    /// What differs; numbers are indexes before and after.
    public let kind: Difference.Kind
    /// The difference in one line.
    public let text: String
  }

  /// Relocations of loaded sections that mean something else afterwards.
  public private(set) var damagedRelocations = 0
  /// The first of them.
  public private(set) var relocationChanges: [RelocationChange] = []
  /// What else the loader would see changed: the first of it.
  public private(set) var changes: [Change] = []
  /// So many more changes.
  public private(set) var furtherChanges = 0

  /// How many of each are kept; a hostile file can provoke one for each of its sections.
  private static let relocationLimit = 50
  private static let changeLimit = 30

  /// No harm at all.
  static let none = Harm()

  /// Whether the loader would see the same module.
  public var isNone: Bool { damagedRelocations == 0 && changes.isEmpty }

  /// So many relocations, of which no more is known.
  init(damagedRelocations: Int = 0) { self.damagedRelocations = damagedRelocations }

  /// Whether the symbol table goes.
  var removesSymbols: Bool {
    changes.contains { if case .symbolTables(_, after: 0) = $0.kind { true } else { false } }
  }

  /// What changes besides relocations, in lines.
  public var lines: [String] {
    changes.map(\.text) + (furtherChanges > 0 ? ["… and \(furtherChanges) more changes of these kinds"] : [])
  }

  /// - Parameter comparison: of the module with what would be written of it.
  init(_ comparison: ModuleComparison) {
    for difference in comparison.differences where difference.impact == .damage {
      add(difference, comparison)
    }
    damagedRelocations = comparison.damagedRelocations
    furtherChanges = comparison.counts[.damage] - damagedRelocations - changes.count
  }

  private mutating func add(_ difference: Difference, _ comparison: ModuleComparison) {
    if let change = difference.relocationChange(in: comparison) {
      if relocationChanges.count < Harm.relocationLimit { relocationChanges.append(change()) }
    } else if changes.count < Harm.changeLimit {
      changes.append(Change(kind: difference.kind, text: difference.text(in: comparison)))
    }
  }
}

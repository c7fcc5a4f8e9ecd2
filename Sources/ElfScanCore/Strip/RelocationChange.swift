/// One relocation that names another symbol after strip than before.
public struct RelocationChange: Sendable, Hashable {
  /// What the relocation names afterwards.
  public enum Outcome: Sendable, Hashable {
    /// Another symbol of the input, by its index there.
    case symbol(Int)
    /// The section symbol of this section.
    case sectionSymbol(Int)
    /// The same symbol without its name.
    case nameLost
    /// The same symbol, no longer in its section.
    case madeAbsolute
    /// The same symbol, in another place.
    case moved
    /// The same symbol, in a relocation of another type.
    case typeChanged
    /// An index past the end of the new symbol table.
    case noSymbol
    /// The same symbol; what stood in place of an addend is gone.
    case addendLost
    /// The kernel no longer applies the relocation, because it is gone or its section says so.
    case notApplied
  }

  /// Section the relocation applies to.
  public let section: Int
  /// r_offset, in bytes from the start of the section.
  public let offset: UInt64
  /// Index of the symbol it names before strip.
  public let oldSymbol: Int
  /// What it names after strip.
  public let outcome: Outcome
}

/// Damaged relocations: all counted, the first ones named.
struct RelocationDamage: Sendable {
  /// How many are kept for the report; the count goes on.
  static let sampleLimit = 50

  private(set) var count = 0
  private(set) var samples: [RelocationChange] = []

  mutating func add(_ section: Int, _ relocation: Relocation, _ outcome: RelocationChange.Outcome) {
    count += 1
    if samples.count < RelocationDamage.sampleLimit {
      samples.append(
        RelocationChange(
          section: section, offset: relocation.offset, oldSymbol: Int(relocation.symbol), outcome: outcome))
    }
  }
}

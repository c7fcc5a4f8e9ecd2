/// What the kernel's module loader would see differently in a module after a tool worked on it.
///
/// After kernel/module/main.c: the loader copies the allocated sections, resolves undefined symbols by name, applies
/// every SHT_REL and SHT_RELA of a loaded section with whatever sh_link, and reads neither groups nor debugging
/// information. Symbol numbers, the order of sections and file offsets do not matter to it.
public struct ModuleComparison: Sendable {
  /// The module before.
  public let before: Module
  /// The module after.
  public let after: Module
  /// Everything found, loader-visible damage first, each kind in file order.
  public let differences: [Difference]

  /// Whether the loader would see the same module.
  public var isSame: Bool { !differences.contains { $0.impact == .damage } }

  /// The differences of one impact.
  public func differences(_ impact: Impact) -> [Difference] {
    differences.filter { $0.impact == impact }
  }

  /// Compares two readable modules.
  ///
  /// - Throws: `ElfError` where one of them is no relocatable ELF file, or has relocations that cannot be read.
  public init(before: Module, after: Module) throws(ElfError) {
    self.before = before
    self.after = after
    guard let oldHeader = before.header, let newHeader = after.header, oldHeader.type == .relocatable,
      newHeader.type == .relocatable
    else { throw ElfError(.notElf, "not a relocatable ELF file") }
    let matching = SectionMatching(before, after)
    var found = ModuleComparison.headers(oldHeader, newHeader)
    found += SectionComparison(before, after, matching).differences
    found += try RelocationComparison(before, after, matching).differences
    found += SymbolComparison(before, after, matching).differences
    found += InfoComparison(before, after).differences
    found += ModuleComparison.signatures(before, after)
    differences = Impact.allCases.flatMap { impact in found.filter { $0.impact == impact } }
  }

  private static func headers(_ old: ElfHeader, _ new: ElfHeader) -> [Difference] {
    var found: [Difference] = []
    if old.elfClass != new.elfClass { found.append(Difference(.header(.elfClass), .damage)) }
    if old.byteOrder != new.byteOrder { found.append(Difference(.header(.byteOrder), .damage)) }
    if old.machine != new.machine { found.append(Difference(.header(.machine), .damage)) }
    if old.flags != new.flags { found.append(Difference(.header(.flags), .damage)) }
    // The kernel knows no extended numbering.
    if new.usesExtendedNumbering && !old.usesExtendedNumbering {
      found.append(Difference(.header(.sectionCount), .damage))
    }
    // The kernel's check of the header leaves EI_OSABI alone.
    if old.osABI != new.osABI { found.append(Difference(.header(.osABI), .metadata)) }
    return found
  }

  private static func signatures(_ old: Module, _ new: Module) -> [Difference] {
    switch (old.signature != nil, new.signature != nil) {
    case (true, false): [Difference(.signatureLost, .damage)]
    case (false, true): [Difference(.signatureGained, .expected)]
    default: []
    }
  }
}

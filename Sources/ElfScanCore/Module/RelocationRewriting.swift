/// Code of a machine that writes some relocations otherwise than they were.
protocol RelocationCode: Sendable {
  /// Whether a relocation of the type comes out without its symbol.
  func dropsSymbol(in type: UInt32) -> Bool
  /// What is written in place of the type.
  func writtenType(in type: UInt32) -> UInt32
  /// Whether two relocations can become one.
  var joinsRelocations: Bool { get }
  /// Whether these two do.
  func joins(_ first: Relocation, _ second: Relocation) -> Bool
}

/// What a stripper makes of relocations that it writes anew: their symbols get new numbers, and a machine's own code can
/// write some of them otherwise (`elf_write_relocs`, bfd/elfcode.h; `_bfd_elf_write_secondary_reloc_section`, bfd/elf.c).
final class RelocationRewriting: Sendable {
  /// The file that they come from.
  private let module: Module
  /// By symbol index before: the index afterwards, 0 for none. Relocations with symbols that do not exist name none.
  let symbols: [UInt32]
  /// Whether the types are written as they were, and each relocation by itself.
  let keepsTypes: Bool
  /// Whether SHT_RELA is written.
  let hasAddends: Bool
  private let code: (any RelocationCode)?

  /// - Parameter code: what writes them; nil where types are kept.
  init(_ module: Module, symbols: [UInt32], hasAddends: Bool, _ code: (any RelocationCode)?) {
    self.module = module
    self.symbols = symbols
    self.hasAddends = hasAddends
    self.code = code
    keepsTypes = code == nil
  }

  /// Where the relocations of a section come from, in their order.
  func sources(of section: RelocationSection) -> [RelocationSection] {
    guard let sources = section.sources else { return [] }
    return ([sources.first] + sources.others).map { module.relocationSections[$0] }
  }

  func rewritten(_ entry: Relocation) -> Relocation {
    var symbol = Int(entry.symbol) < symbols.count ? symbols[Int(entry.symbol)] : 0
    var type = entry.type
    if let code {
      if code.dropsSymbol(in: type) { symbol = 0 }
      type = code.writtenType(in: type)
    }
    return Relocation(
      offset: entry.offset, symbol: symbol, type: type, addend: hasAddends ? entry.addend : 0)
  }

  /// Whether a relocation can become one with the next.
  var canJoin: Bool { code?.joinsRelocations ?? false }

  /// What two relocations become; nil where each stays one of its own.
  func joined(_ first: Relocation, _ second: Relocation) -> Relocation? {
    let isOfNothing =
      second.symbol == 0 || Int(second.symbol) < symbols.count && symbols[Int(second.symbol)] == 0
    guard isOfNothing, code?.joins(first, second) ?? false else { return nil }
    let number = UInt32(truncatingIfNeeded: second.addend) & 0xFF_FFFF
    return Relocation(
      offset: first.offset, symbol: rewritten(first).symbol, type: number << 8 | 33, addend: first.addend)
  }
}

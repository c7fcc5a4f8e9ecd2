/// Which relocation sections become one. The kernel applies every one of them, section after section; GNU strip keeps
/// one SHT_REL and one SHT_RELA for a target.
struct RelocationMerging: Sendable {
  /// Relocation sections with one target.
  struct Family: Sendable {
    /// Section index of what they apply to.
    let target: Int
    /// The relocation sections, in file order. The first stays, and takes the relocations of the others.
    var members: [RelocationSection]
  }

  /// Every relocation section that applies to something, alone or with others, in the order of its first section.
  private(set) var families: [Family] = []
  /// Section indexes of those that apply to nothing.
  private(set) var withoutTarget: Set<Int> = []

  private struct Key: Hashable {
    let target: Int
    let hasAddends: Bool
    /// Those of a livepatch the kernel finds by name, and applies when the object they are for is loaded.
    let livepatch: Int?
  }

  init(_ module: Module) throws(RepairRefusal) {
    var positions: [Key: Int] = [:]
    for relocations in module.relocationSections {
      let isLivepatch = module.sections[relocations.index].flags.contains(.relaLivepatch)
      guard let target = try RelocationMerging.target(of: relocations, module) else {
        guard !isLivepatch else {
          throw .notUnderstood(
            "\(module.numberedLabel(relocations.index)), of a livepatch, applies to no section")
        }
        withoutTarget.insert(relocations.index)
        continue
      }
      let key = Key(
        target: target, hasAddends: relocations.hasAddends, livepatch: isLivepatch ? relocations.index : nil)
      if let position = positions[key] {
        families[position].members.append(relocations)
      } else {
        positions[key] = families.count
        families.append(Family(target: target, members: [relocations]))
      }
    }
  }

  /// The section that relocations apply to; nil where there is none, and the kernel skips them.
  private static func target(
    of relocations: RelocationSection, _ module: Module
  ) throws(RepairRefusal) -> Int? {
    let label = module.numberedLabel(relocations.index)
    guard relocations.isWellFormed else {
      throw .notUnderstood("the relocations of \(label) cannot be read: wrong entry size, or not in the file")
    }
    guard relocations.target != 0, let target = module.section(at: relocations.target) else { return nil }
    guard !target.isWrittenAnew && target.type != .null else {
      throw .notUnderstood(
        "\(label) relocates \(module.numberedLabel(target.index)), which is no data of the module")
    }
    return target.index
  }
}

extension RelocationMerging.Family {
  /// The entries of all members with the new symbol numbers, in order of offset where there are several members; those
  /// of one offset as the kernel comes by them.
  func bytes(_ module: Module, _ header: ElfHeader, _ symbols: SymbolRenumbering) throws(RepairRefusal)
    -> [UInt8]
  {
    var entries: [(relocation: Relocation, bytes: ArraySlice<UInt8>)] = []
    for section in members {
      let size = Int(header.relocationSize(hasAddend: section.hasAddends))
      guard let range = section.entries, let decoded = module.relocations(in: section) else { continue }
      var rest = module.image.slice(range).elements
      for relocation in decoded {
        entries.append((relocation, rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
    }
    var order = Array(entries.indices)
    if members.count > 1 {
      order.sort { (entries[$0].relocation.offset, $0) < (entries[$1].relocation.offset, $1) }
    }
    let size = Int(header.relocationSize(hasAddend: members.first?.hasAddends ?? true))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * size)
    for entry in order.lazy.map({ entries[$0] }) {
      bytes.append(contentsOf: entry.bytes)
      guard symbols.movesSymbols else { continue }
      guard let symbol = symbols[entry.relocation.symbol] else {
        throw .notUnderstood(
          "a relocation of \(module.numberedLabel(target)) at \(hex(entry.relocation.offset)) names "
            + "\(module.symbolLabel(Int(entry.relocation.symbol))), which has no address in the module")
      }
      bytes.store(symbol: symbol, type: entry.relocation.type, at: bytes.count - size, header)
    }
    return bytes
  }
}

extension [UInt8] {
  /// Puts symbol and type into the relocation entry at an offset (r_info).
  fileprivate mutating func store(symbol: UInt32, type: UInt32, at offset: Int, _ header: ElfHeader) {
    if header.elfClass == .elf64 {
      store(UInt64(symbol) << 32 | UInt64(type), at: offset + 8, header.byteOrder)
    } else {
      store(symbol << 8 | type & 0xFF, at: offset + 4, header.byteOrder)
    }
  }
}

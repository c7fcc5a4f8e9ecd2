/// One relocation entry (gABI "Relocation").
public struct Relocation: Sendable, Equatable {
  /// r_offset: where in the target section.
  public let offset: UInt64
  /// Symbol table index; 0 means no symbol.
  public let symbol: UInt32
  /// Machine-specific type.
  public let type: UInt32
  /// r_addend; 0 in SHT_REL.
  public let addend: Int64
}

/// A SHT_REL or SHT_RELA section, as its header describes it.
public struct RelocationSection: Sendable {
  /// Position in the section header table.
  public let index: Int
  /// sh_info: the section that the relocations apply to. May be out of range.
  public let target: Int
  /// sh_link: the symbol table that the file names. May be anything.
  public let symbolTable: Int
  /// SHT_RELA.
  public let hasAddends: Bool
  /// Number of whole entries.
  public let count: Int
  /// Where the entries lie; nil where the entry size is wrong or the contents are not in the file.
  let entries: Range<Int>?

  /// Whether the entry size is that of the ELF class, and the contents are in the file.
  public var isWellFormed: Bool { entries != nil }
}

/// The entries of one relocation section, decoded one at a time and never held all together.
struct RelocationEntries: Sequence, IteratorProtocol {
  private let image: FileImage
  private let order: ByteOrder
  private let is64: Bool
  private let hasAddend: Bool
  private let stride: Int
  private var position: Int
  private let end: Int

  init(_ section: RelocationSection, header: ElfHeader, image: FileImage) {
    self.image = image
    order = header.byteOrder
    is64 = header.elfClass == .elf64
    hasAddend = section.hasAddends
    stride = Int(header.relocationSize(hasAddend: hasAddend))
    position = section.entries?.lowerBound ?? 0
    end = position + (section.entries == nil ? 0 : section.count * stride)
  }

  mutating func next() -> Relocation? {
    guard position < end else { return nil }
    defer { position += stride }
    if is64 {
      let info = image.load(UInt64.self, at: position + 8, order)
      return Relocation(
        offset: image.load(UInt64.self, at: position, order),
        symbol: UInt32(truncatingIfNeeded: info >> 32),
        type: UInt32(truncatingIfNeeded: info),
        addend: hasAddend ? image.load(Int64.self, at: position + 16, order) : 0
      )
    }
    let info = image.load(UInt32.self, at: position + 4, order)
    return Relocation(
      offset: UInt64(image.load(UInt32.self, at: position, order)),
      symbol: info >> 8,
      type: info & 0xFF,
      addend: hasAddend ? Int64(image.load(Int32.self, at: position + 8, order)) : 0
    )
  }
}

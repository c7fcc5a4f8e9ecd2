/// One relocation entry (gABI "Relocation").
public struct Relocation: Sendable, Equatable {
  /// r_offset: where in the target section.
  public let offset: UInt64
  /// Symbol table index; 0 means no symbol.
  public let symbol: UInt32
  /// Machine-specific type; for 64-bit MIPS up to three of them and a special symbol, the first type lowest.
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
  /// How the entries come about, in a file that is only predicted: from others, which `entries` does not hold. nil for what
  /// is read as it is.
  var rewriting: RelocationRewriting?
  /// What they come from then, by position in the other file's list of relocation sections, all of which apply to one
  /// section; nil for zeros, `count` of them or as many as are needed to tell that there are some.
  var sources: (first: Int, others: [Int])?

  /// Whether the entry size is that of the ELF class, and the contents are in the file.
  public var isWellFormed: Bool { entries != nil }
}

/// The entries of one relocation section, decoded one at a time and never held all together.
public struct RelocationEntries: Sequence, IteratorProtocol {
  private let image: FileImage
  private let header: ElfHeader
  private var format: RelocationFormat
  /// Entries that are at hand.
  private var piece = ByteSlice.empty
  /// Where in the piece the next one is.
  private var position = 0
  /// Entries in the file that are not in the piece.
  private var rest = 0..<0
  private let rewriting: RelocationRewriting?
  /// Sections whose entries come after those.
  private var following: ArraySlice<RelocationSection> = []
  /// Entries of zeros that come last.
  private var zeros = 0
  /// An entry that was read too early.
  private var ahead: Relocation?

  init(_ section: RelocationSection, header: ElfHeader, image: FileImage) {
    self.image = image
    self.header = header
    rewriting = section.rewriting
    zeros = section.rewriting != nil && section.sources == nil ? section.count : 0
    format = RelocationFormat(section, header)
    following = section.rewriting.map { $0.sources(of: section)[...] } ?? [section]
    open()
  }

  /// Goes on to the next section.
  private mutating func open() {
    guard let section = following.popFirst() else { return }
    format = RelocationFormat(section, header)
    let entries = section.entries ?? 0..<0
    let all = entries.lowerBound..<entries.lowerBound + section.count * format.stride
    // In memory, all of them are at hand.
    piece = image.file == nil ? image.slice(all) : .empty
    rest = image.file == nil ? all.upperBound..<all.upperBound : all
    position = 0
  }

  /// The next entry; nil after the last.
  public mutating func next() -> Relocation? {
    guard let rewriting else { return read() }
    guard let entry = ahead ?? read() else {
      guard zeros > 0 else { return nil }
      zeros -= 1
      return Relocation(offset: 0, symbol: 0, type: 0, addend: 0)
    }
    ahead = nil
    if rewriting.canJoin {
      ahead = read()
      if let second = ahead, let joined = rewriting.joined(entry, second) {
        ahead = nil
        return joined
      }
    }
    return rewriting.rewritten(entry)
  }

  private mutating func read() -> Relocation? {
    while position >= piece.count {
      if rest.isEmpty {
        guard !following.isEmpty else { return nil }
        open()
        continue
      }
      let end = Swift.min(
        rest.lowerBound + OpenFile.pieceSize / format.stride * format.stride, rest.upperBound)
      piece = image.slice(rest.lowerBound..<end)
      rest = end..<rest.upperBound
      position = 0
    }
    defer { position += format.stride }
    return format.entry(in: piece, at: position)
  }
}

/// How the entries of a relocation section are laid out (gABI "Relocation").
struct RelocationFormat: Sendable {
  let order: ByteOrder
  let is64: Bool
  let hasAddend: Bool
  /// Size of an entry in bytes.
  let stride: Int
  /// Little-endian 64-bit MIPS keeps the parts of r_info in the order of big-endian files, each by itself little-endian:
  /// the symbol first, then four bytes, of which the last is the type (MIPS64 ELF specification, "Relocation").
  private let hasSymbolInFront: Bool

  init(_ section: RelocationSection, _ header: ElfHeader) {
    order = header.byteOrder
    is64 = header.elfClass == .elf64
    hasAddend = section.hasAddends
    stride = Int(header.relocationSize(hasAddend: section.hasAddends))
    hasSymbolInFront = header.machine == .mips && header.elfClass == .elf64 && header.byteOrder == .little
  }

  /// r_info of a 64-bit file with the symbol in its upper half.
  @inline(__always)
  private func info(_ stored: UInt64) -> UInt64 {
    hasSymbolInFront ? stored << 32 | UInt64(UInt32(truncatingIfNeeded: stored >> 32).byteSwapped) : stored
  }

  /// The opposite: r_info as it is stored.
  func stored(_ info: UInt64) -> UInt64 {
    hasSymbolInFront
      ? info >> 32 | UInt64(UInt32(truncatingIfNeeded: info).byteSwapped) << 32 : info
  }

  /// The symbol and the type of the entry at a position that lies inside.
  @inline(__always)
  func symbolAndType(in entries: RawSpan, at position: Int) -> (symbol: UInt32, type: UInt32) {
    if is64 {
      let info = info(entries.load(UInt64.self, at: position + 8, order))
      return (UInt32(truncatingIfNeeded: info >> 32), UInt32(truncatingIfNeeded: info))
    }
    let info = entries.load(UInt32.self, at: position + 4, order)
    return (info >> 8, info & 0xFF)
  }

  /// Offset and addend of the entry at a position that lies inside, as they stand there.
  @inline(__always)
  func place(in entries: RawSpan, at position: Int) -> (offset: UInt64, addend: UInt64) {
    is64
      ? (
        entries.load(UInt64.self, at: position, order),
        hasAddend ? entries.load(UInt64.self, at: position + 16, order) : 0
      )
      : (
        UInt64(entries.load(UInt32.self, at: position, order)),
        hasAddend ? UInt64(entries.load(UInt32.self, at: position + 8, order)) : 0
      )
  }

  /// The entry at a position that lies inside.
  func entry(in entries: ByteSlice, at position: Int) -> Relocation {
    if is64 {
      let info = info(entries.load(UInt64.self, at: position + 8, order))
      return Relocation(
        offset: entries.load(UInt64.self, at: position, order),
        symbol: UInt32(truncatingIfNeeded: info >> 32),
        type: UInt32(truncatingIfNeeded: info),
        addend: hasAddend ? entries.load(Int64.self, at: position + 16, order) : 0
      )
    }
    let info = entries.load(UInt32.self, at: position + 4, order)
    return Relocation(
      offset: UInt64(entries.load(UInt32.self, at: position, order)),
      symbol: info >> 8,
      type: info & 0xFF,
      addend: hasAddend ? Int64(entries.load(Int32.self, at: position + 8, order)) : 0
    )
  }
}

/// A relocatable ELF file put together from parts, with any number in it free to be wrong.
public struct ForgedFile: Sendable {
  /// One section; what a writer would work out (offset, name index) is worked out, everything else is as given.
  public struct Section: Sendable {
    /// The name.
    public var name: String
    /// sh_type.
    public var type: UInt32
    /// sh_flags.
    public var flags: UInt64
    /// sh_link.
    public var link: UInt32 = 0
    /// sh_info.
    public var info: UInt32 = 0
    /// sh_addralign.
    public var alignment: UInt64 = 1
    /// sh_entsize.
    public var entrySize: UInt64 = 0
    /// The contents.
    public var content: [UInt8] = []
    /// sh_offset where it is not that of contents of its own; then there are none.
    public var offset: UInt64?
    /// sh_size where it is not the content's.
    public var size: UInt64?
    /// sh_addr.
    public var address: UInt64 = 0

    /// A section.
    public init(
      name: String, type: UInt32, flags: UInt64, link: UInt32 = 0, info: UInt32 = 0, alignment: UInt64 = 1,
      entrySize: UInt64 = 0, content: [UInt8] = [], offset: UInt64? = nil, size: UInt64? = nil,
      address: UInt64 = 0
    ) {
      self.name = name
      self.type = type
      self.flags = flags
      self.link = link
      self.info = info
      self.alignment = alignment
      self.entrySize = entrySize
      self.content = content
      self.offset = offset
      self.size = size
      self.address = address
    }
  }

  /// One symbol.
  public struct Symbol: Sendable {
    /// The name; without one st_name is 0.
    public var name: String
    /// st_info.
    public var info: UInt8
    /// st_other.
    public var other: UInt8 = 0
    /// st_shndx.
    public var section: UInt32
    /// st_value.
    public var value: UInt64 = 0
    /// st_size.
    public var size: UInt64 = 0

    /// A symbol.
    public init(
      name: String, info: UInt8, other: UInt8 = 0, section: UInt32, value: UInt64 = 0, size: UInt64 = 0
    ) {
      self.name = name
      self.info = info
      self.other = other
      self.section = section
      self.value = value
      self.size = size
    }
  }

  /// One relocation.
  public struct Relocation: Sendable {
    /// r_offset.
    public var offset: UInt64
    /// Symbol index.
    public var symbol: UInt32
    /// Machine-specific type.
    public var type: UInt32
    /// r_addend.
    public var addend: Int64

    /// A relocation.
    public init(offset: UInt64, symbol: UInt32, type: UInt32, addend: Int64 = 0) {
      self.offset = offset
      self.symbol = symbol
      self.type = type
      self.addend = addend
    }
  }

  /// Class, byte order and machine.
  public var is64: Bool
  /// Big-endian.
  public var isBig = false
  /// e_machine.
  public var machine: UInt16
  /// e_flags.
  public var flags: UInt32 = 0
  /// Without the null section, which is written by itself.
  public var sections: [Section] = []
  /// Index of the section with the section names.
  public var nameTable = 0

  /// An empty file.
  public init(is64: Bool, machine: UInt16) {
    self.is64 = is64
    self.machine = machine
  }

  /// A number in the file's byte order.
  public func bytes(_ value: UInt64, _ size: Int) -> [UInt8] {
    let little = (0..<size).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    return isBig ? little.reversed() : little
  }

  private func word(_ value: UInt64) -> [UInt8] { bytes(value, is64 ? 8 : 4) }

  /// The entries of a relocation section.
  public func encode(_ relocations: [Relocation], hasAddend: Bool) -> [UInt8] {
    relocations.flatMap { entry -> [UInt8] in
      word(entry.offset) + info(entry) + (hasAddend ? word(UInt64(bitPattern: entry.addend)) : [])
    }
  }

  private func info(_ entry: Relocation) -> [UInt8] {
    guard is64 else { return bytes(UInt64(entry.symbol) << 8 | UInt64(entry.type & 0xFF), 4) }
    // For MIPS the symbol comes first in either byte order, and of four bytes the last is the first type.
    if machine == 8 {
      let types = (0..<4).reversed().map { UInt8(truncatingIfNeeded: entry.type >> UInt32(8 * $0)) }
      return bytes(UInt64(entry.symbol), 4) + types
    }
    return bytes(UInt64(entry.symbol) << 32 | UInt64(entry.type), 8)
  }

  /// The entries of a symbol table and of its strings; the null symbol comes first by itself.
  public func encode(_ symbols: [Symbol]) -> (table: [UInt8], strings: [UInt8]) {
    var strings: [UInt8] = [0]
    var table = [UInt8](repeating: 0, count: is64 ? 24 : 16)
    for symbol in symbols {
      let name = symbol.name.isEmpty ? 0 : UInt64(strings.count)
      if !symbol.name.isEmpty { strings += Array(symbol.name.utf8) + [0] }
      let section = UInt64(symbol.section)
      if is64 {
        table +=
          bytes(name, 4) + [symbol.info, symbol.other] + bytes(section, 2) + word(symbol.value)
          + word(symbol.size)
      } else {
        table +=
          bytes(name, 4) + word(symbol.value) + word(symbol.size) + [symbol.info, symbol.other]
          + bytes(section, 2)
      }
    }
    return (table, strings)
  }

  /// The whole file.
  public func encode() -> [UInt8] {
    var names: [UInt8] = [0]
    var nameOffsets: [UInt64] = []
    for section in sections {
      nameOffsets.append(section.name.isEmpty ? 0 : UInt64(names.count))
      if !section.name.isEmpty { names += Array(section.name.utf8) + [0] }
    }
    let headerSize = is64 ? 64 : 52
    var body: [UInt8] = []
    // Numbers that do not fit into the ELF header stand in section header 0.
    let count = UInt64(sections.count + 1)
    let isExtended = count >= 0xFF00
    var headers = [UInt8](repeating: 0, count: is64 ? 32 : 20)
    headers += word(isExtended ? count : 0) + bytes(isExtended ? UInt64(nameTable) : 0, 4)
    headers += [UInt8](repeating: 0, count: (is64 ? 64 : 40) - headers.count)
    for (position, section) in sections.enumerated() {
      let content = position + 1 == nameTable ? names : section.offset == nil ? section.content : []
      while (headerSize + body.count) % 8 != 0 { body.append(0) }
      let offset = section.offset ?? UInt64(headerSize + body.count)
      body += content
      headers +=
        bytes(nameOffsets[position], 4) + bytes(UInt64(section.type), 4) + word(section.flags)
        + word(section.address)
        + word(offset) + word(section.size ?? UInt64(content.count)) + bytes(UInt64(section.link), 4)
        + bytes(UInt64(section.info), 4) + word(section.alignment) + word(section.entrySize)
    }
    while (headerSize + body.count) % 8 != 0 { body.append(0) }
    let table = UInt64(headerSize + body.count)
    var file: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, is64 ? 2 : 1, isBig ? 2 : 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    file +=
      bytes(1, 2) + bytes(UInt64(machine), 2) + bytes(1, 4) + word(0) + word(0) + word(table)
      + bytes(UInt64(flags), 4)
    file += bytes(UInt64(headerSize), 2) + bytes(0, 2) + bytes(0, 2) + bytes(is64 ? 64 : 40, 2)
    file += bytes(isExtended ? 0 : count, 2) + bytes(isExtended ? 0xFFFF : UInt64(nameTable), 2)
    return file + body + headers
  }
}

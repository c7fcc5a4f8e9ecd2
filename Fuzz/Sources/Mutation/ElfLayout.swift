/// Where the fields of an ELF file are, as far as it can still be told. All numbers come from a file that was made to
/// deceive.
struct ElfLayout {
  let isWide: Bool
  let isBig: Bool
  let table: Int
  let count: Int

  /// nil where the file is no ELF file with a section table in it.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 64, bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else { return nil }
    isWide = bytes[4] == 2
    isBig = bytes[5] == 2
    var (table, count) = (0, 0)
    let size = isWide ? 64 : 40
    table = ElfLayout.get(bytes, isWide ? Field(40, 8) : Field(32, 4), isBig)
    count = ElfLayout.get(bytes, isWide ? Field(60, 2) : Field(48, 2), isBig)
    guard count > 1, count <= 4096, table > 0, table <= bytes.count, count * size <= bytes.count - table
    else {
      return nil
    }
    self.table = table
    self.count = count
  }

  /// A number in a file.
  struct Field {
    let offset: Int
    let size: Int

    init(_ offset: Int, _ size: Int) {
      self.offset = offset
      self.size = size
    }
  }

  var headerSize: Int { isWide ? 64 : 40 }

  /// Where the header of a section is.
  func header(_ index: Int) -> Int { table + index * headerSize }

  /// The fields of a section header, in order: name, type, flags, addr, offset, size, link, info, addralign, entsize.
  func field(_ section: Int, _ number: Int) -> Field {
    let wide = [(0, 4), (4, 4), (8, 8), (16, 8), (24, 8), (32, 8), (40, 4), (44, 4), (48, 8), (56, 8)]
    let (offset, size) = isWide ? wide[number] : (4 * number, 4)
    return Field(header(section) + offset, size)
  }

  /// The numbers of the ELF header.
  var headerFields: [Field] {
    let wide = [
      (16, 2), (18, 2), (20, 4), (32, 8), (40, 8), (48, 4), (52, 2), (54, 2), (56, 2), (58, 2), (60, 2),
      (62, 2),
    ]
    let narrow = [
      (16, 2), (18, 2), (20, 4), (28, 4), (32, 4), (36, 4), (40, 2), (42, 2), (44, 2), (46, 2), (48, 2),
      (50, 2),
    ]
    return (isWide ? wide : narrow).map { Field($0, $1) }
  }

  /// The contents of a section that the file holds.
  func contents(_ section: Int, _ bytes: [UInt8]) -> Range<Int>? {
    let offset = get(bytes, field(section, 4))
    let size = get(bytes, field(section, 5))
    guard get(bytes, field(section, 1)) != 8, size > 0, offset <= bytes.count, size <= bytes.count - offset
    else {
      return nil
    }
    return offset..<offset + size
  }

  /// The fields of an entry of a section of this type: their offsets and sizes, and the size of an entry.
  func entry(ofType type: Int) -> (fields: [(Int, Int)], size: Int)? {
    switch type {
    case 2, 11:
      isWide
        ? ([(0, 4), (4, 1), (5, 1), (6, 2), (8, 8), (16, 8)], 24)
        : ([(0, 4), (4, 4), (8, 4), (12, 1), (13, 1), (14, 2)], 16)
    case 4: isWide ? ([(0, 8), (8, 4), (12, 4), (16, 8)], 24) : ([(0, 4), (4, 1), (4, 4), (8, 4)], 12)
    case 9: isWide ? ([(0, 8), (8, 4), (12, 4)], 16) : ([(0, 4), (4, 1), (4, 4)], 8)
    case 7: ([(0, 4)], 4)
    case 17, 18: ([(0, 4)], 4)
    default: nil
    }
  }

  func get(_ bytes: [UInt8], _ field: Field) -> Int { ElfLayout.get(bytes, field, isBig) }

  /// A number in the file; one too large for `Int` as the largest.
  private static func get(_ bytes: [UInt8], _ field: Field, _ isBig: Bool) -> Int {
    guard field.offset >= 0, field.size <= bytes.count - field.offset else { return 0 }
    let place = bytes[field.offset..<field.offset + field.size]
    let value =
      isBig
      ? place.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      : place.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(clamping: value)
  }

  /// Writes a number; what does not fit is cut off.
  func put(_ value: UInt64, _ field: Field, in bytes: inout [UInt8]) {
    guard field.offset >= 0, field.size <= bytes.count - field.offset else { return }
    for position in 0..<field.size {
      let place = isBig ? field.size - 1 - position : position
      bytes[field.offset + place] = UInt8(truncatingIfNeeded: value >> UInt64(8 * position))
    }
  }
}

import Foundation

/// An x86-64 module as one for little-endian 64-bit MIPS (n64): the same sections, symbols and relocations in the same
/// places, so that the same things are the matter with it.
///
/// Some releases of Binutils can be had only for MIPS. What they do to a shape of `Fixtures/` shows on its translation.
public struct MipsTranslation {
  private var bytes: [UInt8]
  /// Where relocations start that are translated: two sections may share them.
  private var translated: Set<Int> = []

  /// The translation of an x86-64 ELF file; nil for other files.
  public static func of(_ original: Data) -> Data? {
    var translation = MipsTranslation(bytes: Array(original))
    guard translation.translate() else { return nil }
    return Data(translation.bytes)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func translate() -> Bool {
    let is64LittleEndian: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1]
    guard bytes.count >= 64, bytes.starts(with: is64LittleEndian), number(18, 2) == 62,
      let table = Int(exactly: number(40, 8)), table <= bytes.count
    else { return false }
    store(8, at: 18, 2)
    // EF_MIPS_ARCH_64.
    store(0x6000_0000, at: 48, 4)
    let count = number(60, 2) == 0 ? number(table + 32, 8) : number(60, 2)
    let headers = stride(from: table, through: bytes.count - 64, by: 64).prefix(Int(clamping: count))
    // Read before anything is changed: malformed files have entries where headers are.
    let sections = headers.map { header in
      (type: number(header + 4, 4), flags: number(header + 8, 8), place: place(header: header))
    }
    for section in sections where section.type == 2 {
      for symbol in MipsTranslation.entries(section.place, size: 24) { translate(symbol: symbol) }
    }
    let isCompressed: UInt64 = 0x800
    for section in sections where [4, 9].contains(section.type) && section.flags & isCompressed == 0 {
      let size = section.type == 4 ? 24 : 16
      for entry in MipsTranslation.entries(section.place, size: size) { translate(relocation: entry) }
    }
    return true
  }

  private static func entries(_ place: Range<Int>, size: Int) -> StrideThrough<Int> {
    stride(from: place.lowerBound, through: place.upperBound - size, by: size)
  }

  /// MIPS takes an odd function for one in another instruction set, and clears the bit.
  private mutating func translate(symbol: Int) {
    if bytes[symbol + 4] & 0xF == 2 { bytes[symbol + 8] &= 0xFE }
  }

  /// The symbol comes first, and the type is the last of four bytes.
  private mutating func translate(relocation: Int) {
    guard translated.insert(relocation).inserted else { return }
    let info = number(relocation + 8, 8)
    store(info >> 32, at: relocation + 8, 4)
    store(0, at: relocation + 12, 3)
    bytes[relocation + 15] = MipsTranslation.type(UInt32(truncatingIfNeeded: info))
  }

  /// The nearest MIPS type; which one it is matters little to strip.
  private static func type(_ x86: UInt32) -> UInt8 {
    switch x86 {
    case 0: 0
    case 1: 18  // R_X86_64_64: R_MIPS_64
    case 2: 10  // R_X86_64_PC32: R_MIPS_PC16
    case 4: 4  // R_X86_64_PLT32: R_MIPS_26
    default: 2  // R_MIPS_32
    }
  }

  /// The contents of a section, as far as they are in the file.
  private func place(header: Int) -> Range<Int> {
    let start = min(Int(clamping: number(header + 24, 8)), bytes.count)
    return start..<start + min(Int(clamping: number(header + 32, 8)), bytes.count - start)
  }

  private func number(_ position: Int, _ size: Int) -> UInt64 {
    guard position + size <= bytes.count else { return 0 }
    return bytes[position..<position + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func store(_ value: UInt64, at position: Int, _ size: Int) {
    for index in 0..<size { bytes[position + index] = UInt8(truncatingIfNeeded: value >> UInt64(8 * index)) }
  }
}

@testable import ElfScanCore

/// Changes an ELF file as one: it stays well enough formed to be opened, but numbers in it become hostile.
struct ElfMutator {
  private var bytes: [UInt8]
  private var random: FastGenerator

  /// The file with a few changes; nil where it is none.
  static func change(_ bytes: [UInt8], _ random: inout FastGenerator) -> [UInt8]? {
    var mutator = ElfMutator(bytes: bytes, random: random)
    for _ in 0...random.next(below: 4) {
      guard let layout = ElfLayout(mutator.bytes) else { return nil }
      mutator.change(layout)
    }
    random = mutator.random
    return mutator.bytes
  }

  private mutating func change(_ layout: ElfLayout) {
    let section = random.next(below: layout.count)
    switch random.next(below: 21) {
    case 0: changeElfHeader(layout)
    case 1...4: changeField(layout, section)
    case 5: setType(layout, section)
    case 6, 7: flipFlag(layout, section)
    case 8: copyField(layout, section)
    case 9: copyHeader(layout, section)
    case 10: insertHeader(layout, section)
    case 11: removeLastHeader(layout)
    case 12: growContents(layout, section)
    case 13: changeName(layout)
    case 14: changeMachine(layout)
    default: changeEntry(layout)
    }
  }

  /// A number on which arithmetic, or a loop, may break.
  private mutating func hostileNumber(_ layout: ElfLayout, near old: Int) -> UInt64 {
    switch random.next(below: 6) {
    case 0: return UInt64(truncatingIfNeeded: old &+ random.next(below: 17) &- 8)
    case 1: return UInt64(random.next(below: layout.count + 2))
    case 2: return UInt64(bytes.count &+ random.next(below: 5) &- 2)
    case 3: return UInt64(1) << UInt64(random.next(below: 64)) &- UInt64(random.next(below: 2))
    case 4: return ~0 - UInt64(random.next(below: 64))
    default:
      return random.pick([0, 1, 2, 3, 4, 8, 16, 23, 24, 25, 0x7FFF, 0xFF00, 0xFFF1, 0xFFF2, 0xFF20, 0xFFFF])
        ?? 0
    }
  }

  private mutating func changeElfHeader(_ layout: ElfLayout) {
    guard let field = random.pick(layout.headerFields) else { return }
    layout.put(hostileNumber(layout, near: layout.get(bytes, field)), field, in: &bytes)
  }

  /// Says that the file is for another machine that strips were measured for.
  private mutating func changeMachine(_ layout: ElfLayout) {
    guard let facts = random.pick(MachineFacts.all) else { return }
    layout.put(UInt64(facts.machine.rawValue), layout.headerFields[1], in: &bytes)
  }

  private mutating func changeField(_ layout: ElfLayout, _ section: Int) {
    let field = layout.field(section, random.next(below: 10))
    layout.put(hostileNumber(layout, near: layout.get(bytes, field)), field, in: &bytes)
  }

  private mutating func setType(_ layout: ElfLayout, _ section: Int) {
    let types: [UInt64] = [
      0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 17, 18, 19, 0x4000_0014, 0x6000_0004, 0x6FFF_4C00, 0x6FFF_4C03,
      0x6FFF_4C05, 0x6FFF_4C08, 0x6FFF_4C09, 0x6FFF_4C0A, 0x6FFF_4C0B, 0x6FFF_FFF5, 0x7000_0001, 0x7000_0003,
      0x7000_0005,
      0x7000_0006, 0x7000_000D, 0x8000_0001,
    ]
    layout.put(random.pick(types) ?? 0, layout.field(section, 1), in: &bytes)
  }

  private mutating func flipFlag(_ layout: ElfLayout, _ section: Int) {
    let field = layout.field(section, 2)
    let flags: [Int] = [1, 2, 4, 0x10, 0x20, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x10_0000, 0x8000_0000]
    layout.put(
      UInt64(truncatingIfNeeded: layout.get(bytes, field) ^ (random.pick(flags) ?? 0)), field, in: &bytes)
  }

  /// Gives a section a name, place, size or link of another one.
  private mutating func copyField(_ layout: ElfLayout, _ section: Int) {
    let number = random.next(below: 10)
    let other = layout.get(bytes, layout.field(random.next(below: layout.count), number))
    layout.put(UInt64(other), layout.field(section, number), in: &bytes)
  }

  private func headerBytes(_ layout: ElfLayout, _ section: Int) -> [UInt8] {
    Array(bytes[layout.header(section)..<layout.header(section) + layout.headerSize])
  }

  private mutating func copyHeader(_ layout: ElfLayout, _ section: Int) {
    let other = layout.header(random.next(below: layout.count))
    for (position, byte) in headerBytes(layout, section).enumerated() { bytes[other + position] = byte }
  }

  /// A table at the end of the file, with one header twice.
  private mutating func insertHeader(_ layout: ElfLayout, _ section: Int) {
    let headers = Array(bytes[layout.table..<layout.header(layout.count)])
    let copy = headerBytes(layout, section)
    if layout.header(layout.count) == bytes.count {
      bytes += copy
    } else {
      while bytes.count % 8 != 0 { bytes.append(0) }
      layout.put(UInt64(bytes.count), layout.headerFields[4], in: &bytes)
      bytes += headers + copy
    }
    layout.put(UInt64(layout.count + 1), layout.headerFields[10], in: &bytes)
  }

  private mutating func removeLastHeader(_ layout: ElfLayout) {
    layout.put(UInt64(layout.count - 1), layout.headerFields[10], in: &bytes)
  }

  /// Moves the contents of a section to the end of the file, where there is room for some more entries.
  private mutating func growContents(_ layout: ElfLayout, _ section: Int) {
    guard let contents = layout.contents(section, bytes), contents.count < 4096 else { return }
    var next = Array(bytes[contents])
    let entry = layout.entry(ofType: layout.get(bytes, layout.field(section, 1)))?.size ?? 8
    for _ in 0...random.next(below: 4) { next += next.suffix(entry) }
    while bytes.count % 8 != 0 { bytes.append(0) }
    layout.put(UInt64(bytes.count), layout.field(section, 4), in: &bytes)
    layout.put(UInt64(next.count), layout.field(section, 5), in: &bytes)
    bytes += next
  }

  private mutating func changeEntry(_ layout: ElfLayout) {
    let tables = (0..<layout.count).filter {
      layout.entry(ofType: layout.get(bytes, layout.field($0, 1))) != nil
        && layout.contents($0, bytes) != nil
    }
    guard let section = random.pick(tables), let contents = layout.contents(section, bytes),
      let entry = layout.entry(ofType: layout.get(bytes, layout.field(section, 1))),
      let (offset, size) = random.pick(entry.fields), contents.count >= entry.size
    else { return }
    let start = contents.lowerBound + random.next(below: contents.count / entry.size) * entry.size
    let field = ElfLayout.Field(start + offset, size)
    layout.put(hostileNumber(layout, near: layout.get(bytes, field)), field, in: &bytes)
  }

  /// Writes a name that means something, or bytes that a terminal acts on, over names.
  private mutating func changeName(_ layout: ElfLayout) {
    let tables = (0..<layout.count).filter {
      layout.get(bytes, layout.field($0, 1)) == 3 && layout.contents($0, bytes) != nil
    }
    let names = [
      ".debug_info", ".rela.text", ".rel.text", ".gnu.build.attributes", ".modinfo", ".comment", ".BTF",
      ".klp.rela.",
      ".gnu.lto_", ".zdebug_", ".llvmbc", "_ZTV", "_ZN1a1bE", "\u{1B}[2J", "\u{202E}", "\"\\",
      ".gnu.linkonce.this_module", ".text", ".init.text", ".note.gnu", "__ksymtab", ".symtab_shndx", ".group",
      ".MIPS.options", ".reginfo", ".stab", ".stabstr", ".dynsym", ".gnu.attributes", "$d", ".L0",
    ]
    guard let section = random.pick(tables), let contents = layout.contents(section, bytes),
      let name = random.pick(names)
    else { return }
    let starts = contents.filter { $0 == contents.lowerBound || bytes[$0 - 1] == 0 }
    guard let start = random.pick(starts) else { return }
    for (position, byte) in name.utf8.enumerated() where start + position < contents.upperBound {
      bytes[start + position] = byte
    }
  }
}

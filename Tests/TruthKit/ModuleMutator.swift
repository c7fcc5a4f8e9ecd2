/// Changes single facts of a real module: a flag, a type, a link, an index in a group, a symbol, a relocation; or copies
/// a section header. The file stays well enough formed to be opened.
public struct ModuleMutator: Sendable {
  private var random: SeededGenerator

  /// A mutator whose changes depend on the seed alone.
  public init(seed: UInt64) {
    random = SeededGenerator(seed)
  }

  private struct Layout {
    let table: Int
    let count: Int
    let wide: Bool
    let headerSize: Int

    func header(_ index: Int) -> Int { table + index * headerSize }
  }

  /// The bytes with one to three changes; nil where they are no little-endian ELF file.
  public mutating func mutate(_ original: [UInt8]) -> [UInt8]? {
    var bytes = original
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      guard let layout = layout(bytes) else { return nil }
      change(&bytes, layout)
    }
    return bytes
  }

  private func layout(_ bytes: [UInt8]) -> Layout? {
    guard bytes.count > 64, bytes[0] == 0x7F, bytes[5] == 1 else { return nil }
    let wide = bytes[4] == 2
    let table = Int(truncatingIfNeeded: get(bytes, wide ? 40 : 32, wide ? 8 : 4))
    let count = Int(get(bytes, wide ? 60 : 48, 2))
    let size = wide ? 64 : 40
    guard count > 1, table > 0, table <= bytes.count - count * size else { return nil }
    return Layout(table: table, count: count, wide: wide, headerSize: size)
  }

  private func get(_ bytes: [UInt8], _ offset: Int, _ size: Int) -> UInt64 {
    (0..<size).reversed().reduce(0) { $0 << 8 | UInt64(bytes[offset + $1]) }
  }

  private func put(_ bytes: inout [UInt8], _ offset: Int, _ size: Int, _ value: UInt64) {
    for position in 0..<size where offset + position < bytes.count {
      bytes[offset + position] = UInt8(truncatingIfNeeded: value >> UInt64(8 * position))
    }
  }

  private mutating func change(_ bytes: inout [UInt8], _ layout: Layout) {
    let index = Int.random(in: 1..<layout.count, using: &random)
    let header = layout.header(index)
    let other = UInt64(Int.random(in: 0...(layout.count + 1), using: &random))
    switch Int.random(in: 0..<10, using: &random) {
    case 0: flipFlag(&bytes, header, layout)
    case 1: put(&bytes, header + (layout.wide ? 40 : 24), 4, other)
    case 2: put(&bytes, header + (layout.wide ? 44 : 28), 4, other)
    case 3:
      let types: [UInt64] = [0, 1, 3, 4, 7, 8, 9, 17, 0x6000_1234, 0x6FFF_4C03, 0x7000_0001, 0x8000_0001]
      put(&bytes, header + 4, 4, types.randomElement(using: &random) ?? 1)
    case 4, 5: duplicateHeader(&bytes, layout)
    case 6, 7: changeContent(&bytes, layout, wanted: [17], step: 4, size: 4, value: other)
    case 8: changeSymbol(&bytes, layout)
    default: changeRelocation(&bytes, layout)
    }
  }

  private mutating func flipFlag(_ bytes: inout [UInt8], _ header: Int, _ layout: Layout) {
    let flags: [UInt64] = [0x1, 0x2, 0x4, 0x40, 0x80, 0x200, 0x200, 0x8000_0000, 0x100]
    let value = get(bytes, header + 8, layout.wide ? 8 : 4) ^ (flags.randomElement(using: &random) ?? 0x200)
    put(&bytes, header + 8, layout.wide ? 8 : 4, value)
  }

  /// Appends a new table with one header twice, most often that of a relocation section.
  private mutating func duplicateHeader(_ bytes: inout [UInt8], _ layout: Layout) {
    guard layout.count < 0xFE00 else { return }
    let relocations = (1..<layout.count).filter { [4, 9].contains(get(bytes, layout.header($0) + 4, 4)) }
    let index = relocations.randomElement(using: &random) ?? Int.random(in: 1..<layout.count, using: &random)
    let headers = Array(bytes[layout.table..<(layout.table + layout.count * layout.headerSize)])
    let copy = Array(bytes[layout.header(index)..<(layout.header(index) + layout.headerSize)])
    while bytes.count % 8 != 0 { bytes.append(0) }
    put(&bytes, layout.wide ? 40 : 32, layout.wide ? 8 : 4, UInt64(bytes.count))
    put(&bytes, layout.wide ? 60 : 48, 2, UInt64(layout.count + 1))
    bytes += headers + copy
  }

  /// Overwrites one entry of a section of the wanted type.
  private mutating func changeContent(
    _ bytes: inout [UInt8], _ layout: Layout, wanted: [UInt64], step: Int, size: Int, value: UInt64,
    field: Int = 0
  ) {
    let candidates = (1..<layout.count).filter { wanted.contains(get(bytes, layout.header($0) + 4, 4)) }
    guard let index = candidates.randomElement(using: &random) else { return }
    let header = layout.header(index)
    let offset = Int(clamping: get(bytes, header + (layout.wide ? 24 : 16), layout.wide ? 8 : 4))
    let length = Int(clamping: get(bytes, header + (layout.wide ? 32 : 20), layout.wide ? 8 : 4))
    guard length >= step, offset <= bytes.count - length else { return }
    let entry = Int.random(in: 0..<(length / step), using: &random)
    put(&bytes, offset + entry * step + field, size, value)
  }

  private mutating func changeSymbol(_ bytes: inout [UInt8], _ layout: Layout) {
    let isPlace = Bool.random(using: &random)
    let places: [UInt64] = [0, 0xFFF1, 0xFFF2, 0xFF20, UInt64(layout.count), 1]
    let infos: [UInt64] = [0, 3, 4, 0x10, 0x12, 0x20, 0xA2, 0x13]
    changeContent(
      &bytes, layout, wanted: [2], step: layout.wide ? 24 : 16, size: isPlace ? 2 : 1,
      value: (isPlace ? places : infos).randomElement(using: &random) ?? 0,
      field: isPlace ? (layout.wide ? 6 : 14) : (layout.wide ? 4 : 12))
  }

  private mutating func changeRelocation(_ bytes: inout [UInt8], _ layout: Layout) {
    let symbol = UInt64(Int.random(in: 0...60, using: &random))
    changeContent(
      &bytes, layout, wanted: [4], step: layout.wide ? 24 : 12, size: layout.wide ? 4 : 3, value: symbol,
      field: layout.wide ? 12 : 5)
  }
}

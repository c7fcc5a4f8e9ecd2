/// The bytes of a string table: every name once, and a name that ends another one inside it, as linkers and BFD write them
/// (`_bfd_elf_strtab_finalize`, bfd/elf-strtab.c).
struct NameTable: Sendable {
  /// The table, the empty name first.
  private(set) var bytes: [UInt8] = [0]
  /// By position among the names that were given: where each begins.
  private(set) var offsets: [UInt32] = []

  /// How many times the size of the file its names may come to: tools write hardly more than once.
  private static let overlap = 4

  /// Lays out names.
  ///
  /// - Parameter size: that of the file they are from, in bytes.
  /// - Throws: `ElfError` where they are the ends of each other so often that this would take more than the file is worth.
  static func of(_ names: [ElfName], fileSize size: Int) throws(ElfError) -> NameTable {
    guard names.reduce(0, { $0 + $1.count }) / overlap <= size else {
      throw ElfError(
        .badSection, "its names are the ends of each other so often that they are not written anew")
    }
    var table = NameTable()
    table.offsets = table.lay(names)
    return table
  }

  /// The same table for names further on.
  func dropping(first count: Int) -> NameTable {
    var rest = self
    rest.offsets.removeFirst(min(count, offsets.count))
    return rest
  }

  private mutating func lay(_ names: [ElfName]) -> [UInt32] {
    let slices = names.map { $0.rest(after: 0) }
    // What ends in a name, or is the same, comes right before it. Mostly the last eight bytes decide; no name holds a zero.
    let ends = slices.map { slice in
      slice.suffix(8).reversed().enumerated().reduce(0 as UInt64) {
        $0 | UInt64($1.element) << (56 - 8 * $1.offset)
      }
    }
    let order = slices.indices.sorted {
      ends[$0] == ends[$1] ? slices[$1].endsBefore(slices[$0]) ?? ($0 < $1) : ends[$1] < ends[$0]
    }
    var holders = Array(slices.indices)
    for (longer, shorter) in zip(order, order.dropFirst())
    where ends[longer] & ends[shorter] == ends[shorter] && slices[longer].hasSuffix(slices[shorter]) {
      holders[shorter] = holders[longer]
    }
    var starts = [UInt32](repeating: 0, count: names.count)
    for index in slices.indices where holders[index] == index && !slices[index].isEmpty {
      starts[index] = UInt32(clamping: bytes.count)
      bytes += slices[index]
      bytes.append(0)
    }
    for index in slices.indices where holders[index] != index && !slices[index].isEmpty {
      let holder = holders[index]
      starts[index] = starts[holder] + UInt32(clamping: slices[holder].count - slices[index].count)
    }
    return starts
  }
}

extension ArraySlice<UInt8> {
  /// Whether it comes before another one when both are read from their ends; nil where they are the same.
  fileprivate func endsBefore(_ other: ArraySlice<UInt8>) -> Bool? {
    var (left, right) = (endIndex, other.endIndex)
    while left > startIndex, right > other.startIndex {
      left -= 1
      right -= 1
      if self[left] != other[right] { return self[left] < other[right] }
    }
    return count == other.count ? nil : count < other.count
  }

  fileprivate func hasSuffix(_ other: ArraySlice<UInt8>) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}

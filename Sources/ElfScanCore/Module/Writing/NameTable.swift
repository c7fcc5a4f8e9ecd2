/// The bytes of a string table: every name once, and a name that ends another one inside it, as linkers and BFD write them
/// (`_bfd_elf_strtab_finalize`, bfd/elf-strtab.c).
struct NameTable: Sendable {
  /// The table, the empty name first.
  private(set) var bytes: [UInt8] = [0]
  /// By position among the names that were given: where each begins.
  private(set) var offsets: [UInt32] = []

  /// Lays out names; those of a file are together no more than a few times as long as it (`FileBudget`).
  init(_ names: [ElfName]) { offsets = lay(names) }

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
    // Ends of one name, which a hostile file has many of.
    if endIndex == other.endIndex, isPartOfTheSame(as: other) {
      return count == other.count ? nil : count < other.count
    }
    return unsafe withUnsafeBytes { own in
      unsafe other.withUnsafeBytes { others in
        var (left, right) = (own.count, others.count)
        while left >= 8, right >= 8 {
          let first = unsafe own.loadUnaligned(fromByteOffset: left - 8, as: UInt64.self).littleEndian
          let second = unsafe others.loadUnaligned(fromByteOffset: right - 8, as: UInt64.self).littleEndian
          if first != second { return first < second }
          (left, right) = (left - 8, right - 8)
        }
        while left > 0, right > 0 {
          (left, right) = (left - 1, right - 1)
          let (first, second) = unsafe (own[left], others[right])
          if first != second { return first < second }
        }
        return own.count == others.count ? nil : own.count < others.count
      }
    }
  }

  /// Whether both share their bytes, and end in one place where they have the same index there.
  private func isPartOfTheSame(as other: ArraySlice<UInt8>) -> Bool {
    unsafe withUnsafeBytes { own in
      unsafe other.withUnsafeBytes { others in
        guard let first = own.baseAddress, let second = others.baseAddress else { return false }
        return unsafe first + own.count == second + others.count
      }
    }
  }

  fileprivate func hasSuffix(_ other: ArraySlice<UInt8>) -> Bool {
    count >= other.count && suffix(other.count).endsBefore(other) == nil
  }
}

/// The bytes of a string table: every name once, and a name that ends another one inside it, as linkers and BFD write them
/// (`_bfd_elf_strtab_finalize`, bfd/elf-strtab.c).
struct NameTable: Sendable {
  /// The table, the empty name first.
  private(set) var bytes: [UInt8] = [0]
  /// By position among the names that were given: where each begins.
  private(set) var offsets: [UInt32] = []

  /// How many times the size of the file its names may come to, told apart: tools write hardly more than once.
  private static let overlap = 4

  /// Lays out names.
  ///
  /// - Parameter size: that of the file they are from, in bytes.
  /// - Throws: `ElfError` where they are the ends of each other so often that this would take more than the file is worth.
  static func of(_ names: [ElfName], fileSize size: Int) throws(ElfError) -> NameTable {
    var numbers: [ElfName: Int] = [:]
    var unique: [ElfName] = []
    var total = 0
    let ids = names.map { name in
      if let number = numbers[name] { return number }
      numbers[name] = unique.count
      unique.append(name)
      total += name.count
      return unique.count - 1
    }
    guard total / overlap <= size else {
      throw ElfError(
        .badSection, "its names are the ends of each other so often that they are not written anew")
    }
    var table = NameTable()
    let starts = table.lay(unique)
    table.offsets = ids.map { starts[$0] }
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
    // What ends in a name comes right before it. Mostly the last eight bytes decide; no name holds a zero.
    let ends = slices.map {
      $0.suffix(8).reversed().reduce((0 as UInt64, 56)) { ($0.0 | UInt64($1) << $0.1, $0.1 - 8) }.0
    }
    let order = slices.indices.sorted {
      ends[$0] != ends[$1]
        ? ends[$1] < ends[$0] : slices[$1].reversed().lexicographicallyPrecedes(slices[$0].reversed())
    }
    var holders = Array(slices.indices)
    for (longer, shorter) in zip(order, order.dropFirst()) where slices[longer].hasSuffix(slices[shorter]) {
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
  fileprivate func hasSuffix(_ other: ArraySlice<UInt8>) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}

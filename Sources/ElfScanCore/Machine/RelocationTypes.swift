/// The names of one machine's relocation types, as readelf spells them.
///
/// Taken from Binutils 2.47; other releases know fewer of them, and no other names for the same numbers, but that 2.35
/// still has 41 and 42 of RISC-V, which were withdrawn.
struct RelocationTypes: Sendable {
  private let prefix: String
  private let runs: KeyValuePairs<UInt32, String>
  /// No name is for a number from here on.
  private let end: UInt32

  /// Names by the number of the first of a run; blanks or ends of lines lie between those that follow each other.
  init(_ prefix: String, _ runs: KeyValuePairs<UInt32, String>) {
    self.prefix = prefix
    self.runs = runs
    end = runs.reduce(0) { end, run in
      max(end, run.key + UInt32(run.value.utf8.count { $0 == 0x20 || $0 == 0x0A }) + 1)
    }
  }

  /// The name of a type; nil where the number stands for none. Runs are searched when a name is wanted, which is seldom.
  subscript(type: UInt32) -> String? {
    for (first, run) in runs where type >= first && type < end {
      var left = type - first
      var start = run.utf8.startIndex
      while start < run.utf8.endIndex {
        let end = run.utf8[start...].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? run.utf8.endIndex
        if left == 0 { return prefix + run[start..<end] }
        left -= 1
        guard end < run.utf8.endIndex else { break }
        start = run.utf8.index(after: end)
      }
    }
    return nil
  }
}

extension Relocation {
  /// The type's name; nil where the machine or the number is not known.
  ///
  /// One entry of 64-bit MIPS can hold three types, one byte each, of which the lowest comes first. Mostly it is the only
  /// one, and then stands for all.
  func typeName(_ header: ElfHeader?) -> String? {
    guard let facts = MachineFacts.of(header) else { return nil }
    let names = facts.relocationNames
    guard case .threeTypes = facts.typeField, type > 0xFF else { return names[type] }
    var all: [String] = []
    for shift in [UInt32(0), 8, 16] {
      guard let name = names[type >> shift & 0xFF] else { return nil }
      all.append(name)
    }
    return type >> 24 == 0 ? all.joined(separator: "/") : nil
  }
}

import Testing

@testable import ElfScanCore

/// Names in a table: each is where its offset says, and none stands twice.
@Suite struct NameTableTests {
  private func check(_ names: [ElfName], size: Int) {
    let table = NameTable(names)
    for (name, offset) in zip(names, table.offsets) {
      #expect(ByteSlice(table.bytes).cString(at: Int(offset))?.elementsEqual(name.bytes) == true, "\(name)")
    }
    #expect(table.bytes.count == size, "\(names)")
  }

  /// Names that are the ends of others, with more and less than eight bytes in common.
  @Test func endsOfNamesLieInsideThem() {
    check(["", "a", "ba", "cba", "xcba"], size: 6)
    check(["long_common_end", "a_long_common_end", "b_long_common_end", "end", ""], size: 1 + 18 + 18)
    check(["common_end", "xommon_end", "on_end", "common_end"], size: 1 + 11 + 11)
    check(["12345678", "012345678", "9012345678", "x2345678", "2345678"], size: 1 + 11 + 9)
  }

  /// All ends of one string, which share its bytes.
  @Test func allEndsOfOneName() {
    let long = ByteSlice((0..<300).map { UInt8(ascii: "a") + UInt8($0 % 7) } + [0])
    let names = (0..<300).reversed().map { ElfName(slice: long.cString(at: $0) ?? []) }
    check(names + names, size: 302)
    check(names.map { ElfName(bytes: $0.bytes) }, size: 302)
  }
}

/// Two modules in one input: one after the other, then the size of the second (four bytes, little-endian), and a mark. Any
/// other input is a pair of the same module twice, so that every module is a seed.
enum ModulePair {
  private static let mark = Array("PAIR".utf8)

  /// The two modules.
  static func split(_ input: [UInt8]) -> (ArraySlice<UInt8>, ArraySlice<UInt8>) {
    guard input.count >= 8, input.suffix(4).elementsEqual(mark) else { return (input[...], input[...]) }
    let size = input.dropLast(4).suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    let both = input.dropLast(8)
    guard size <= both.count else { return (input[...], input[...]) }
    return (both.dropLast(size), both.suffix(size))
  }

  /// Puts two modules into one input.
  static func join(_ first: some Collection<UInt8>, _ second: some Collection<UInt8>) -> [UInt8] {
    let size = UInt32(clamping: second.count)
    var both = Array(first)
    both += second
    for shift in [0, 8, 16, 24] { both.append(UInt8(truncatingIfNeeded: size >> UInt32(shift))) }
    return both + mark
  }
}

import SystemPackage

/// One of several parts that files are split into, to be judged by as many runs of the program.
///
/// Which part a file is in depends on its path alone, as it was given or found: not on other files, nor on their order.
/// The path's bytes are hashed with FNV-1a of 64 bits, the upper half of the hash is XORed into the lower,
/// and the remainder of dividing by the number of parts, plus one, is the part. (Paths are taken as `FilePath` has them:
/// `a//b/` is `a/b`.)
package struct Shard: Sendable, Equatable {
  /// Which part, from 1 on.
  package let number: UInt64
  /// How many there are.
  package let count: UInt64

  /// A part; nil unless 1 ≤ number ≤ count.
  package init?(number: UInt64, of count: UInt64) {
    guard number >= 1, number <= count else { return nil }
    self.number = number
    self.count = count
  }

  /// A part written as `2/8`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
      let number = UInt64(parts[0]), let count = UInt64(parts[1])
    else { return nil }
    self.init(number: number, of: count)
  }

  /// Whether the file at this path is in the part.
  package func contains(_ path: FilePath) -> Bool { Shard.hash(path.bytes) % count == number - 1 }

  static func hash(_ bytes: [UInt8]) -> UInt64 {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }
}

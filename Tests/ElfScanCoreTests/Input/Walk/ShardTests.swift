import SystemPackage
import Testing

@testable import ElfScanCore

/// How paths are split.
@Suite struct ShardTests {
  private static let paths = (0..<4000).map {
    FilePath(
      "/lib/modules/6.12.9-\($0 % 2 == 0 ? "amd64" : "cloud")/kernel/drivers/d\($0 % 61)/module\($0).ko.xz")
  }

  /// Published values of FNV-1a with 64 bits, folded.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func hashIsFnv(_ text: String, _ hash: UInt64) {
    #expect(Shard.hash(Array(text.utf8)) == hash ^ hash >> 32)
  }

  @Test(arguments: 1...UInt64(17))
  func everyPathIsInOneShardAndShardsAreAboutEqual(_ count: UInt64) {
    let shards = (1...count).compactMap { Shard(number: $0, of: count) }
    #expect(shards.count == Int(count))
    var sizes = [Int](repeating: 0, count: shards.count)
    for path in ShardTests.paths {
      let owners = shards.indices.filter { shards[$0].contains(path) }
      #expect(owners.count == 1)
      for owner in owners { sizes[owner] += 1 }
    }
    let mean = ShardTests.paths.count / shards.count
    #expect(sizes.allSatisfy { abs($0 - mean) <= mean / 4 }, "\(sizes)")
  }

  /// Two machines have to agree for ever.
  @Test func splitIsTheSameAsAlways() {
    let numbers = ["a.ko", "b.ko", "kernel/fs/ext4/ext4.ko", "x/a.ko"].map { path in
      (1...UInt64(10)).first { Shard(number: $0, of: 10)?.contains(FilePath(path)) == true }
    }
    #expect(numbers == [5, 8, 8, 9])
  }

  @Test func spellingOfAPathDoesNotMatterWhereThePathIsTheSame() {
    for count in 2...UInt64(9) {
      let shard = Shard(number: 1, of: count)
      #expect(shard?.contains("a//b/c.ko") == shard?.contains("a/b/c.ko"))
    }
  }

  @Test func writtenAsAFraction() {
    #expect(Shard("2/8") == Shard(number: 2, of: 8))
    #expect(Shard("1/1") == Shard(number: 1, of: 1))
    #expect(Shard("0018/18")?.number == 18)
    let wrong = [
      "", "/", "1", "1/", "/1", "0/4", "5/4", "0/0", "-1/4", "+1/4", "1/4/", "1/2/3", " 1/4", "1/4 ", "1.0/4",
      "a/b",
      "1/99999999999999999999", "１/２",
    ]
    for text in wrong { #expect(Shard(text) == nil, "\(text)") }
  }
}

import ElfScanCore
import Testing
import TruthKit

/// Files are known by their first bytes.
@Suite struct CompressionTests {
  @Test(arguments: Compression.allCases)
  func allOfTheMagicNumberCounts(_ compression: Compression) {
    #expect(Compression(of: compression.magic) == compression)
    #expect(Compression(of: compression.magic + [1, 2, 3]) == compression)
    for place in compression.magic.indices {
      var other = compression.magic
      other[place] ^= 1
      #expect(Compression(of: other) == nil)
      #expect(Compression(of: compression.magic[..<place]) == nil)
    }
  }

  @Test(arguments: Fixture.all(in: "modules"))
  func modulesAreNotCompressed(_ fixture: Fixture) throws {
    #expect(Compression(of: try fixture.data) == nil)
  }

  @Test func toolsAreNamed() {
    #expect(Compression.allCases.map(\.tool) == ["gzip -d", "xz -d", "zstd -d", "bzip2 -d"])
  }
}

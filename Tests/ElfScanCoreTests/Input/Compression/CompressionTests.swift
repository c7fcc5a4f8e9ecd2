import ElfScanCore
import Testing
import TruthKit

/// Files are known by their first bytes.
@Suite struct CompressionTests {
  @Test(arguments: Compression.allCases)
  func allOfTheMagicNumberCounts(_ compression: Compression) {
    for magic in compression.magics {
      #expect(Compression(of: magic) == compression)
      #expect(Compression(of: magic + [1, 2, 3]) == compression)
      for place in magic.indices {
        var other = magic
        other[place] ^= 1
        #expect(Compression(of: other) == nil)
        #expect(Compression(of: magic[..<place]) == nil)
      }
    }
  }

  @Test(arguments: Fixture.all(in: "modules"))
  func modulesAreNotCompressed(_ fixture: Fixture) throws {
    #expect(Compression(of: try fixture.data) == nil)
  }

  @Test func toolsAreNamed() {
    #expect(Compression.allCases.map(\.tool) == ["gzip -d", "xz -d", "zstd -d", "bzip2 -d", "lz4 -d"])
  }
}

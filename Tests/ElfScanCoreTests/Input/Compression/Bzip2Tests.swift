import ElfScanCore
import Testing

/// What is particular to bzip2.
@Suite struct Bzip2Tests {
  /// bzip2 warns of them and goes on; it cannot tell them from the start of a damaged stream.
  @Test func zerosAtTheEndAreAnError() async throws {
    let packed = try await Packed.pack(Packed.module, .bzip2)
    let error = Compression.bzip2.error(packed + [0, 0, 0])
    #expect(error?.message.contains("3 bytes after the end of the bzip2 data") == true)
  }

  @Test func wrongChecksumOfTheWholeIsAnError() async throws {
    // The last byte holds its end, and up to seven bits after it.
    var packed = try await Packed.pack(Packed.module, .bzip2)
    packed[packed.count - 3] ^= 0x80
    #expect(Compression.bzip2.error(packed)?.message.contains("a checksum is wrong") == true)
  }

  @Test func magicOfABlockThatIsWrongIsAnError() async throws {
    var packed = try await Packed.pack(Packed.module, .bzip2)
    packed[4] ^= 1
    #expect(Compression.bzip2.error(packed)?.reason == .decompression)
  }
}

import ElfScanCore
import Testing

/// What is particular to gzip.
@Suite struct GzipTests {
  @Test func zerosAtTheEndArePaddingAsToGzip() async throws {
    let packed = try await Packed.pack(Packed.module, .gzip)
    for count in [1, 3, 512] {
      let padded = packed + [UInt8](repeating: 0, count: count)
      #expect(try Compression.gzip.decompress(padded) == Packed.module)
      #expect(try await Packed.unpack(padded, .gzip) == Packed.module)
    }
    let between = packed + [0, 0] + packed
    #expect(Compression.gzip.error(between)?.reason == .decompression)
    #expect(try await Packed.unpack(between, .gzip) == nil)
  }

  @Test func wrongSizeAtTheEndIsAnError() async throws {
    let packed = try await Packed.pack(Packed.module, .gzip)
    let right = UInt32(Packed.module.count)
    for size in [0, 1, right - 1, right + 1, .max] {
      let changed = packed.dropLast(4) + Packed.number(size)
      let error = Compression.gzip.error(Array(changed))
      #expect(error?.reason == .decompression)
      #expect(
        error?.message
          == "the gzip data is damaged (incorrect length check); copy the file again, or compress it again")
    }
  }

  @Test func wrongChecksumIsAnError() async throws {
    var packed = try await Packed.pack(Packed.module, .gzip)
    packed[packed.count - 8] ^= 1
    #expect(Compression.gzip.error(packed)?.message.contains("incorrect data check") == true)
  }

  /// The last member's size says nothing of the others.
  @Test func largeMemberBeforeASmallOne() async throws {
    let large = [UInt8](repeating: 1, count: 5_000_000)
    let packed = try await Packed.pack(large, .gzip) + Packed.pack([2], .gzip)
    #expect(try Compression.gzip.decompress(packed) == large + [2])
  }

  /// As `gzip -n` writes it (RFC 1952, section 2.3): deflate, no optional field, no time, made on Unix.
  @Test func memberIsPackedWithoutNameAndTime() throws {
    let packed = try Compression.gzip.compress(Packed.module)
    #expect(packed.prefix(10) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3])
    // Of one member it is the size of all.
    #expect(packed.suffix(4) == Packed.number(UInt32(Packed.module.count))[...])
  }
}

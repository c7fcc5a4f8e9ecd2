import Testing
import TruthKit

@testable import ElfScanCore

/// What is particular to zstd.
@Suite struct ZstdTests {
  private static let skippable: [UInt8] = [0x5F, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3]

  @Test func skippableFramesArePassedOver() async throws {
    let packed = try await Packed.pack(Packed.module, .zstd)
    let file = packed + ZstdTests.skippable + packed + ZstdTests.skippable
    #expect(try Compression.zstd.decompress(file) == Packed.module + Packed.module)
    #expect(try await Packed.unpack(file, .zstd) == Packed.module + Packed.module)
    for length in 1..<ZstdTests.skippable.count {
      #expect(Compression.zstd.error(packed + ZstdTests.skippable[..<length])?.reason == .decompression)
    }
    // kmod does not take it for zstd either.
    #expect(Compression(of: ZstdTests.skippable + packed) == nil)
  }

  /// One frame of each kind: with and without the size in its header, blocks raw, repeated and compressed.
  @Test(arguments: [true, false])
  func headersTellWhereAFrameEndsAndHowLargeItIsAtMost(_ hasSize: Bool) async throws {
    // Not compressed, so that its blocks say the size.
    let noise = Packed.noise(300_000)
    let contents = [
      [], [1], Packed.module, noise, [UInt8](repeating: 0, count: 500_000),
      (0..<400_000).map { UInt8(truncatingIfNeeded: $0 >> ($0 % 7)) },
    ]
    for content in contents {
      // Of a pipe zstd does not know how much will come.
      let options = hasSize ? ["--stream-size=\(content.count)"] : ["--no-content-size"]
      let packed = try await Tool.output(["zstd", "-c"] + options, input: content)
      let frame = try self.frame(packed)
      #expect(frame.compressedSize == packed.count)
      #expect(!frame.isSkippable)
      #expect(frame.largestSize >= UInt64(content.count))
      if hasSize ? !content.isEmpty : content == noise {
        #expect(frame.largestSize == UInt64(content.count))
      } else {
        #expect(frame.largestSize <= UInt64(blocks(in: packed)) * 128 << 10)
      }
      #expect(try Compression.zstd.decompress(packed) == content)
    }
  }

  /// How many blocks a frame has, whose header says no size. Each release of zstd cuts them in its own way.
  private func blocks(in packed: [UInt8]) -> Int {
    var (place, count, isLast) = (6, 0, false)
    while !isLast && place + 3 <= packed.count {
      let header = (0..<3).reduce(0) { $0 | Int(packed[place + $1]) << (8 * $1) }
      place += 3 + (header >> 1 & 3 == 1 ? 1 : header >> 3)
      (count, isLast) = (count + 1, header & 1 != 0)
    }
    return count
  }

  @Test func frameThatIsCutShortIsNoFrame() async throws {
    let packed = try await Packed.pack(Packed.module, .zstd)
    for length in packed.indices {
      #expect(throws: ZstdFrame.Failure.endsEarly, "\(length)") { try frame(Array(packed[..<length])) }
    }
  }

  /// 128 MiB, as zstd -d has it unless told otherwise.
  @Test func windowBeyondTheLimitIsRefusedInWords() async throws {
    let packed = try await Tool.output(["zstd", "-c", "--no-content-size"], input: Packed.module)
    // The descriptor of the window comes first where the header has no size.
    let windows: [(code: UInt8, isAllowed: Bool)] = [
      (0x88, true), (0x89, false), (0xA8, false), (0xFF, false),
    ]
    for (code, isAllowed) in windows {
      var changed = packed
      changed[5] = code
      #expect(try await (Packed.unpack(changed, .zstd) != nil) == isAllowed, "\(code)")
      if isAllowed {
        #expect(try Compression.zstd.decompress(changed) == Packed.module)
      } else {
        let error = try #require(Compression.zstd.error(changed))
        #expect(error.reason == .decompression)
        #expect(error.message.contains("bytes back, and the limit is 134217728"), "\(error.message)")
        #expect(error.message.contains("--long"))
      }
    }
  }

  /// Sizes that a frame's header can announce, and that are not those of its content. (To libzstd the largest number
  /// of all means that there is none.)
  @Test(arguments: [0, 1, 10_759, 10_761, 1 << 20, 1 << 40, UInt64.max - 1])
  func wrongAnnouncedSizeIsAnError(_ size: UInt64) async throws {
    let packed = try await Tool.output(["zstd", "-c", "--no-content-size"], input: Packed.module)
    // The flag for eight bytes of size, which come after the descriptor of the window.
    var changed = Array(packed[..<6])
    changed[4] |= 0xC0
    changed += Packed.number(size) + packed[6...]
    let error = Compression.zstd.error(changed, limit: 1 << 24)
    #expect(error?.reason == .decompression, "\(error?.message ?? "unpacked")")
  }

  @Test func frameThatNeedsADictionaryIsRefusedInWords() async throws {
    let packed = try await Tool.output(["zstd", "-c", "--no-content-size"], input: Packed.module)
    var changed = Array(packed[..<6])
    changed[4] |= 1
    changed += [77] + packed[6...]
    #expect(Compression.zstd.error(changed)?.message.contains("needs a dictionary") == true)
  }

  @Test func reservedBitsAreRefused() async throws {
    var packed = try await Packed.pack(Packed.module, .zstd)
    packed[4] |= 8
    #expect(Compression.zstd.error(packed)?.message.contains("reserved") == true)
  }

  @Test func wrongChecksumIsAnError() async throws {
    var packed = try await Packed.pack(Packed.module, .zstd)
    packed[packed.count - 1] ^= 1
    #expect(Compression.zstd.error(packed)?.message.contains("checksum") == true)
  }

  /// One frame with its size and a checksum, that refers back no further than kernels have room for.
  @Test(arguments: [0, 1, 10_000, 9_000_000])
  func frameIsPackedAsKernelsUnpackIt(_ count: Int) throws {
    let packed = try Compression.zstd.compress(Packed.varied(count))
    let frame = try self.frame(packed)
    #expect(frame.compressedSize == packed.count)
    #expect(!frame.isSkippable)
    #expect(frame.windowSize <= 8 << 20)
    // Frame_Content_Size_flag or Single_Segment_flag, and Content_Checksum_flag (RFC 8878, section 3.1.1.1.1).
    #expect(packed[4] & 0b1110_0000 != 0)
    #expect(packed[4] & 0b100 != 0)
    #expect(ZstdDecoder.announcedSize(packed.span) == UInt64(count))
  }

  private func frame(_ file: [UInt8]) throws(ZstdFrame.Failure) -> ZstdFrame { try ZstdFrame(file.span) }
}

import ElfScanCore
import Testing
import TruthKit

/// What holds for all ways of compressing a module.
@Suite struct DecompressionTests {
  private static let contents: [String: [UInt8]] = [
    "nothing": [],
    "one byte": [7],
    "a module": Packed.module,
    "noise": Packed.noise(300_000),
    "zeros": [UInt8](repeating: 0, count: 1_000_000),
    "several blocks": (0..<200_000).flatMap { withBytes($0) },
  ]

  private static func withBytes(_ number: Int) -> [UInt8] {
    (0..<6).map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  @Test(arguments: Compression.allCases, contents.keys.sorted())
  func unpacksWhatTheProgramPacked(_ compression: Compression, _ content: String) async throws {
    let bytes = try #require(DecompressionTests.contents[content])
    let packed = try await Packed.pack(bytes, compression)
    #expect(Compression(of: packed) == compression)
    #expect(try compression.decompress(packed) == bytes)
  }

  @Test(arguments: Compression.allCases)
  func strongestCompressionIsUnpacked(_ compression: Compression) async throws {
    let packed = try await Packed.pack(Packed.module, compression, "-9")
    #expect(try compression.decompress(packed) == Packed.module)
  }

  @Test(arguments: Compression.allCases)
  func severalStreamsAreOneFile(_ compression: Compression) async throws {
    let halves = [Array(Packed.module[..<4000]), [], Array(Packed.module[4000...])]
    var packed: [UInt8] = []
    for half in halves { packed += try await Packed.pack(half, compression) }
    #expect(try compression.decompress(packed) == Packed.module)
    #expect(try await Packed.unpack(packed, compression) == Packed.module)
  }

  @Test(arguments: Compression.allCases)
  func streamThatIsCutShortEndsEarlyWhereverThatIs(_ compression: Compression) async throws {
    let packed = try await Packed.pack(Array(Packed.module.prefix(3000)), compression)
    for length in packed.indices {
      let error = compression.error(Array(packed[..<length]))
      #expect(error?.reason == .decompression, "\(length) of \(packed.count) bytes")
      #expect(error?.message.contains("ends early") == true, "\(length): \(error?.message ?? "")")
    }
  }

  /// The end of the first stream is the one place where nothing is missing; a program cannot know either.
  @Test(arguments: Compression.allCases)
  func secondStreamThatIsCutShortIsNeverTakenForAWhole(_ compression: Compression) async throws {
    let one = try await Packed.pack(Array(Packed.module.prefix(500)), compression)
    for length in 1..<one.count {
      let error = compression.error(one + one[..<length])
      #expect(error?.reason == .decompression, "\(length) of \(one.count) bytes")
    }
  }

  @Test(arguments: Compression.allCases)
  func bytesAfterTheEndAreAnError(_ compression: Compression) async throws {
    let packed = try await Packed.pack(Packed.module, compression)
    let name = compression.rawValue
    let one = try #require(compression.error(packed + [0x55]))
    #expect(one.reason == .decompression)
    #expect(one.location == .offset(UInt64(packed.count)))
    #expect(one.detail.hasPrefix("1 byte after the end of the \(name) data"), "\(one.detail)")
    let many = try #require(compression.error(packed + Array("~Module signature appended~\n".utf8)))
    #expect(many.detail.hasPrefix("28 bytes after the end of the \(name) data"), "\(many.detail)")
    for other in Compression.allCases where other != compression {
      let error = try #require(compression.error(packed + (try await Packed.pack([1], other))))
      #expect(error.detail.contains("after the end of the \(name) data"), "\(other): \(error.detail)")
    }
  }

  /// The programs' own checksums tell: what is not refused is what was packed.
  @Test(arguments: Compression.allCases)
  func wrongBitIsAnErrorOrOfNoConsequence(_ compression: Compression) async throws {
    let original = Array(Packed.module.prefix(2000))
    var packed = try await Packed.pack(original, compression)
    var refused = 0
    for bit in 0..<(8 * packed.count) {
      packed[bit / 8] ^= 1 << UInt8(bit % 8)
      defer { packed[bit / 8] ^= 1 << UInt8(bit % 8) }
      do throws(ElfError) {
        let unpacked = try compression.decompress(packed, limit: 1 << 24)
        #expect(unpacked == original, "bit \(bit % 8) of byte \(bit / 8)")
      } catch {
        refused += 1
        #expect([.decompression, .tooLarge].contains(error.reason), "bit \(bit): \(error)")
        #expect(!error.message.contains { $0.isNewline }, "bit \(bit)")
      }
    }
    #expect(refused > 8 * packed.count * 9 / 10)
  }

  @Test(arguments: Compression.allCases)
  func otherBytesAreNotUnpacked(_ compression: Compression) {
    #expect(compression.error([])?.reason == .decompression)
    #expect(compression.error(Packed.module)?.reason == .decompression)
    #expect(compression.error(compression.magics[0] + Packed.noise(5000))?.reason == .decompression)
  }

  @Test(arguments: Compression.allCases)
  func limitIsTheLargestSizeUnpacked(_ compression: Compression) async throws {
    let size = UInt64(Packed.module.count)
    let packed = try await Packed.pack(Packed.module, compression)
    #expect(try compression.decompress(packed, limit: size) == Packed.module)
    #expect(try compression.decompress(packed, limit: .max) == Packed.module)
    for limit in [size - 1, size / 2, 1, 0] {
      let error = compression.error(packed, limit: limit)
      #expect(error?.reason == .tooLarge)
      #expect(error?.message == "unpacked, it is larger than the limit of \(limit) bytes (--max-size)")
    }
    // The last stream is the one too many.
    let twice = try await packed + Packed.pack([1], compression)
    #expect(compression.error(twice, limit: size)?.reason == .tooLarge)
    #expect(try compression.decompress(twice, limit: size + 1).count == Packed.module.count + 1)
    let andNothing = try await packed + Packed.pack([], compression)
    #expect(try compression.decompress(andNothing, limit: size) == Packed.module)
  }

  /// A few thousand bytes that unpack to twenty million.
  @Test(arguments: Compression.allCases)
  func bombIsStoppedAtTheLimit(_ compression: Compression) async throws {
    let packed = try await Packed.pack([UInt8](repeating: 0, count: 20_000_000), compression)
    #expect(packed.count < 100_000)
    #expect(compression.error(packed, limit: 1 << 20)?.reason == .tooLarge)
    #expect(compression.error(packed, limit: 19_999_999)?.reason == .tooLarge)
  }

  /// However much the user allows.
  @Test(arguments: Compression.allCases)
  func bombIsStoppedAtAMultipleOfItsSize(_ compression: Compression) async throws {
    let granted = 64 << 20
    let zeros = [UInt8](repeating: 0, count: granted + 1)
    let error = try await compression.error(Packed.pack(zeros, compression), limit: .max)
    #expect(error?.reason == .tooLarge)
    #expect(error?.message.contains("more than 64 times its size") == true)
    #expect(error?.message.contains("unpack a copy (\(compression.tool))") == true)
    let fits = try await Packed.pack(Array(zeros.dropLast()), compression)
    #expect(try compression.decompress(fits, limit: .max).count == granted)
    // A file that is large itself may unpack to more.
    let noise = Packed.noise(granted / 64)
    let large = try await Packed.pack(noise + zeros.dropFirst(noise.count), compression)
    #expect(try compression.decompress(large, limit: .max).count == granted + 1)
  }
}

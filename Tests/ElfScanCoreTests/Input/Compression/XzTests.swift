import Testing
import TruthKit

@testable import ElfScanCore

/// What is particular to xz.
@Suite struct XzTests {
  @Test(arguments: ["none", "crc32", "crc64", "sha256"])
  func everyCheckIsKnown(_ check: String) async throws {
    let packed = try await Packed.pack(Packed.module, .xz, "--check=\(check)")
    #expect(try Compression.xz.decompress(packed) == Packed.module)
  }

  /// As kbuild does (scripts/Makefile.modinst).
  @Test func optionsOfTheKernelsBuildSystem() async throws {
    let packed = try await Packed.pack(Packed.module, .xz, "--check=crc32", "--lzma2=dict=1MiB")
    #expect(try Compression.xz.decompress(packed) == Packed.module)
  }

  @Test func filtersForMachinesAreKnown() async throws {
    let packed = try await Packed.pack(Packed.module, .xz, "--x86", "--lzma2")
    #expect(try Compression.xz.decompress(packed) == Packed.module)
  }

  @Test func paddingIsFourZerosOrAMultiple() async throws {
    let packed = try await Packed.pack(Packed.module, .xz)
    for count in 1...9 {
      let padded = packed + [UInt8](repeating: 0, count: count)
      if count % 4 == 0 {
        #expect(try Compression.xz.decompress(padded) == Packed.module)
        #expect(try Compression.xz.decompress(padded + packed) == Packed.module + Packed.module)
        #expect(try await Packed.unpack(padded + packed, .xz) == Packed.module + Packed.module)
      } else {
        #expect(Compression.xz.error(padded)?.message.contains("after the end of the xz data") == true)
        #expect(try await Packed.unpack(padded, .xz) == nil)
      }
    }
    #expect(Compression.xz.error([0, 0, 0, 0] + packed)?.reason == .decompression)
  }

  @Test func indexesTellTheSize() async throws {
    let inBlocks = try await Packed.pack(Packed.module, .xz, "--block-size=1000")
    let empty = try await Packed.pack([], .xz)
    let count = UInt64(Packed.module.count)
    #expect(announced(inBlocks) == count)
    #expect(announced(empty) == 0)
    let padded = inBlocks + [0, 0, 0, 0] + empty + inBlocks + [0, 0, 0, 0, 0, 0, 0, 0]
    #expect(announced(padded) == 2 * count)
    #expect(try Compression.xz.decompress(padded) == Packed.module + Packed.module)
    #expect(announced(Array(padded.dropFirst())) == nil)
    #expect(announced(Packed.module) == nil)
    #expect(announced([UInt8](repeating: 0, count: 64)) == nil)
  }

  /// The index is read before anything vouches for it.
  @Test func indexWithWrongBytesIsNoDanger() async throws {
    let packed = try await Packed.pack(Packed.module, .xz, "--block-size=2000")
    for place in (packed.count - 80)..<packed.count {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] where packed[place] != value {
        var changed = packed
        changed[place] = value
        _ = announced(changed)
        #expect(Compression.xz.error(changed) != nil, "byte \(place) = \(value)")
      }
    }
  }

  /// An index of a valid form that promises 2⁶² bytes.
  @Test func hugeAnnouncedSizeIsNotBelieved() async throws {
    let empty = try await Packed.pack([], .xz)
    let index: [UInt8] = [0, 1, 24] + [UInt8](repeating: 0x80, count: 8) + [0x40]
    let padded = index + [UInt8](repeating: 0, count: 3 - (index.count + 3) % 4) + [1, 2, 3, 4]
    let footer = [0, 0, 0, 0, UInt8(padded.count / 4 - 1), 0, 0, 0] + empty.suffix(4)
    let file = Array(empty.prefix(12)) + [UInt8](repeating: 0, count: 24) + padded + footer
    #expect(announced(file) == 1 << 62)
    #expect(Compression.xz.error(file)?.reason == .decompression)
  }

  @Test func dictionaryBeyondTheMemoryLimitIsRefusedInWords() async throws {
    let packed = try await Packed.pack(Packed.module, .xz)
    // 64 MiB are those of xz -9.
    #expect(try Compression.xz.decompress(withDictionary(28, packed)) == Packed.module)
    #expect(try Compression.xz.decompress(withDictionary(31, packed)) == Packed.module)
    for code: UInt8 in 32...40 {
      let error = Compression.xz.error(try withDictionary(code, packed))
      #expect(error?.reason == .decompression)
      #expect(
        error?.message.contains("MiB of memory, and the limit is 256 MiB") == true, "\(error?.message ?? "")")
    }
    #expect(Compression.xz.error(try withDictionary(36, packed))?.message.contains("takes 1025 MiB") == true)
  }

  @Test func unknownCheckIsRefused() async throws {
    var packed = try await Packed.pack(Packed.module, .xz)
    // Stream flags are in the header and in the footer, each with a checksum.
    packed[7] = 2
    packed.replaceSubrange(8..<12, with: crc32(packed[6..<8]))
    let end = packed.count
    packed[end - 3] = 2
    packed.replaceSubrange((end - 12)..<(end - 8), with: crc32(packed[(end - 8)..<(end - 2)]))
    #expect(Compression.xz.error(packed)?.message.contains("does not know") == true)
  }

  /// One stream of one block, CRC32, LZMA2 alone and with a dictionary of 1 MiB (sections 2.1.1.2, 3.1 and 4 of the
  /// format's description): all that every kernel with an xz decoder can do.
  @Test(arguments: [10_000, 5_000_000])
  func streamIsPackedAsKernelsUnpackIt(_ count: Int) throws {
    let packed = try Compression.xz.compress(Packed.varied(count))
    #expect(packed[6..<8] == [0, 1])
    #expect(packed.suffix(4) == [0, 1, 0x59, 0x5A])
    // One filter; it has one property: 2 << (16 / 2 + 11).
    #expect(packed[13..<17] == [0, 0x21, 1, 16])
    let footer = packed.count - 12
    let backward = packed.span.littleEndian(at: footer + 4, bytes: 4)
    let index = footer - 4 * (Int(backward) + 1)
    #expect(packed[index..<(index + 2)] == [0, 1])
    var (block, place) = (0, 0)
    repeat {
      block |= Int(packed[index + 2 + place] & 0x7F) << (7 * place)
      place += 1
    } while packed[index + 1 + place] & 0x80 != 0
    #expect(12 + (block + 3) / 4 * 4 == index)
    #expect(announced(packed) == UInt64(count))
  }

  private func announced(_ file: [UInt8]) -> UInt64? { XzIndex.announcedSize(file.span) }

  /// Changes the size of the dictionary that the first block asks for (LZMA2's only property).
  private func withDictionary(_ code: UInt8, _ packed: [UInt8]) throws -> [UInt8] {
    var changed = packed
    let header = 12..<(12 + 4 * (Int(packed[12]) + 1))
    let filter = try #require(packed[header].firstIndex(of: 0x21))
    try #require(packed[filter + 1] == 1)
    changed[filter + 2] = code
    changed.replaceSubrange(
      (header.upperBound - 4)..<header.upperBound, with: crc32(changed[header.dropLast(4)]))
    return changed
  }

  private func crc32(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return (0..<4).map { UInt8(truncatingIfNeeded: ~sum >> (8 * $0)) }
  }
}

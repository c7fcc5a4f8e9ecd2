import ElfScanCore
import Foundation
import Testing
import TruthKit

/// What holds for all ways in which modules are packed again.
@Suite struct PackingTests {
  private static let kinds: [Compression] = [.gzip, .xz, .zstd]

  private static let contents: [String: [UInt8]] = [
    "nothing": [],
    "one byte": [7],
    "a module": Packed.module,
    "noise": Packed.noise(3_000_000),
    "zeros": [UInt8](repeating: 0, count: 1_000_000),
    "several blocks": Packed.varied(5_000_000),
  ]

  @Test(arguments: kinds, contents.keys.sorted())
  func packedIsUnpackedHereAndByTheProgram(_ compression: Compression, _ content: String) async throws {
    let bytes = try #require(PackingTests.contents[content])
    let packed = try compression.compress(bytes)
    #expect(Compression(of: packed) == compression)
    #expect(try compression.decompress(packed) == bytes)
    #expect(try await Packed.unpack(packed, compression) == bytes)
  }

  @Test(arguments: kinds)
  func twiceTheSameBytes(_ compression: Compression) throws {
    let bytes = Packed.varied(3_000_000)
    #expect(try compression.compress(bytes) == compression.compress(bytes))
  }

  @Test(arguments: kinds)
  func noiseHardlyGrows(_ compression: Compression) throws {
    let noise = Packed.noise(3_000_000)
    #expect(try compression.compress(noise).count < noise.count + noise.count / 500)
  }

  /// With the options of kbuild (scripts/Makefile.modinst).
  @Test(arguments: kinds)
  func noModuleIsLargerThanKbuildPacksIt(_ compression: Compression) async throws {
    let fixtures = Fixture.all(in: "modules").map(\.path) + DebianModule.all.map(\.path)
    try #require(!fixtures.isEmpty)
    for path in fixtures {
      let module = [UInt8](try Data(contentsOf: URL(filePath: path)))
      let kbuild = try await Packed.packAsKbuild(module, compression).count
      let packed = try compression.compress(module).count
      #expect(100 * packed <= 101 * kbuild, "\(path): \(packed) bytes, of kbuild \(kbuild)")
    }
  }

  @Test(arguments: [Compression.bzip2, .lz4])
  func someAreUnpackedByNoKernel(_ compression: Compression) throws {
    let error = #expect(throws: ElfError.self) { try compression.compress(Packed.module) }
    #expect(error?.reason == .compression)
    #expect(error?.message.contains("no kernel unpacks a module from \(compression.rawValue)") == true)
  }
}

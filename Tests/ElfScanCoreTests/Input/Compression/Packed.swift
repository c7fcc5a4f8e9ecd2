import ElfScanCore
import TruthKit

/// A file compressed by the program of the same name.
enum Packed {
  /// Compresses bytes as the program does by default, or with further options.
  static func pack(_ bytes: [UInt8], _ compression: Compression, _ options: String...) async throws -> [UInt8]
  {
    try await Tool.output([compression.rawValue, "-c"] + options, input: bytes)
  }

  /// Compresses bytes as the kernel's build system does (scripts/Makefile.modinst).
  static func packAsKbuild(_ bytes: [UInt8], _ compression: Compression) async throws -> [UInt8] {
    let options: [String] =
      switch compression {
      case .gzip: ["-n"]
      case .xz: ["--check=crc32", "--lzma2=dict=1MiB"]
      // Of a file zstd knows how large it is.
      case .zstd: ["--stream-size=\(bytes.count)"]
      case .bzip2, .lz4: []
      }
    return try await Tool.output([compression.rawValue, "-c"] + options, input: bytes)
  }

  /// Whether the program unpacks the bytes without a complaint, and to what.
  static func unpack(_ bytes: [UInt8], _ compression: Compression) async throws -> [UInt8]? {
    let run = try await Tool.run([compression.rawValue, "-dc"], input: bytes)
    return run.status == 0 ? run.output : nil
  }

  /// Bytes of a module, which compress about as modules do.
  static let module: [UInt8] = {
    guard let data = try? Fixture("modules/gcc.ko").data else { return [] }
    return Array(data)
  }()

  /// A number as it is in a file, lowest byte first.
  static func number(_ value: some FixedWidthInteger) -> [UInt8] {
    stride(from: 0, to: value.bitWidth, by: 8).map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// Bytes that are neither noise nor all alike, in which matches lie far apart as well.
  static func varied(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 >> ($0 % 7) ^ $0 >> 16) }
  }

  /// Bytes that no one compresses.
  static func noise(_ count: Int) -> [UInt8] {
    var random = SeededGenerator(42)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}

extension Compression {
  /// The error of unpacking; nil where there is none.
  func error(_ bytes: [UInt8], limit: UInt64 = FileImage.defaultLimit) -> ElfError? {
    do throws(ElfError) {
      _ = try decompress(bytes, limit: limit)
      return nil
    } catch {
      return error
    }
  }
}

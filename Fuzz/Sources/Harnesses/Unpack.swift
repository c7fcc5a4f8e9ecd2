@testable import ElfScanCore

/// A file to what finds out whether it is compressed or an archive, and takes it apart.
struct UnpackHarness: Harness {
  static let name = "unpack"
  static let summary = "compressed files and archives"
  static let takesModules = false

  /// Largest unpacked file, in bytes.
  private static let limit: UInt64 = 1 << 20

  func run(_ input: [UInt8]) {
    guard let file = MemoryFile.holding(input) else { return }
    for part in Input.openStandardInput(file.descriptor, InputSettings(limit: UnpackHarness.limit)) {
      Inertness.check(text: Array(part.shownName.utf8), "the name of a member")
      switch part.content {
      case .success(let image):
        if image.count > UnpackHarness.limit { broken("nothing is larger than the limit") }
      case .failure(let error): Inertness.check(text: Array(error.message.utf8), "an error")
      }
    }
    for compression in Compression.allCases {
      if let bytes = try? compression.decompress(input, limit: UnpackHarness.limit),
        bytes.count > UnpackHarness.limit
      {
        broken("nothing is larger than the limit")
      }
    }
  }
}

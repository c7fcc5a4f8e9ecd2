/// How large a compressed file may become when it is unpacked.
///
/// Whoever unpacks a file pays for what it unpacks to, and a file of a few megabytes can be made to unpack to all the
/// memory there is. What xz makes of kernel modules is a third to a ninth (Debian 12's, the largest with debug information
/// among them), so a file that is large and grows by much more than that is not one.
struct UnpackedLimit {
  /// So many times the size of the compressed file are granted, if that is more than `least`.
  static let factor: UInt64 = 64
  /// In bytes; granted to every file that is not in another.
  static let least: UInt64 = 64 << 20

  /// In bytes.
  let size: UInt64
  private let isAsked: Bool

  /// - Parameters:
  ///   - count: bytes of the compressed file.
  ///   - asked: what the user allows, in bytes.
  ///   - least: what is granted to the smallest file, in bytes.
  init(compressed count: Int, asked: UInt64, least: UInt64 = UnpackedLimit.least) {
    let (product, overflow) = UInt64(clamping: count).multipliedReportingOverflow(by: UnpackedLimit.factor)
    let granted = overflow ? .max : max(product, least)
    size = min(asked, granted)
    isAsked = asked <= granted
  }

  /// What is said of a file that exceeds it.
  func exceeded(by compression: Compression) -> ElfError {
    ElfError(
      .tooLarge,
      isAsked
        ? "unpacked, it is larger than the limit of \(size) bytes (--max-size)"
        : "unpacked, it is larger than \(size) bytes: more than \(UnpackedLimit.factor) times its size, which is no kernel "
          + "module; to look at it nevertheless unpack a copy (\(compression.tool))"
    )
  }
}

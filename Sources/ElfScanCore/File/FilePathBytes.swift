import SystemPackage

extension FilePath {
  /// A path of these bytes, which need not be text; they end at the first NUL.
  public init(bytes: [UInt8]) {
    self = unsafe (bytes + [0]).withUnsafeBytes { raw in
      guard let start = unsafe raw.bindMemory(to: CChar.self).baseAddress else { return FilePath() }
      return unsafe FilePath(platformString: start)
    }
  }

  /// The path as the system sees it.
  public var bytes: [UInt8] {
    unsafe withPlatformString { start in
      var bytes: [UInt8] = []
      var position = unsafe start
      while unsafe position.pointee != 0 {
        bytes.append(unsafe UInt8(bitPattern: position.pointee))
        unsafe position += 1
      }
      return bytes
    }
  }

  /// Longest path that is shown, in characters; Linux allows 4095 bytes.
  static let shownLimit = 4096

  /// Fit to show: control characters and bytes that are not UTF-8 escaped.
  public var shown: String { printable(bytes, limit: FilePath.shownLimit) }
}

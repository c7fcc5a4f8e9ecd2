#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The name of a section or symbol: bytes of the file's choosing, up to and without the NUL.
///
/// Compared byte by byte, as BFD and the kernel do. Swift's own string comparison would not do: it equates
/// canonically equivalent characters and repairs invalid UTF-8.
public struct ElfName: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The bytes, without the terminating NUL.
  public let bytes: [UInt8]

  /// A name of these bytes.
  public init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// A name spelled in source code.
  public init(stringLiteral value: String) {
    bytes = Array(value.utf8)
  }

  /// Whether the name has no bytes.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether the name begins with the bytes of `prefix`.
  public func hasPrefix(_ prefix: StaticString) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard count <= bytes.count else { return false }
    return unsafe bytes.withUnsafeBytes { bytes in
      guard count > 0, let start = bytes.baseAddress else { return true }
      return unsafe memcmp(start, prefix.utf8Start, count) == 0
    }
  }

  /// The name after its first `count` bytes.
  func dropFirst(_ count: Int) -> ElfName {
    ElfName(bytes: bytes.dropFirst(count))
  }
}

extension ElfName: CustomStringConvertible {
  /// The name made fit to show: control characters and invalid UTF-8 escaped, at most 200 characters.
  public var description: String { printable(bytes) }
}

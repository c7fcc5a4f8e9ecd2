#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The name of a section or symbol: bytes of the file's choosing, up to and without the NUL.
///
/// Compared byte by byte, as BFD and the kernel do. Swift's own string comparison would not do: it equates
/// canonically equivalent characters and repairs invalid UTF-8.
public struct ElfName: Sendable, ExpressibleByStringLiteral {
  /// The bytes; names from a file share the file's, and cost no memory of their own.
  private let slice: ArraySlice<UInt8>

  /// The bytes, without the terminating NUL.
  public var bytes: [UInt8] { Array(slice) }

  /// A name of these bytes.
  public init(bytes: some Sequence<UInt8>) {
    slice = Array(bytes)[...]
  }

  /// A name of these bytes, which stay where they are.
  init(slice: ArraySlice<UInt8>) {
    self.slice = slice
  }

  /// A name spelled in source code.
  public init(stringLiteral value: String) {
    slice = Array(value.utf8)[...]
  }

  /// Whether the name has no bytes.
  public var isEmpty: Bool { slice.isEmpty }

  /// Number of bytes.
  public var count: Int { slice.count }

  /// Whether the name begins with the bytes of `prefix`.
  public func hasPrefix(_ prefix: StaticString) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard count <= slice.count else { return false }
    return unsafe slice.withUnsafeBytes { bytes in
      guard count > 0, let start = bytes.baseAddress else { return true }
      return unsafe memcmp(start, prefix.utf8Start, count) == 0
    }
  }

  /// Whether these are the name's bytes; where many names are compared, this takes less than a literal with `==`.
  func equals(_ text: StaticString) -> Bool {
    slice.count == text.utf8CodeUnitCount && hasPrefix(text)
  }

  /// The bytes after the first `count`.
  func rest(after count: Int) -> ArraySlice<UInt8> { slice.dropFirst(count) }

  /// The name after its first `count` bytes.
  func dropFirst(_ count: Int) -> ElfName {
    ElfName(slice: slice.dropFirst(count))
  }
}

extension ElfName: Hashable {
  /// Byte by byte.
  public static func == (left: ElfName, right: ElfName) -> Bool {
    guard left.slice.count == right.slice.count else { return false }
    return unsafe left.slice.withUnsafeBytes { a in
      unsafe right.slice.withUnsafeBytes { b in
        guard let a = a.baseAddress, let b = b.baseAddress else { return true }
        return unsafe memcmp(a, b, left.slice.count) == 0
      }
    }
  }

  /// Byte by byte.
  public func hash(into hasher: inout Hasher) {
    unsafe slice.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    hasher.combine(slice.count)
  }
}

extension ElfName: CustomStringConvertible {
  /// The name made fit to show: control characters and invalid UTF-8 escaped, at most 200 characters.
  public var description: String { printable(slice) }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Some bytes of a file: a range of bytes that others share, or bytes read for the purpose.
struct ByteSlice: Sendable {
  private let bytes: [UInt8]
  private let range: Range<Int>

  /// A range of bytes, which lies within them.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// All of the bytes.
  init(_ bytes: [UInt8]) {
    self.init(bytes, 0..<bytes.count)
  }

  /// No bytes.
  static let empty = ByteSlice([])

  /// Number of bytes.
  var count: Int { range.count }

  /// The bytes; their indices begin anywhere.
  var elements: ArraySlice<UInt8> { bytes[range] }

  /// So many bytes from a position counted from the slice's start, which lie inside.
  func elements(at position: Int, count: Int) -> ArraySlice<UInt8> {
    let start = range.lowerBound + position
    return bytes[start..<start + count]
  }

  /// A number at a position counted from the slice's start, which the caller has checked to be inside.
  @inline(__always)
  func load<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at position: Int, _ order: ByteOrder) -> T
  {
    unsafe bytes.span.bytes.load(type, at: range.lowerBound + position, order)
  }

  /// The bytes from `position`, counted from the slice's start, to the next NUL, without it; nil where none comes.
  func cString(at position: Int) -> ArraySlice<UInt8>? {
    guard position >= 0, position < count else { return nil }
    let start = range.lowerBound + position
    let length: Int? = unsafe bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress, let end = unsafe memchr(base + start, 0, count - position) else {
        return nil
      }
      return unsafe UnsafeRawPointer(end) - (base + start)
    }
    return length.map { bytes[start..<start + $0] }
  }

  /// How many bytes `cString(at:)` looks at.
  func searched(at position: Int) -> Int { cString(at: position)?.count ?? max(count - position, 0) }

  /// Hands out the bytes.
  func withSpan(_ body: (RawSpan) -> Void) { unsafe body(bytes.span.bytes.extracting(range)) }

  /// Where the bytes differ first from as many others; nil where they are the same.
  func firstDifference(_ others: ByteSlice) -> Int? {
    let isEqual = unsafe withUnsafeBytes { left in
      unsafe others.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return unsafe memcmp(left, right, count) == 0
      }
    }
    return isEqual ? nil : zip(elements, others.elements).enumerated().first { $1.0 != $1.1 }?.offset
  }

  func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try unsafe bytes.withUnsafeBytes { try unsafe body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}

extension RawSpan {
  /// A number at a position, which the caller has checked to be inside.
  @inline(__always)
  func load<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at position: Int, _ order: ByteOrder) -> T
  {
    let raw = unsafe unsafeLoadUnaligned(fromByteOffset: position, as: T.self)
    return order == .little ? T(littleEndian: raw) : T(bigEndian: raw)
  }
}

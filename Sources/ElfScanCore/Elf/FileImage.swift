import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of one input file, read once into memory.
///
/// A copy in memory and not a mapping: a mapped file that shrinks while it is read kills the process
/// with SIGBUS, and build systems do rewrite modules under a running scan.
public struct FileImage: Sendable {
  /// The whole file.
  public let bytes: [UInt8]

  /// Wraps bytes that are already in memory.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Largest file that `read(path:)` takes unless told otherwise: 2 GiB.
  public static let defaultLimit: UInt64 = 2 << 30

  /// Reads the regular file at `path`.
  ///
  /// - Throws: `ElfError` (`unreadable`, `notAFile`, `empty`, `tooLarge`).
  public static func read(path: String, limit: UInt64 = defaultLimit) throws(ElfError) -> FileImage {
    try read(at: FilePath(path), limit: limit)
  }

  /// Reads a regular file whose name need not be text.
  ///
  /// - Throws: `ElfError` (`unreadable`, `notAFile`, `empty`, `tooLarge`).
  public static func read(at path: FilePath, limit: UInt64 = defaultLimit) throws(ElfError) -> FileImage {
    let descriptor: FileDescriptor
    do {
      // Non-blocking, so that opening a FIFO nobody writes to does not hang.
      descriptor = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
    } catch {
      throw .unreadable(error)
    }
    defer { try? descriptor.close() }
    return try read(descriptor, limit: limit)
  }

  /// Reads a regular file that is open, from where it stands.
  ///
  /// - Throws: `ElfError` (`unreadable`, `notAFile`, `empty`, `tooLarge`).
  public static func read(
    _ descriptor: FileDescriptor, limit: UInt64 = defaultLimit
  ) throws(ElfError) -> FileImage {
    let size: UInt64
    do {
      let stat = try descriptor.stat()
      guard stat.type == .regular else {
        throw ElfError(.notAFile, "\(describe(stat.type)), not a file")
      }
      size = UInt64(clamping: stat.size)
    } catch let error as ElfError {
      throw error
    } catch {
      throw .unreadable(error)
    }
    guard size <= limit else {
      throw ElfError(.tooLarge, "\(size) bytes; the limit is \(limit)")
    }

    do {
      let bytes = try readAll(descriptor, expected: Int(clamping: size), limit: Int(clamping: limit))
      guard !bytes.isEmpty else { throw ElfError(.empty, "the file is empty") }
      return FileImage(bytes: bytes)
    } catch let error as ElfError {
      throw error
    } catch {
      throw .unreadable(error)
    }
  }

  /// Reads to the end of file; the file may grow or shrink meanwhile.
  private static func readAll(_ descriptor: FileDescriptor, expected: Int, limit: Int) throws -> [UInt8] {
    var bytes = try unsafe [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      while count < buffer.count {
        let target = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let got = try unsafe descriptor.read(into: target)
        if got == 0 { break }
        count += got
      }
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let got = try unsafe chunk.withUnsafeMutableBytes { try unsafe descriptor.read(into: $0) }
      if got == 0 { return bytes }
      guard bytes.count <= limit - got else {
        throw ElfError(.tooLarge, "more than \(limit) bytes")
      }
      bytes.append(contentsOf: chunk[..<got])
    }
  }

  private static func describe(_ type: FileType) -> String {
    switch type {
    case .directory: "a directory"
    case .fifo: "a named pipe"
    case .socket: "a socket"
    case .characterSpecial, .blockSpecial: "a device"
    default: "a special file"
    }
  }
}

extension ElfError {
  fileprivate static func unreadable(_ error: any Error) -> ElfError {
    if let errno = error as? Errno {
      return ElfError(.unreadable, "\(errno)")
    }
    return ElfError(.unreadable, "cannot be read")
  }
}

/// Byte order of multi-byte fields (EI_DATA).
public enum ByteOrder: String, Sendable, Equatable {
  case little
  case big
}

extension FileImage {
  /// Number of bytes.
  public var count: Int { bytes.count }

  /// Whether `size` bytes from `offset` lie within the file; both are taken from the file and may be anything.
  func contains(offset: UInt64, size: UInt64) -> Bool {
    let total = UInt64(bytes.count)
    return offset <= total && size <= total - offset
  }

  /// The range of `size` bytes at `offset`, or nil where it does not lie within the file.
  func range(offset: UInt64, size: UInt64) -> Range<Int>? {
    guard contains(offset: offset, size: size) else { return nil }
    let start = Int(offset)
    return start..<(start + Int(size))
  }

  /// An unsigned number at `offset`, which the caller has checked to be inside.
  func load<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at offset: Int, _ order: ByteOrder) -> T {
    let raw = unsafe bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: T.self)
    return order == .little ? T(littleEndian: raw) : T(bigEndian: raw)
  }

  /// The bytes from `start` to the next NUL before `end`, without the NUL; nil where no NUL comes.
  func cString(from start: Int, before end: Int) -> ArraySlice<UInt8>? {
    guard start < end, end <= bytes.count,
      let stop = bytes[start..<end].firstIndex(of: 0)
    else { return nil }
    return bytes[start..<stop]
  }

  /// Whether the file starts with these bytes.
  func starts(with magic: [UInt8]) -> Bool {
    bytes.starts(with: magic)
  }
}

extension FileImage {
  /// Where the bytes of a range differ first from those of a range of another file; nil where they are the same.
  func firstDifference(_ range: Range<Int>, _ other: FileImage, _ otherRange: Range<Int>) -> Int? {
    let common = min(range.count, otherRange.count)
    let isEqual = unsafe bytes.withUnsafeBytes { left in
      unsafe other.bytes.withUnsafeBytes { right in
        guard common > 0, let left = left.baseAddress, let right = right.baseAddress else { return true }
        return unsafe memcmp(left + range.lowerBound, right + otherRange.lowerBound, common) == 0
      }
    }
    if isEqual { return range.count == otherRange.count ? nil : common }
    return (0..<common).first {
      bytes[range.lowerBound + $0] != other.bytes[otherRange.lowerBound + $0]
    }
  }

  /// Feeds the bytes of a range to a hash.
  func hash(_ range: Range<Int>, into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { all in
      unsafe hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: all[range]))
    }
  }
}

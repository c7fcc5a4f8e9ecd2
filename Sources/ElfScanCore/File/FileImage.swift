import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of one input file.
///
/// Either all of them are in memory, or they are read where someone asks for them: most of a module built with
/// debugging information is of no interest to a check. Never a mapping: a mapped file that shrinks while it is read
/// kills the process with SIGBUS, and one that changes could make libelf read what was never checked. Build systems do
/// rewrite modules under a running scan.
public struct FileImage: Sendable {
  private enum Storage: Sendable {
    case memory([UInt8])
    case onDemand(OpenFile)
  }

  private let storage: Storage
  /// Number of bytes.
  public let count: Int

  /// Wraps bytes that are already in memory.
  public init(bytes: [UInt8]) {
    storage = .memory(bytes)
    count = bytes.count
  }

  private init(_ file: OpenFile, count: Int? = nil) {
    storage = .onDemand(file)
    self.count = count ?? file.size
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
    let descriptor = try open(path)
    defer { try? descriptor.close() }
    return try read(descriptor, limit: limit)
  }

  private static func open(_ path: FilePath) throws(ElfError) -> FileDescriptor {
    do {
      // Non-blocking, so that opening a FIFO nobody writes to does not hang.
      return try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
    } catch {
      throw ElfError(system: error)
    }
  }

  /// Files up to this size, in bytes, are read whole: one call costs less than several.
  static let smallSize: UInt64 = 128 << 10

  /// Opens a regular file, whose bytes are read when they are asked for, unless it is small.
  ///
  /// Whoever uses such an image asks for its `readError` at the end: what could not be read looks like zeros.
  ///
  /// - Throws: `ElfError` (`unreadable`, `notAFile`, `empty`, `tooLarge`).
  package static func open(at path: FilePath, limit: UInt64 = defaultLimit) throws(ElfError) -> FileImage {
    try open(at: path, limit: limit, smallSize: smallSize)
  }

  static func open(at path: FilePath, limit: UInt64, smallSize: UInt64) throws(ElfError) -> FileImage {
    let descriptor = try open(path)
    do throws(ElfError) {
      let size = try regularSize(descriptor, limit: limit)
      if size > smallSize { return FileImage(OpenFile(descriptor, size: Int(clamping: size))) }
      let image = try contents(descriptor, size: size, limit: limit)
      try? descriptor.close()
      return image
    } catch {
      try? descriptor.close()
      throw error
    }
  }

  /// The same of a file that is open, whose descriptor stays the caller's.
  ///
  /// - Throws: `ElfError` (`unreadable`, `notAFile`, `empty`, `tooLarge`).
  package static func open(_ descriptor: FileDescriptor) throws(ElfError) -> FileImage {
    let size = try regularSize(descriptor, limit: defaultLimit)
    guard size > smallSize else { return try contents(descriptor, size: size, limit: defaultLimit) }
    do {
      return FileImage(OpenFile(try descriptor.duplicate(), size: Int(clamping: size)))
    } catch {
      throw ElfError(system: error)
    }
  }

  /// Reads a regular file that is open, from where it stands.
  ///
  /// - Throws: `ElfError` (`unreadable`, `notAFile`, `empty`, `tooLarge`).
  public static func read(
    _ descriptor: FileDescriptor, limit: UInt64 = defaultLimit
  ) throws(ElfError) -> FileImage {
    try contents(descriptor, size: regularSize(descriptor, limit: limit), limit: limit)
  }

  private static func regularSize(_ descriptor: FileDescriptor, limit: UInt64) throws(ElfError) -> UInt64 {
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
      throw ElfError(system: error)
    }
    guard size <= limit else {
      throw ElfError(.tooLarge, "\(size) bytes; the limit is \(limit)")
    }
    return size
  }

  private static func contents(
    _ descriptor: FileDescriptor, size: UInt64, limit: UInt64
  ) throws(ElfError) -> FileImage {
    do {
      let bytes = try readAll(descriptor, expected: Int(clamping: size), limit: Int(clamping: limit))
      guard !bytes.isEmpty else { throw ElfError(.empty, "the file is empty") }
      return FileImage(bytes: bytes)
    } catch let error as ElfError {
      throw error
    } catch {
      throw ElfError(system: error)
    }
  }

  /// Reads to the end of file; the file may grow or shrink meanwhile.
  private static func readAll(_ descriptor: FileDescriptor, expected: Int, limit: Int) throws -> [UInt8] {
    // One byte more than expected: a read that does not fill the buffer has met the end.
    var bytes = try unsafe [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      while count < buffer.count {
        let target = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let got = try unsafe descriptor.read(into: target)
        count += got
        if got == 0 || count == expected { break }
      }
    }
    if bytes.count < expected { return bytes }
    var chunk = [UInt8](repeating: 0, count: expected == 0 ? 1 << 16 : 64)
    while true {
      let got = try unsafe chunk.withUnsafeMutableBytes { try unsafe descriptor.read(into: $0) }
      if got == 0 { return bytes }
      guard bytes.count <= limit - got else {
        throw ElfError(.tooLarge, "more than \(limit) bytes")
      }
      bytes.append(contentsOf: chunk[..<got])
      if chunk.count < 1 << 16 { chunk = [UInt8](repeating: 0, count: 1 << 16) }
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

/// Byte order of multi-byte fields (EI_DATA).
public enum ByteOrder: String, Sendable, Equatable {
  case little
  case big
}

extension FileImage {
  /// All bytes of the file; of one that is read on demand they are read now.
  public var bytes: [UInt8] {
    switch storage {
    case .memory(let bytes): bytes
    case .onDemand(let file): file.read(0..<count)
    }
  }

  /// Files, and what is written of them, may be held in memory as a whole up to so many bytes: a hole in a file costs
  /// nobody anything, and would cost us its size.
  static let heldSize = 256 << 20

  /// How many bytes may be held as a whole of what the file is, or of what becomes of it: as many as it takes on the disk,
  /// where that is more than any file may.
  var heldLimit: Int { max(FileImage.heldSize, file?.sizeOnDisk ?? count) }

  /// All bytes of the file, where they are not so many that nobody would want them in memory.
  ///
  /// - Throws: `ElfError`, too where they cannot be read.
  package func allBytes() throws(ElfError) -> [UInt8] {
    try checkHeld(count)
    let all = bytes
    if let error = readError { throw error }
    return all
  }

  /// - Throws: `ElfError` where so many bytes are not to be held in memory.
  func checkHeld(_ size: Int) throws(ElfError) {
    guard size > heldLimit else { return }
    throw ElfError(
      .tooLarge,
      "it would take \(size) bytes in memory, and may take \(heldLimit): most of the file is a hole; make a smaller one"
    )
  }

  /// The first bytes of the file as an image of their own, at most all.
  func prefix(_ count: Int) -> FileImage {
    switch storage {
    case .memory(let bytes): FileImage(bytes: Array(bytes.prefix(count)))
    case .onDemand(let file): FileImage(file, count: min(count, self.count))
    }
  }

  /// The open file, where bytes are read on demand.
  var file: OpenFile? {
    if case .onDemand(let file) = storage { file } else { nil }
  }

  /// Why bytes could not be read since the image was opened; nil where all were.
  package var readError: ElfError? { file?.error }

  /// Whether `size` bytes from `offset` lie within the file; both are taken from the file and may be anything.
  func contains(offset: UInt64, size: UInt64) -> Bool {
    let total = UInt64(count)
    return offset <= total && size <= total - offset
  }

  /// The range of `size` bytes at `offset`, or nil where it does not lie within the file.
  func range(offset: UInt64, size: UInt64) -> Range<Int>? {
    guard contains(offset: offset, size: size) else { return nil }
    let start = Int(offset)
    return start..<(start + Int(size))
  }

  /// The bytes of a range that lies within the file.
  func slice(_ range: Range<Int>) -> ByteSlice {
    switch storage {
    case .memory(let bytes): ByteSlice(bytes, range)
    case .onDemand(let file): file.slice(range)
    }
  }

  /// An unsigned number at `offset`, which the caller has checked to be inside.
  func load<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at offset: Int, _ order: ByteOrder) -> T {
    switch storage {
    case .memory(let bytes): unsafe bytes.span.bytes.load(type, at: offset, order)
    case .onDemand(let file):
      file.slice(offset..<offset + MemoryLayout<T>.size).load(type, at: 0, order)
    }
  }

  /// The byte at `offset`, which the caller has checked to be inside.
  func byte(at offset: Int) -> UInt8 { load(UInt8.self, at: offset, .little) }

  /// The first bytes; fewer where the file is shorter.
  public func head(_ count: Int) -> ArraySlice<UInt8> { slice(0..<min(count, self.count)).elements }

  /// Whether the file starts with these bytes.
  func starts(with magic: [UInt8]) -> Bool {
    head(magic.count).elementsEqual(magic)
  }

  /// Hands out the bytes of a range, in pieces of whole entries of `stride` bytes: one piece where they are in memory,
  /// several where they are read on demand.
  func forEachPiece(of range: Range<Int>, stride: Int, _ body: (RawSpan) -> Void) {
    switch storage {
    case .memory(let bytes): unsafe body(bytes.span.bytes.extracting(range))
    case .onDemand(let file):
      let step = max(OpenFile.pieceSize / stride * stride, stride)
      var start = range.lowerBound
      while start < range.upperBound {
        let end = min(start + step, range.upperBound)
        file.slice(start..<end).withSpan(body)
        start = end
      }
    }
  }
}

extension FileImage {
  /// Where the bytes of a range differ first from those of a range of another file; nil where they are the same.
  func firstDifference(_ range: Range<Int>, _ other: FileImage, _ otherRange: Range<Int>) -> Int? {
    if range == otherRange, isSame(as: other) { return nil }
    // Piece by piece, as they may be larger than what one wants in memory.
    let common = min(range.count, otherRange.count)
    var start = 0
    while start < common {
      let end = min(start + OpenFile.pieceSize, common)
      let own = slice(range.lowerBound + start..<range.lowerBound + end)
      let others = other.slice(otherRange.lowerBound + start..<otherRange.lowerBound + end)
      if let found = own.firstDifference(others) { return start + found }
      start = end
    }
    return range.count == otherRange.count ? nil : common
  }

  /// Whether the other file has the same bytes.
  func hasSameBytes(as other: FileImage) -> Bool {
    count == other.count && firstDifference(0..<count, other, 0..<count) == nil
  }

  /// Whether it is the same image, and not only one with the same bytes.
  private func isSame(as other: FileImage) -> Bool {
    switch (storage, other.storage) {
    case (.memory(let left), .memory(let right)):
      unsafe left.withUnsafeBytes { a in
        unsafe right.withUnsafeBytes { b in unsafe a.baseAddress == b.baseAddress }
      }
    case (.onDemand(let left), .onDemand(let right)): left === right
    default: false
    }
  }

  /// Feeds the bytes of a range to a hash, in pieces that are the same for ranges of one size.
  func hash(_ range: Range<Int>, into hasher: inout Hasher) {
    for start in stride(from: range.lowerBound, to: range.upperBound, by: OpenFile.pieceSize) {
      unsafe slice(start..<min(start + OpenFile.pieceSize, range.upperBound)).withUnsafeBytes {
        unsafe hasher.combine(bytes: $0)
      }
    }
  }

  /// Whether every byte of a range is zero.
  func isZero(_ range: Range<Int>) -> Bool {
    var isZero = true
    for start in stride(from: range.lowerBound, to: range.upperBound, by: OpenFile.pieceSize) where isZero {
      isZero = slice(start..<min(start + OpenFile.pieceSize, range.upperBound)).elements.allSatisfy {
        $0 == 0
      }
    }
    return isZero
  }
}

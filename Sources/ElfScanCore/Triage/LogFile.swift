import SystemPackage

/// A file, or standard input, that is read once, piece by piece: it may be larger than the memory.
package struct LogFile: ~Copyable {
  private let descriptor: FileDescriptor
  private let isOwned: Bool
  private let isCancelled: () -> Bool
  /// What was read to look at the beginning.
  private var first: [UInt8]?

  /// How much is read at once.
  private static let pieceSize = 256 << 10

  /// Opens a file of any kind.
  ///
  /// - Parameter isCancelled: asked while more is waited for; once it says so, that is the end.
  package init(_ path: FilePath, isCancelled: @escaping () -> Bool = { false }) throws(ElfError) {
    do {
      descriptor = try FileDescriptor.open(path, .readOnly, options: [.nonBlocking, .closeOnExec])
    } catch {
      throw ElfError(system: error)
    }
    isOwned = true
    self.isCancelled = isCancelled
  }

  /// Takes what stands for standard input.
  package init(standardInput descriptor: FileDescriptor, isCancelled: @escaping () -> Bool = { false }) {
    self.descriptor = descriptor
    isOwned = false
    self.isCancelled = isCancelled
  }

  deinit {
    if isOwned { try? descriptor.close() }
  }

  /// What the file begins with; empty where there is nothing.
  ///
  /// - Throws: `ElfError` (`unreadable`), as for a directory.
  package mutating func beginning() throws(ElfError) -> [UInt8] {
    if let first { return first }
    let piece = try read()
    first = piece
    return piece
  }

  /// The next piece; nil at the end.
  ///
  /// - Throws: `ElfError` (`unreadable`).
  package mutating func next() throws(ElfError) -> [UInt8]? {
    if let piece = first.take() { return piece.isEmpty ? nil : piece }
    let piece = try read()
    return piece.isEmpty ? nil : piece
  }

  private func read() throws(ElfError) -> [UInt8] {
    let result = Result {
      try unsafe [UInt8](unsafeUninitializedCapacity: LogFile.pieceSize) { buffer, count in
        let target = UnsafeMutableRawBufferPointer(buffer)
        count = try unsafe descriptor.read(into: target, waitingUnless: isCancelled) ?? 0
      }
    }
    do {
      return try result.get()
    } catch {
      throw ElfError(system: error)
    }
  }
}

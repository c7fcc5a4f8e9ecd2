import Synchronization
import SystemPackage

/// Owns the descriptor of a file that is read where someone asks for its bytes, and closes it.
///
/// The size is what it was when the file was opened. Bytes that cannot be read, because the file has shrunk or the disk
/// fails, come out as zeros, and the trouble is kept until someone asks for it.
final class OpenFile: Sendable {
  let descriptor: FileDescriptor
  let size: Int
  private let trouble = Mutex<ElfError?>(nil)
  private let ahead: Mutex<Ahead>

  /// What was read beyond what was asked for.
  private struct Ahead {
    var start = 0
    var bytes: [UInt8] = []
    /// How many bytes are still read so. Whoever asks for what is far apart, a hostile file, gets no more than that.
    var budget: Int

    func holds(_ range: Range<Int>) -> Bool {
      range.lowerBound >= start && range.upperBound <= start + bytes.count
    }
  }

  /// How much is read at once where little is asked for: what is asked for next mostly follows.
  private static let aheadSize = 64 << 10

  /// How much is read at once where a range is gone through piece by piece: small enough for the processor's cache.
  static let pieceSize = 256 << 10

  /// Takes over an open descriptor.
  init(_ descriptor: FileDescriptor, size: Int) {
    self.descriptor = descriptor
    self.size = size
    let (budget, overflow) = size.multipliedReportingOverflow(by: FileBudget.overlap)
    ahead = Mutex(Ahead(budget: overflow ? .max : budget))
  }

  deinit {
    try? descriptor.close()
  }

  /// How many bytes of the disk it takes; 0 where that cannot be told.
  var sizeOnDisk: Int {
    Int(clamping: (try? descriptor.stat())?.sizeAllocated ?? 0)
  }

  /// The first trouble with reading; nil where there was none.
  var error: ElfError? { trouble.withLock { $0 } }

  /// The bytes of a range that lies within the size, among others that were read with them.
  func slice(_ range: Range<Int>) -> ByteSlice {
    guard range.count <= OpenFile.aheadSize / 2 else { return ByteSlice(read(range)) }
    return ahead.withLock { ahead in
      if !ahead.holds(range) {
        let all = range.lowerBound..<min(range.lowerBound + OpenFile.aheadSize, size)
        guard all.count <= ahead.budget else { return ByteSlice(read(range)) }
        ahead.budget -= all.count
        ahead.start = all.lowerBound
        ahead.bytes = read(all)
      }
      return ByteSlice(
        ahead.bytes, range.lowerBound - ahead.start..<range.upperBound - ahead.start)
    }
  }

  /// The bytes of a range that lies within the size.
  func read(_ range: Range<Int>) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < buffer.count {
        let target = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        guard let got = unsafe readSome(at: range.lowerBound + count, into: target) else {
          unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
          count = buffer.count
          return
        }
        count += got
      }
    }
  }

  private func readSome(at offset: Int, into target: UnsafeMutableRawBufferPointer) -> Int? {
    do {
      let got = try unsafe descriptor.read(fromAbsoluteOffset: Int64(offset), into: target)
      if got > 0 { return got }
      note(
        ElfError(.unreadable, at: .offset(UInt64(offset)), "the file has become shorter while it was read"))
    } catch {
      note(ElfError(system: error))
    }
    return nil
  }

  private func note(_ error: ElfError) {
    trouble.withLock { if $0 == nil { $0 = error } }
  }
}

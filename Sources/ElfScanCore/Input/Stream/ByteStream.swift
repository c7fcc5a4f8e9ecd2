/// Where the bytes of a stream come from.
protocol ByteSource: AnyObject {
  /// Appends bytes as far as there is room: at least one, unless the end is reached.
  func read(into output: inout OutputSpan<UInt8>) throws(ElfError)

  /// Passes over bytes without reading them.
  ///
  /// - Returns: how many; what is left has to be read.
  func skip(_ count: UInt64) throws(ElfError) -> UInt64
}

extension ByteSource {
  /// None: all have to be read.
  func skip(_ count: UInt64) throws(ElfError) -> UInt64 { 0 }
}

/// Bytes that come one after another: of a file, of what it unpacks to, or of a part of either.
///
/// Nothing is kept of what was taken; as much as was looked at is held.
final class ByteStream: ByteSource {
  private let source: any ByteSource
  private var chunk: [UInt8] = []
  /// The first byte of the chunk that is not taken.
  private var start = 0

  /// How many bytes were taken.
  private(set) var position: UInt64 = 0

  /// How many bytes are read at once, in most cases.
  private static let chunkSize = 128 << 10

  init(_ source: any ByteSource) { self.source = source }

  /// What can be had at once; empty at the end only.
  func available() throws(ElfError) -> ArraySlice<UInt8> {
    if start == chunk.count { try fill(keeping: []) }
    return chunk[start...]
  }

  /// The next bytes, which are not taken; fewer where the stream ends before.
  func head(_ count: Int) throws(ElfError) -> ArraySlice<UInt8> {
    while chunk.count - start < count {
      let before = chunk.count - start
      try fill(keeping: chunk[start...])
      if chunk.count == before { break }
    }
    return chunk[start...].prefix(count)
  }

  private func fill(keeping rest: ArraySlice<UInt8>) throws(ElfError) {
    let source = source
    let next = try [UInt8](capacity: ByteStream.chunkSize) { output throws(ElfError) in
      try source.read(into: &output)
    }
    chunk = rest.isEmpty ? next : rest + next
    start = 0
  }

  /// Takes bytes that were looked at.
  func take(_ count: Int) {
    start += count
    position += UInt64(count)
  }

  func read(into output: inout OutputSpan<UInt8>) throws(ElfError) {
    if start == chunk.count {
      let before = output.count
      try source.read(into: &output)
      position += UInt64(output.count - before)
    } else {
      let count = min(chunk.count - start, output.freeCapacity)
      let piece = chunk[start..<start + count]
      output.append(copying: piece.span)
      take(count)
    }
  }

  func skip(_ count: UInt64) throws(ElfError) -> UInt64 {
    let held = min(chunk.count - start, Int(clamping: count))
    take(held)
    let skipped = try UInt64(held) < count ? source.skip(count - UInt64(held)) : 0
    position += skipped
    return UInt64(held) + skipped
  }

  /// Passes over bytes, and reads them where it has to.
  ///
  /// - Returns: whether there were as many.
  func pass(_ count: UInt64) throws(ElfError) -> Bool {
    var left = count - (try skip(count))
    while left > 0 {
      let some = try available()
      if some.isEmpty { return false }
      let taken = min(some.count, Int(clamping: left))
      take(taken)
      left -= UInt64(taken)
    }
    return true
  }

  /// Passes over bytes that are zero.
  func passZeros() throws(ElfError) {
    while true {
      let some = try available()
      let zeros = some.prefix { $0 == 0 }.count
      take(zeros)
      if zeros < some.count || some.isEmpty { return }
    }
  }

  /// Reads to the end.
  func drain() throws(ElfError) { _ = try pass(.max) }
}

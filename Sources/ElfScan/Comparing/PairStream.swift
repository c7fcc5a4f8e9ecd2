import ElfScanCore

/// Brings the two files of each pair together, whichever way the sources can be read.
///
/// Of one source a window is held, and the other is gone through once for each window. A source that can be read at any
/// place is one window, of which nothing is held.
struct PairStream {
  typealias Load = @Sendable () -> Result<FileImage, ElfError>

  /// A pair, by its index, and its files.
  struct Item: Sendable {
    let pair: Int
    let before: Load
    let after: Load
  }

  /// When a window has so many bytes, it is full.
  static let windowSize = 256 << 20

  /// A source with the names it had when it was listed, and for each module the pair that it is in.
  struct Side {
    let source: any ModuleSource
    let names: [[UInt8]]
    let pairs: [Int: Int]
  }

  private let isBeforeHeld: Bool
  private let windowSize: Int
  private var held: Reader
  private let streamed: Side
  /// The files of one window, by the pairs that they are of.
  private var window: [Int: Load] = [:]
  private var passing: Reader?

  init(before: Side, after: Side, windowSize: Int = PairStream.windowSize) {
    // What costs nothing to hold is held.
    isBeforeHeld = before.source.isRandomAccess || !after.source.isRandomAccess
    held = Reader(isBeforeHeld ? before : after)
    streamed = isBeforeHeld ? after : before
    self.windowSize = windowSize
  }

  /// The next pair; nil after the last. A pair does not come if one of its files is no longer where it was listed.
  mutating func next() -> Item? {
    while true {
      if window.isEmpty {
        passing = nil
        fill()
        if window.isEmpty { return nil }
        passing = Reader(streamed)
      }
      guard let (pair, load, _) = passing?.next(where: { [window] in window[$0] != nil }) else {
        // What is left of the window has nothing to go with.
        window = [:]
        continue
      }
      guard let other = window.removeValue(forKey: pair) else { continue }
      return isBeforeHeld
        ? Item(pair: pair, before: other, after: load) : Item(pair: pair, before: load, after: other)
    }
  }

  private mutating func fill() {
    var size = 0
    while size < windowSize, let (pair, load, count) = held.next(where: { _ in true }) {
      window[pair] = load
      size += count
    }
  }

  /// Goes through the modules of a source that are in pairs.
  private struct Reader {
    private let side: Side
    private var stream: any ModuleStream
    private var position = 0

    init(_ side: Side) {
      self.side = side
      stream = side.source.open()
    }

    /// The next one whose pair is wanted, with what gets its bytes, and how many of them are in memory.
    mutating func next(where isWanted: (Int) -> Bool) -> (pair: Int, load: Load, held: Int)? {
      while position < side.names.count, let entry = stream.next() {
        guard case .module(let module) = entry else { continue }
        defer { position += 1 }
        guard let pair = side.pairs[position], isWanted(pair) else { continue }
        guard module.name == side.names[position] else {
          let error = ElfError(.unreadable, "something else was there when it was read again")
          return (pair, { .failure(error) }, 0)
        }
        return (pair, module.content, module.held)
      }
      return nil
    }
  }
}

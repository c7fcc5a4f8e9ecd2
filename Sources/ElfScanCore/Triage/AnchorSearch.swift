/// Finds where any of many texts stands, in one pass over the bytes (Wu and Manber, "A fast algorithm for multi-pattern
/// searching", 1994).
///
/// Two bytes mostly tell that no text can end its first part there, and how far away the next one can: only every few
/// bytes of a log are looked at, however many texts there are.
struct AnchorSearch: Sendable {
  /// Where a text stands.
  struct Hit: Equatable {
    /// Its number in the list of texts.
    let anchor: Int
    /// Where its first byte is.
    let position: Int
  }

  /// Fewest bytes that a text must have: the shorter the shortest one, the slower the search.
  static let shortest = 8

  private let anchors: [[UInt8]]
  /// How many bytes at the beginning of each text the search goes by.
  private let window: Int
  /// For each two bytes, how far to go on; 0 where the first part of some text ends with them.
  private let shifts: [UInt8]
  /// For each two bytes, where in `lists` the texts are whose first part ends with them.
  private let listNumbers: [UInt16]
  private let lists: [[Int]]

  /// A search for these texts, of which none may be shorter than `shortest`.
  init(_ texts: [[UInt8]]) {
    anchors = texts
    longest = texts.map(\.count).max() ?? 0
    seams = Seams(texts)
    window = max(AnchorSearch.shortest, texts.map(\.count).min() ?? 0)
    var shifts = [UInt8](repeating: UInt8(clamping: window - 1), count: 1 << 16)
    var listNumbers = [UInt16](repeating: 0, count: 1 << 16)
    var lists: [[Int]] = [[]]
    for (number, text) in texts.enumerated() where text.count >= window {
      for end in 1..<window {
        let pair = Int(text[end - 1]) << 8 | Int(text[end])
        shifts[pair] = min(shifts[pair], UInt8(clamping: window - 1 - end))
      }
      let last = Int(text[window - 2]) << 8 | Int(text[window - 1])
      if listNumbers[last] == 0 {
        listNumbers[last] = UInt16(clamping: lists.count)
        lists.append([])
      }
      lists[Int(listNumbers[last])].append(number)
    }
    self.shifts = shifts
    self.listNumbers = listNumbers
    self.lists = lists
  }

  /// How long the longest text is.
  let longest: Int
  /// What the texts have next to each other.
  private let seams: Seams

  /// Whether some text may go on over the end of a line.
  ///
  /// - Parameters:
  ///   - last: what the line ends with.
  ///   - first: what the next one begins with.
  ///   - hasBlank: whether a blank belongs between them.
  func mayCross(_ last: UInt8, _ first: UInt8, hasBlank: Bool) -> Bool {
    seams.contains(last, first, hasBlank: hasBlank)
  }

  /// How long a text is.
  func length(of anchor: Int) -> Int { anchors[anchor].count }

  /// Goes through the texts that begin from `start` on and before `end`, in the order in which they stand, and passes
  /// over those that begin within one that was found.
  ///
  /// - Parameter end: texts may go beyond it, as far as there are bytes.
  func search(_ bytes: [UInt8], from start: Int = 0, before end: Int, _ receive: (Hit) -> Void) {
    var next = start
    while let hit = first(in: bytes, from: next, before: end) {
      receive(hit)
      next = hit.position + anchors[hit.anchor].count
    }
  }

  private func first(in bytes: [UInt8], from start: Int, before end: Int) -> Hit? {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe shifts.withUnsafeBufferPointer { shifts in
        var position = start + window - 1
        let last = min(bytes.count, end + window - 1)
        while position < last {
          let pair = unsafe Int(bytes[position - 1]) << 8 | Int(bytes[position])
          let shift = unsafe Int(shifts[pair])
          if shift > 0 {
            position += shift
            continue
          }
          if let anchor = unsafe candidate(pair, at: position - window + 1, in: bytes) {
            return Hit(anchor: anchor, position: position - window + 1)
          }
          position += 1
        }
        return nil
      }
    }
  }

  /// The longest text that stands at a position, out of those that two bytes allow.
  private func candidate(_ pair: Int, at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var best: Int?
    for number in lists[Int(listNumbers[pair])] {
      let text = anchors[number]
      guard text.count <= bytes.count - position, best.map({ anchors[$0].count < text.count }) ?? true else {
        continue
      }
      var length = 0
      while length < text.count, unsafe bytes[position + length] == text[length] { length += 1 }
      if length == text.count { best = number }
    }
    return best
  }
}

extension AnchorSearch {
  /// Bytes that follow each other in some text, with a blank between them or without.
  private struct Seams {
    /// A bit for each two bytes.
    private var pairs = [UInt64](repeating: 0, count: 1 << 10)
    /// The same, for those with a blank between them.
    private var blankPairs = [UInt64](repeating: 0, count: 1 << 10)

    /// The bytes of these texts.
    init(_ texts: [[UInt8]]) {
      let blank = UInt8(ascii: " ")
      for text in texts {
        for position in text.indices.dropFirst() {
          Seams.insert(text[position - 1], text[position], to: &pairs)
          if position > 1, text[position - 1] == blank {
            Seams.insert(text[position - 2], text[position], to: &blankPairs)
          }
        }
        // Where the blank is at an end of the text, anything may be beyond it.
        for byte in UInt8.min...UInt8.max {
          if text.last == blank { Seams.insert(text.dropLast().last ?? byte, byte, to: &blankPairs) }
          if text.first == blank { Seams.insert(byte, text.dropFirst().first ?? byte, to: &blankPairs) }
        }
      }
    }

    private static func insert(_ first: UInt8, _ second: UInt8, to set: inout [UInt64]) {
      let pair = Int(first) << 8 | Int(second)
      set[pair >> 6] |= 1 << UInt64(pair & 63)
    }

    /// Whether some text has them.
    func contains(_ first: UInt8, _ second: UInt8, hasBlank: Bool) -> Bool {
      let pair = Int(first) << 8 | Int(second)
      return (hasBlank ? blankPairs : pairs)[pair >> 6] & 1 << UInt64(pair & 63) != 0
    }
  }
}

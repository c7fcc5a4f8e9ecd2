/// Finds where any of many texts stands, in one pass over the bytes (Wu and Manber, "A fast algorithm for multi-pattern
/// searching", 1994).
///
/// Four bytes mostly tell that no text can end its first part there, and how far away the next one can: only every few
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
  /// Texts of ASCII alone.
  private let plain: Table
  /// The others: of many languages, and so many that they are looked for only where there are such bytes.
  private let foreign: Table

  /// A search for these texts, of which none may be shorter than `shortest`.
  init(_ texts: [[UInt8]]) {
    anchors = texts
    longest = texts.map(\.count).max() ?? 0
    seams = Seams(texts)
    plain = Table.of(texts) { TextForm.isAscii($0) }
    foreign = Table.of(texts) { !TextForm.isAscii($0) }
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

  /// Goes through the texts that begin from `start` on and before `end`, in the order in which they stand, the longest
  /// first where several begin at one place. Those that begin within one that was taken are passed over.
  ///
  /// - Parameters:
  ///   - end: texts may go beyond it, as far as there are bytes.
  ///   - take: whether the text is taken for what it looks like.
  func search(_ bytes: [UInt8], from start: Int = 0, before end: Int, _ take: (Hit) -> Bool) {
    // Texts may go beyond the end.
    let reached = max(start, min(max(end, 0) + longest, bytes.count))
    let hasForeign = foreign.isUseful && !TextForm.isAscii(bytes[start..<reached])
    var position = start
    var nextPlain = plain.next(in: bytes, from: position, before: end, anchors)
    var nextForeign = hasForeign ? foreign.next(in: bytes, from: position, before: end, anchors) : nil
    while let found = [nextPlain, nextForeign].compactMap(\.self).min() {
      let hits = texts(at: found, nextPlain == found, nextForeign == found, in: bytes)
      let taken = hits.first { take(Hit(anchor: $0, position: found)) }
      position = found + (taken.map { anchors[$0].count } ?? 1)
      if let next = nextPlain, next < position {
        nextPlain = plain.next(in: bytes, from: position, before: end, anchors)
      }
      if let next = nextForeign, next < position {
        nextForeign = foreign.next(in: bytes, from: position, before: end, anchors)
      }
    }
  }

  /// The texts that stand at a place, the longest first, by the tables that have some there.
  private func texts(at place: Int, _ hasPlain: Bool, _ hasForeign: Bool, in bytes: [UInt8]) -> [Int] {
    guard hasForeign else { return plain.texts(at: place, in: bytes, anchors) }
    guard hasPlain else { return foreign.texts(at: place, in: bytes, anchors) }
    let both = plain.texts(at: place, in: bytes, anchors) + foreign.texts(at: place, in: bytes, anchors)
    return both.sorted { (anchors[$1].count, $0) < (anchors[$0].count, $1) }
  }
}

extension AnchorSearch {
  /// Texts that are looked for together.
  private struct Table: Sendable {
    /// A text, and its first eight bytes as a number: mostly these tell already that it is not there.
    struct Entry: Sendable {
      let beginning: UInt64
      let number: Int
    }

    /// How many bytes at the beginning of each text the search goes by.
    private static let window = AnchorSearch.shortest

    /// For each four bytes, by their hash, how far to go on; 0 where the first part of some text ends with them. Empty
    /// without texts.
    private let shifts: [UInt8]
    /// For each four bytes, by their hash, where in `entries` the texts begin whose first part ends with them.
    private let firsts: [UInt16]
    /// By the hash; of those that have the same, the longest texts first.
    private let entries: [Entry]

    /// Whether there is anything to look for.
    var isUseful: Bool { !shifts.isEmpty }

    private init(shifts: [UInt8], firsts: [UInt16], entries: [Entry]) {
      self.shifts = shifts
      self.firsts = firsts
      self.entries = entries
    }

    /// A table of some of the texts.
    static func of(_ texts: [[UInt8]], _ isIncluded: ([UInt8]) -> Bool) -> Table {
      let numbers = texts.indices.filter { texts[$0].count >= window && isIncluded(texts[$0]) }
      guard !numbers.isEmpty else { return Table(shifts: [], firsts: [], entries: []) }
      var shifts = [UInt8](repeating: UInt8(clamping: window - 3), count: 1 << 16)
      var counts = [Int](repeating: 0, count: 1 << 16)
      var rows: [(hash: Int, entry: Entry)] = []
      for number in numbers {
        let beginning = texts[number].prefix(window).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var last = 0
        for end in 3..<window {
          last = Table.hash(UInt32(truncatingIfNeeded: beginning >> UInt64(8 * (end - 3))))
          shifts[last] = min(shifts[last], UInt8(clamping: window - 1 - end))
        }
        counts[last] += 1
        rows.append((last, Entry(beginning: beginning, number: number)))
      }
      rows.sort {
        ($0.hash, texts[$1.entry.number].count, $0.entry.number) < (
          $1.hash, texts[$0.entry.number].count, $1.entry.number
        )
      }
      let firsts = counts.reduce(into: [UInt16(0)]) {
        $0.append(UInt16(clamping: Int($0[$0.count - 1]) + $1))
      }
      return Table(shifts: shifts, firsts: firsts, entries: rows.map(\.entry))
    }

    private static func hash(_ bytes: UInt32) -> Int { Int((bytes &* 0x9E37_79B1) >> 16) }

    /// Where the next text begins; nil where there is none before `end`.
    func next(in bytes: [UInt8], from start: Int, before end: Int, _ anchors: [[UInt8]]) -> Int? {
      guard isUseful else { return nil }
      return unsafe bytes.withUnsafeBytes { bytes in
        unsafe shifts.withUnsafeBufferPointer { shifts in
          var position = start + Table.window - 1
          let last = min(bytes.count, end + Table.window - 1)
          while position < last {
            let four = unsafe bytes.loadUnaligned(fromByteOffset: position - 3, as: UInt32.self)
            let hash = Table.hash(UInt32(littleEndian: four))
            let shift = unsafe Int(shifts[hash])
            if shift > 0 {
              position += shift
              continue
            }
            let first = position - Table.window + 1
            if unsafe hasText(hash, at: first, in: bytes, anchors) { return first }
            position += 1
          }
          return nil
        }
      }
    }

    private func hasText(_ hash: Int, at place: Int, in bytes: UnsafeRawBufferPointer, _ anchors: [[UInt8]])
      -> Bool
    {
      let beginning = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      for row in Int(firsts[hash])..<Int(firsts[hash + 1]) where entries[row].beginning == beginning {
        if unsafe AnchorSearch.stands(anchors[entries[row].number], at: place, in: bytes) { return true }
      }
      return false
    }

    /// The texts that stand at a place, the longest first.
    func texts(at place: Int, in bytes: [UInt8], _ anchors: [[UInt8]]) -> [Int] {
      guard place >= 0, place + Table.window <= bytes.count else { return [] }
      return unsafe bytes.withUnsafeBytes { bytes in
        let four = unsafe bytes.loadUnaligned(fromByteOffset: place + Table.window - 4, as: UInt32.self)
        let hash = Table.hash(UInt32(littleEndian: four))
        return entries[Int(firsts[hash])..<Int(firsts[hash + 1])].map(\.number).filter {
          unsafe AnchorSearch.stands(anchors[$0], at: place, in: bytes)
        }
      }
    }
  }

  private static func stands(_ text: [UInt8], at position: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard text.count <= bytes.count - position else { return false }
    var length = 0
    while length < text.count, unsafe bytes[position + length] == text[length] { length += 1 }
    return length == text.count
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
        if text.last == blank {
          for byte in UInt8.min...UInt8.max {
            Seams.insert(text.dropLast().last ?? byte, byte, to: &blankPairs)
          }
        }
        if text.first == blank {
          for byte in UInt8.min...UInt8.max {
            Seams.insert(byte, text.dropFirst().first ?? byte, to: &blankPairs)
          }
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

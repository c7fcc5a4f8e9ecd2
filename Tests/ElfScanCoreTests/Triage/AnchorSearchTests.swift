import Testing
import TruthKit

@testable import ElfScanCore

/// Many texts are found at once, wherever they stand.
@Suite struct AnchorSearchTests {
  private func found(_ texts: [String], in bytes: [UInt8]) -> [AnchorSearch.Hit] {
    var hits: [AnchorSearch.Hit] = []
    AnchorSearch(texts.map { Array($0.utf8) }).search(bytes, before: bytes.count) {
      hits.append($0)
      return true
    }
    return hits
  }

  /// The same, one position and one text after the other.
  private func expected(_ texts: [String], in bytes: [UInt8]) -> [AnchorSearch.Hit] {
    var hits: [AnchorSearch.Hit] = []
    var position = 0
    while position < bytes.count {
      let here = texts.enumerated().filter { bytes[position...].starts(with: $1.utf8) }
        .max { $0.element.utf8.count < $1.element.utf8.count }
      if let here { hits.append(AnchorSearch.Hit(anchor: here.offset, position: position)) }
      position += here?.element.utf8.count ?? 1
    }
    return hits
  }

  /// Texts of two letters overlap, and begin and end alike, as often as can be.
  @Test(arguments: 0..<40) func whatIsFoundIsWhatStandsThere(_ seed: UInt64) {
    var generator = SeededGenerator(seed)
    func word(_ count: Int) -> String {
      String((0..<count).map { _ in Bool.random(using: &generator) ? "a" : "b" })
    }
    var texts: [String] = []
    for _ in 0..<8 {
      let text = word(Int.random(in: 8...12, using: &generator))
      if !texts.contains(text) { texts.append(text) }
    }
    let bytes = Array(word(4000).utf8)
    let hits = found(texts, in: bytes)
    #expect(hits == expected(texts, in: bytes))
    #expect(!hits.isEmpty)
  }

  @Test func theEndsOfTheBytesAreSearched() {
    #expect(found(["12345678"], in: Array("12345678".utf8)).map(\.position) == [0])
    #expect(found(["12345678"], in: Array("..12345678".utf8)).map(\.position) == [2])
    #expect(found(["12345678"], in: Array("1234567".utf8)).isEmpty)
    #expect(found(["12345678"], in: []).isEmpty)
    #expect(found(["123456789"], in: Array("12345678".utf8)).isEmpty)
  }

  @Test func textsThatBeginBehindTheLimitAreNotFound() {
    let search = AnchorSearch([Array("12345678".utf8)])
    let bytes = Array("12345678 12345678".utf8)
    for (limit, count) in [(0, 0), (1, 1), (9, 1), (10, 2), (bytes.count, 2)] {
      var hits = 0
      search.search(bytes, before: limit) { _ in
        hits += 1
        return true
      }
      #expect(hits == count, "\(limit)")
    }
  }

  /// What is not taken hides nothing.
  @Test func textsThatAreNotTakenHideNone() {
    let texts = ["abcdefgh", "abcdefghij", "cdefghijkl", "größer als"].map { Array($0.utf8) }
    var hits: [Int] = []
    AnchorSearch(texts).search(Array("abcdefghijkl größer als".utf8), before: 30) {
      hits.append($0.anchor)
      return $0.anchor == 2
    }
    #expect(hits == [1, 0, 2, 3])
  }

  /// Two alphabets, one place.
  @Test func textsOfAllLanguagesBeginAnywhere() {
    let texts = ["attention: ", "attention: a été", "attention: a"].map { Array($0.utf8) }
    var hits: [Int] = []
    AnchorSearch(texts).search(Array("attention: a été".utf8), before: 30) {
      hits.append($0.anchor)
      return false
    }
    #expect(hits == [1, 2, 0])
  }

  /// What all tables rely on.
  @Test func textsAreLongEnough() {
    let index = Knowledge.builtIn.index
    #expect(index.entries.count > 200)
    let texts =
      index.messages.map(\.message.anchor) + ContextFact.all.map(\.anchor)
      + Knowledge.builtIn.packagers.flatMap(\.seenBy)
      + BuildFailure.signs.map(\.text)
    for text in texts { #expect(text.utf8.count >= AnchorSearch.shortest, "\(text)") }
  }
}

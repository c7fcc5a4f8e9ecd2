import Foundation
import Testing

@testable import ElfScanCore

/// A log is the same log however it comes in pieces, and whatever ends its lines.
@Suite struct LogScannerTests {
  private struct Found: Equatable {
    let line: String
    let number: Int
  }

  private func scan(_ text: String, pieces: Int = 1 << 18) -> (found: [Found], lines: Int) {
    var scanner = LogScanner(AnchorSearch([Array("needle 8".utf8)]))
    var found: [Found] = []
    let receive = { (match: LogScanner.Match) -> Bool in
      #expect(match.line[match.place].elementsEqual("needle 8".utf8))
      found.append(Found(line: String(decoding: match.line, as: UTF8.self), number: match.lineNumber))
      return true
    }
    let bytes = Array(text.utf8)
    var position = 0
    while position < bytes.count {
      scanner.feed(bytes[position..<min(position + pieces, bytes.count)], receive)
      position += pieces
    }
    scanner.finish(receive)
    #expect(scanner.byteCount == bytes.count)
    return (found, scanner.lineEnds)
  }

  private let text = "first\na needle 8 b\n\nneedle 8\nlast needle 8"
  private let expected = [
    Found(line: "a needle 8 b", number: 2), Found(line: "needle 8", number: 4),
    Found(line: "last needle 8", number: 5),
  ]

  @Test(arguments: 1...45) func piecesDoNotMatter(_ size: Int) {
    #expect(scan(text, pieces: size).found == expected)
    #expect(scan(text, pieces: size).lines == 4)
  }

  @Test func lineEndsAreNotPartOfTheLine() {
    #expect(scan(text.replacing("\n", with: "\r\n")).found == expected)
    // Progress of a program that writes over its line.
    #expect(scan("10%\r20% needle 8\r30%").found.map(\.line) == ["20% needle 8"])
  }

  @Test(arguments: [1, 3, 7, 1000]) func coloursDoNotHideAnything(_ size: Int) {
    let colored = "\u{1B}[1;31ma nee\u{1B}[0mdle 8 b\u{1B}[0m\n\u{1B}]0;title\u{7}\u{1B}(Bneedle 8\u{1B}[K\n"
    #expect(scan(colored, pieces: size).found.map(\.line) == ["a needle 8 b", "needle 8"])
  }

  @Test func oneLineMayHaveSeveral() {
    #expect(scan("needle 8 and needle 8").found.count == 2)
  }

  /// A line without end must not be kept, and is searched all the same.
  @Test(arguments: [4096, 65_536, 1 << 20]) func aLineWithoutEndIsSearched(_ size: Int) {
    let filler = String(repeating: "x", count: 300_001)
    let (found, lines) = scan(filler + "needle 8" + filler + "needle 8" + filler, pieces: size)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.number == 1 && $0.line.count <= 2 * LogScanner.reach + 8 })
    #expect(lines == 0)
  }

  @Test func nothingIsHeldOfWhatIsDone() {
    var scanner = LogScanner(AnchorSearch([Array("needle 8".utf8)]))
    for _ in 0..<64 { scanner.feed([UInt8](repeating: 0x78, count: 65_536)) { _ in false } }
    #expect(scanner.pendingCount <= 2 * 65_536)
  }

  @Test func nulBytesAreNoticed() {
    var scanner = LogScanner(AnchorSearch([Array("needle 8".utf8)]))
    scanner.feed(Array("text\n".utf8)) { _ in false }
    #expect(!scanner.hasNul)
    scanner.feed([0, 10]) { _ in false }
    scanner.finish { _ in false }
    #expect(scanner.hasNul)
  }

  @Test func escapesEndWhereTheyEnd() {
    let removed = { (text: String) in
      String(decoding: TerminalEscapes.removed(from: Array(text.utf8)), as: UTF8.self)
    }
    #expect(removed("a\u{1B}[0mb\u{1B}[38;5;1mc\u{1B}[2Kd") == "abcd")
    #expect(removed("a\u{1B}]8;;http://x\u{1B}\\b") == "ab")
    #expect(removed("a\u{1B}]no end\nb") == "a\nb")
    #expect(removed("a\u{1B}[12\nb") == "a\nb")
    #expect(removed("a\u{1B}") == "a")
    #expect(removed("a\u{1B}\nb") == "a\nb")
    #expect(removed("a\u{1B}7b\u{1B}=c") == "abc")
  }
}

import Foundation
import Testing

@testable import ElfScanCore

/// Text that was pasted is the text that was meant, however it comes in pieces.
@Suite struct TextFormTests {
  /// The text that comes out of these bytes.
  private func text(_ bytes: [UInt8], pieces: Int) -> String {
    var form = TextForm()
    var output: [UInt8] = []
    var position = 0
    while position < bytes.count {
      form.feed(bytes[position..<min(position + pieces, bytes.count)], into: &output)
      position += pieces
    }
    form.finish(into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// Bytes of UTF-16.
  private func utf16(_ text: String, isBigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }

  private static let sizes = [1, 2, 3, 5, 7, 64, 1000]

  private let line = "strip: BFD (GNU Binutils) 2.42.0 assertion fail bfd/elf.c:4131\r\n"

  @Test(arguments: sizes) func utf16IsDecoded(_ size: Int) {
    for text in [line, line + "Строка, 行, 🐧 at the end\n"] {
      for (isBigEndian, mark) in [(false, false), (false, true), (true, false), (true, true)] {
        let bytes = utf16(text, isBigEndian: isBigEndian, mark: mark)
        #expect(self.text(bytes, pieces: size) == text)
      }
    }
    // With a mark, any language.
    #expect(text(utf16("ошибка: 行\n", isBigEndian: false, mark: true), pieces: size) == "ошибка: 行\n")
    // Short ones as well.
    #expect(text(utf16("Oops\n", isBigEndian: false, mark: false), pieces: size) == "Oops\n")
  }

  @Test(arguments: sizes) func damagedUtf16IsReplaced(_ size: Int) {
    let start = utf16(line, isBigEndian: false, mark: true)
    // A half of a character alone, the other half alone, half a unit.
    #expect(text(start + [0x3D, 0xD8, 0x61, 0], pieces: size) == line + "\u{FFFD}a")
    #expect(text(start + [0x3D, 0xDC, 0x61, 0], pieces: size) == line + "\u{FFFD}a")
    #expect(text(start + [0x3D, 0xD8], pieces: size) == line + "\u{FFFD}")
    #expect(text(start + [0x3D, 0xD8, 0x3D, 0xD8, 0x27, 0xDC], pieces: size) == line + "\u{FFFD}🐧")
    #expect(text(start + [0x61], pieces: size) == line + "\u{FFFD}")
  }

  @Test(arguments: sizes) func charactersOfTypesettersAreThoseOfPrograms(_ size: Int) {
    for (pasted, meant) in [
      ("\u{FEFF}strip: x", "strip: x"), ("a\u{A0}b\u{202F}c\u{2007}d\u{2009}e\u{3000}f", "a b c d e f"),
      ("a\u{200B}b\u{200C}c\u{200D}d\u{2060}e\u{FEFF}f\u{AD}g\u{200E}h\u{202E}i\u{2066}j", "abcdefghij"),
      ("‘a’ ‚b‛ “c” „d‟", "'a' 'b' \"c\" \"d\""), ("strip：x", "strip:x"),
      ("nvidia\u{2011}modeset", "nvidia-modeset"),
      ("… – — « » é ж 行 🐧", "… – — « » é ж 行 🐧"), ("", ""), ("\u{FEFF}", ""),
    ] {
      #expect(text(Array(pasted.utf8), pieces: size) == meant)
      let long = String(repeating: "x", count: 300)
      #expect(text(Array((long + pasted + long).utf8), pieces: size) == long + meant + long)
    }
  }

  @Test(arguments: sizes) func whatIsNoUtf8Stays(_ size: Int) {
    var form = TextForm()
    var output: [UInt8] = []
    // A cut character, an overlong one, a byte that begins none, Windows' quotes; a cut character at the end.
    let bytes: [UInt8] = [0x61, 0xE2, 0x80, 0x62, 0xC0, 0x80, 0xFF, 0x93, 0x63, 0x94, 0xA0, 0xE2, 0x80]
    for start in stride(from: 0, to: bytes.count, by: size) {
      form.feed(bytes[start..<min(start + size, bytes.count)], into: &output)
    }
    form.finish(into: &output)
    #expect(output == [0x61, 0xE2, 0x80, 0x62, 0xC0, 0x80, 0xFF, 0x22, 0x63, 0x22, 0x20, 0xE2, 0x80])
  }

  /// Whatever comes, the pieces do not matter.
  @Test(arguments: 0..<30) func piecesDoNotMatter(_ seed: UInt64) {
    var generator = SystemRandomNumberGenerator()
    let parts: [[UInt8]] = [
      Array("strip".utf8), [0xA0], [0xC2, 0xA0], [0xE2, 0x80, 0x98], [0xE2, 0x80], [0xF0, 0x9F, 0x90, 0xA7],
      [0xF0], [0],
      [0xFF], [0x0A],
    ]
    let bytes = (0..<200).flatMap { _ in parts.randomElement(using: &generator) ?? [] }
    let whole = text(bytes, pieces: bytes.count)
    for size in 1...9 { #expect(text(bytes, pieces: size) == whole, "\(bytes)") }
  }

  @Test func binaryFilesAreNoUtf16() {
    for bytes: [UInt8] in [
      [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [0x61, 0, 0, 0, 0x62, 0, 0, 0, 0x63, 0, 0, 0],
    ] {
      #expect(text(bytes, pieces: 100) == String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The whole way: what is found, and how the log is described.
  @Test(arguments: [1, 7, 1 << 18]) func pastedLogsAreUnderstood(_ size: Int) {
    for log in [
      utf16(line, isBigEndian: false, mark: true), utf16(line, isBigEndian: true, mark: false),
      Array(line.replacing(" ", with: "\u{A0}").utf8), Array(line.replacing(":", with: "：").utf8),
      Array("\u{FEFF}\(line)".utf8), Array(line.replacing("elf", with: "e\u{200B}l\u{AD}f").utf8),
    ] {
      var triage = Triage()
      triage.add(log, pieces: size)
      #expect(triage.diagnoses.map(\.cause) == [.sectionGroups])
      #expect(triage.evidence.first?.program == "strip")
      #expect(triage.logs.first?.bytes == log.count && triage.logs.first?.isBinary == false)
      #expect(triage.logs.first?.lines == 1)
    }
  }
}

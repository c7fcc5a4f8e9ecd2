import Testing
import TruthKit

@testable import ElfScanCore

/// Text from a file on its way to a terminal.
@Suite struct PrintableTests {
  @Test(arguments: [
    ("", ""), (".text", ".text"), ("größe", "größe"), ("名前", "名前"), ("a\nb\r\tc", "a\\nb\\r\\tc"),
    ("\u{1B}[31mred", "\\x1b[31mred"), ("\u{7F}", "\\x7f"), ("\u{0}", "\\x00"), ("a\\b", "a\\\\b"),
    ("\\n", "\\\\n"),
    ("\u{85}", "\\u{85}"), ("\u{202E}cod.exe", "\\u{202e}cod.exe"),
    ("\u{2066}a\u{2069}", "\\u{2066}a\\u{2069}"),
    ("\u{200B}", "\\u{200b}"), ("\u{FEFF}", "\\u{feff}"), ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
    ("\u{E000}", "\\u{e000}"), ("\u{E0041}", "\\u{e0041}"), ("\u{10FFFF}", "\\u{10ffff}"),
  ])
  func controlAndFormatCharactersAreEscaped(_ text: String, _ shown: String) {
    #expect(printable(text) == shown)
  }

  @Test(arguments: [
    ([UInt8]([0xFF, 0xFE]), "\\xff\\xfe"), ([0xC0, 0xAF], "\\xc0\\xaf"),
    ([0xED, 0xA0, 0x80], "\\xed\\xa0\\x80"),
    ([0x61, 0xC3], "a\\xc3"), ([0xC3, 0x28], "\\xc3("), ([0xF4, 0x90, 0x80, 0x80], "\\xf4\\x90\\x80\\x80"),
    ([0xE2, 0x82, 0x41], "\\xe2\\x82A"), ([0x80], "\\x80"), ([0xF0, 0x9F, 0x92, 0xA9], "💩"),
  ])
  func bytesThatAreNotUtf8AreEscapedOneByOne(_ bytes: [UInt8], _ shown: String) {
    #expect(printable(bytes) == shown)
  }

  @Test func longTextIsCut() {
    #expect(printable(String(repeating: "x", count: 200)) == String(repeating: "x", count: 200))
    #expect(printable(String(repeating: "x", count: 201)) == String(repeating: "x", count: 200) + "…")
    #expect(printable(String(repeating: "名", count: 201)) == String(repeating: "名", count: 200) + "…")
    #expect(printable(String(repeating: "💩", count: 200)) == String(repeating: "💩", count: 200))
    #expect(printable(repeatElement(0xFF, count: 1_000_000)) == String(repeating: "\\xff", count: 200) + "…")
  }

  /// Whatever the bytes: nothing that a terminal acts on, and the bytes can be told from what is shown.
  /// GitHub's runners take a line that begins with two colons for a command, blanks before it or not.
  @Test(arguments: [
    ("::error::x", "\\x3a:error::x"), ("a ::stop", "a \\x3a:stop"), ("::", "\\x3a:"), ("a::b", "a::b"),
    ("display::Link<2>::~Link()", "display::Link<2>::~Link()"), (": :", ": :"), (":::", "\\x3a::"),
    ("é ::x", "é \\x3a:x"),
  ])
  func noCommandForARunner(_ text: String, _ shown: String) {
    #expect(printable(text) == shown)
  }

  @Test(arguments: 0..<20)
  func anyBytesAreShownWithoutControlsAndWithoutLoss(_ seed: UInt64) {
    var random = SeededGenerator(seed)
    let alphabets: [[UInt8]] = [
      Array(0...255), Array("\\xu{}n0123456789abcdef\n".utf8),
      [0xE2, 0x80, 0xAE, 0xA8, 0xC2, 0x85, 0x61, 0xED, 0xA0],
      [0xF0, 0xF3, 0xF4, 0x80, 0x8F, 0x90, 0xBF, 0xEF, 0xBB],
    ]
    for _ in 0..<500 {
      let alphabet = alphabets.randomElement(using: &random) ?? []
      let count = Int.random(in: 0...100, using: &random)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let shown = printable(bytes)
      #expect(forbiddenScalars(in: shown).isEmpty, "\(bytes)")
      #expect(PrintableTests.restored(shown) == bytes, "\(shown)")
    }
  }

  /// The bytes that a shown text stands for.
  private static func restored(_ shown: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = Array(shown.unicodeScalars)[...]
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        bytes += Array(String(scalar).utf8)
        continue
      }
      switch rest.popFirst() {
      case "n"?: bytes.append(0x0A)
      case "r"?: bytes.append(0x0D)
      case "t"?: bytes.append(0x09)
      case "\\"?: bytes.append(0x5C)
      case "x"?:
        guard let byte = UInt8(text(rest.prefix(2)), radix: 16) else { return nil }
        bytes.append(byte)
        rest = rest.dropFirst(2)
      case "u"?:
        guard let end = rest.firstIndex(of: "}"),
          let value = UInt32(text(rest[..<end].dropFirst()), radix: 16),
          let escaped = Unicode.Scalar(value)
        else { return nil }
        bytes += Array(String(escaped).utf8)
        rest = rest[(end + 1)...]
      default: return nil
      }
    }
    return bytes
  }

  @Test func numbersAreShownAsElfToolsDo() {
    #expect(hex(UInt64.max) == "0xffffffffffffffff")
    #expect(hex(0) == "0x0")
    #expect(counted(1, "section") == "1 section")
    #expect(counted(0, "section") == "0 sections")
  }
}

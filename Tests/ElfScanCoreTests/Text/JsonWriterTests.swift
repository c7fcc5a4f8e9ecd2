import Foundation
import Testing

@testable import ElfScanCore

/// Commas, nesting and escapes.
@Suite struct JsonWriterTests {
  private func written(_ body: (inout JsonWriter) -> Void) -> String {
    var json = JsonWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func commasStandBetweenValuesOnly() {
    let text = written { json in
      json.object { json in
        json.key("a")
        json.array([1, 2]) { $0.integer($1) }
        json.key("b")
        json.array([Int]()) { $0.integer($1) }
        json.key("c")
        json.object { _ in }
        json.key("d")
        json.array([true, false]) { json, value in
          json.object {
            $0.key("e"); $0.boolean(value)
          }
        }
        json.key("f")
        json.null()
        json.key("g")
        json.string("")
      }
    }
    #expect(text == #"{"a":[1,2],"b":[],"c":{},"d":[{"e":true},{"e":false}],"f":null,"g":""}"#)
  }

  @Test func numbersOfAnySizeAreWholeNumbers() {
    #expect(written { $0.integer(UInt64.max) } == "18446744073709551615")
    #expect(written { $0.integer(Int64.min) } == "-9223372036854775808")
  }

  @Test(arguments: 0...0x7F)
  func everyAsciiCharacterComesBack(_ value: Int) throws {
    let text = "a\(Character(try #require(Unicode.Scalar(value))))b"
    let json = written { json in json.array([text]) { $0.string($1) } }
    #expect(json.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    #expect(try JSONDecoder().decode([String].self, from: Data(json.utf8)) == [text])
  }

  /// What turns the direction of writing or controls a terminal is escaped; letters are not.
  @Test func whatATerminalActsOnIsEscaped() throws {
    let text = "a\u{88}\u{9B}\u{202E}\u{2028}\u{FEFF}\u{E0041}ö漢🙂\\"
    let json = written { $0.string(text) }
    #expect(json == #""a\u0088\u009b\u202e\u2028\ufeff\udb40\udc41ö漢🙂\\""#)
    #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
  }
}

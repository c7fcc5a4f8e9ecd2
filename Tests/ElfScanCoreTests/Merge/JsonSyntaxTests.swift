import ElfScanCore
import Testing

@Suite(.timeLimit(.minutes(20)))
struct JsonSyntaxTests {
  @Test(arguments: [
    "{}", "[]", " [ ] ", "null", "true", "false", "0", "-0", "12.50", "1e9", "1E+9", "1.5e-7", "\"\"",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"", "\"\u{e9}\"", "{\"a\":{\"b\":[1,2,{}]},\"c\":null}",
    " { \"a\" : [ 1 , 2 ] } \r\n\t", "[[],[[]]]",
  ])
  func jsonIsRecognized(_ text: String) { #expect(JsonSyntax.isDocument(Array(text.utf8)[...])) }

  @Test(arguments: [
    "", " ", "{", "}", "[", "]", "[1", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}",
    "{1:1}",
    "{\"a\":1 \"b\":2}", "nul", "nulls", "True", "01", "1.", ".5", "+1", "-", "1e", "1e+", "0x1", "NaN", "\"",
    "\"\\x\"", "\"\\u12\"", "\"\\u12g4\"", "\"\n\"", "\"\u{1}\"", "'a'", "[] []", "{} x", "//", "[1]]",
  ])
  func otherTextIsNot(_ text: String) { #expect(!JsonSyntax.isDocument(Array(text.utf8)[...])) }

  /// What is looked at is the part, not what it is a part of.
  @Test func partEndsWhereItEnds() {
    let bytes = Array("[1]true]".utf8)
    #expect(JsonSyntax.isDocument(bytes[3..<7]))
    #expect(JsonSyntax.isDocument(bytes[..<3]))
    #expect(!JsonSyntax.isDocument(bytes[3..<6]))
    #expect(!JsonSyntax.isDocument(bytes[3...]))
  }

  @Test func depthIsBounded() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(JsonSyntax.isDocument(nested(60)[...]))
    #expect(!JsonSyntax.isDocument(nested(1_000_000)[...]))
  }
}

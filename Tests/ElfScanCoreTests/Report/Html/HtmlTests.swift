import Testing

@testable import ElfScanCore

/// Markup comes from the sources alone.
@Suite struct HtmlTests {
  @Test func textIsEscaped() {
    let name = "<script>alert(\"1\" & '2')</script>"
    let cell: Html = "<td title=\"\(name)\">\(name)</td>"
    let escaped = "&lt;script&gt;alert(&quot;1&quot; &amp; &#39;2&#39;)&lt;/script&gt;"
    #expect(cell.markup == "<td title=\"\(escaped)\">\(escaped)</td>")
  }

  @Test func htmlIsEscapedOnce() {
    let inner: Html = "<b>\("a&b")</b>"
    let outer: Html = "<p>\(inner)\([inner, inner])\(7)</p>"
    #expect(outer.markup == "<p><b>a&amp;b</b><b>a&amp;b</b><b>a&amp;b</b>7</p>")
    #expect(Html(text: "<").markup == "&lt;")
    #expect(("<i>" as Html + "</i>").count == 7)
  }

  @Test func textBeyondAsciiStays() {
    let html: Html = "\("näme → … 𝄞")"
    #expect(html.markup == "näme → … 𝄞")
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("äöüß", 4, "äöüß"), ("äöüß", 2, "ä…"), ("a", 0, "…"),
  ])
  func longTextIsCut(_ text: String, _ limit: Int, _ expected: String) {
    #expect(clipped(text, to: limit) == expected)
  }

  @Test(arguments: [
    (0, "0"), (12.344, "12.34"), (12.346, "12.35"), (0.05, "0.05"), (99.999, "100"), (-1.5, "-1.5"),
    (.infinity, "0"), (.nan, "0"),
  ])
  func numbersHaveTwoDigits(_ value: Double, _ expected: String) {
    #expect(decimal(value) == expected)
  }

  @Test(arguments: [
    (0, "0 B"), (999, "999 B"), (1000, "1 KiB"), (1536, "1.5 KiB"), (10_240, "10 KiB"), (1_048_000, "1 MiB"),
    (5 << 30, "5 GiB"), (.max, "8589934592 GiB"),
  ])
  func sizesHaveUnits(_ bytes: Int, _ expected: String) {
    #expect(shownSize(bytes) == expected)
  }

  @Test func roomIsNeverExceeded() {
    var room = HtmlRoom(10)
    room.add("12345")
    room.add("123456")
    room.add("12345")
    #expect(room.pieces.map(\.markup) == ["12345", "12345"])
    #expect(room.isExceeded)
  }
}

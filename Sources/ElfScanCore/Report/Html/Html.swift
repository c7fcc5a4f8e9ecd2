/// A piece of HTML. Text that is put into it is escaped; only what stands in the sources of ElfScan is markup.
///
///     let cell: Html = "<td>\(name)</td>"
///
/// Every element is closed and every attribute quoted, so that the page can be read as XML too.
struct Html: ExpressibleByStringInterpolation, Sendable {
  /// The markup.
  let markup: String

  init(stringLiteral literal: String) { markup = literal }

  init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  private init(markup: String) { self.markup = markup }

  /// Text as such.
  init(text: String) { markup = Html.escaped(text) }

  /// Pieces behind each other.
  init(_ pieces: [Html], separator: Html = "") {
    markup = pieces.map(\.markup).joined(separator: separator.markup)
  }

  /// Size in bytes.
  var count: Int { markup.utf8.count }

  var isEmpty: Bool { markup.isEmpty }

  static func + (left: Html, right: Html) -> Html { Html(markup: left.markup + right.markup) }

  /// What stands between an interpolation's braces: text is escaped, HTML is not.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { markup += literal }

    mutating func appendInterpolation(_ text: String) { markup += Html.escaped(text) }

    mutating func appendInterpolation(_ number: Int) { markup += "\(number)" }

    mutating func appendInterpolation(_ html: Html) { markup += html.markup }

    mutating func appendInterpolation(_ pieces: [Html]) {
      for piece in pieces { markup += piece.markup }
    }
  }

  /// Text that stands for itself between tags and between quotation marks.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { entities[$0] != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if let entity = entities[byte] { bytes += entity } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let entities: [UInt8: [UInt8]] = [
    UInt8(ascii: "&"): Array("&amp;".utf8), UInt8(ascii: "<"): Array("&lt;".utf8),
    UInt8(ascii: ">"): Array("&gt;".utf8), UInt8(ascii: "\""): Array("&quot;".utf8),
    UInt8(ascii: "'"): Array("&#39;".utf8),
  ]
}

/// Text that is no longer than so many characters; what is cut is marked with an ellipsis.
func clipped(_ text: String, to limit: Int) -> String {
  guard text.utf8.count > limit, text.count > limit else { return text }
  return text.prefix(max(0, limit - 1)) + "…"
}

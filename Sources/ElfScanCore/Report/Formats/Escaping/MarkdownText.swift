/// Markdown as GitHub and GitLab render it, in which nothing that comes from a file can become markup, a link or a mention.
enum Markdown {
  /// Text that stands as it is, such as a path or what a program says. For tables too.
  static func code(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { !needsEntity.contains($0) }
    if isPlain && !text.hasPrefix(" ") && !text.hasSuffix(" ") { return "`\(text)`" }
    // Not backticks: a table ends its cell at a bar, whatever it is quoted with.
    return "<code>" + text.unicodeScalars.map(entity).joined() + "</code>"
  }

  /// What a span between backticks cannot have in a table.
  private static let needsEntity = Set("`|\\".utf8)

  private static func entity(_ scalar: Unicode.Scalar) -> String {
    let isPunctuation =
      scalar.isASCII && scalar != " " && !scalar.properties.isAlphabetic
      && scalar.properties.numericType == nil
    return isPunctuation ? "&#\(scalar.value);" : String(scalar)
  }

  /// A sentence of ours.
  static func prose(_ text: String) -> String {
    text.reduce(into: "") { output, character in
      if "\\`*_[]<>|~&#$!@".contains(character) { output.append("\\") }
      output.append(character)
    }
  }

  /// Lines that stand as they are, between fences that are longer than any run of backticks in them.
  static func fenced(_ lines: [String]) -> [String] {
    var longest = 2
    for line in lines {
      var run = 0
      for byte in line.utf8 {
        run = byte == UInt8(ascii: "`") ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let fence = String(repeating: "`", count: longest + 1)
    return ["\(fence)text"] + lines + [fence]
  }

  /// A row of a table; the cells are Markdown without bars.
  static func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}

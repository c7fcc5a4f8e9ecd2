/// Widest line of the text report, in characters.
private let lineWidth = 100

/// Breaks a line between words where it is too long; further lines start with `indent` spaces. A single word that is
/// too long stays whole: names are to be copied.
package func wrapped(_ line: String, indent: Int) -> [String] {
  var lines: [String] = []
  var current = ""
  var width = 0
  for (position, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
    let length = word.count
    if width > indent && width + 1 + length > lineWidth && !word.isEmpty {
      lines.append(current)
      current = String(repeating: " ", count: indent)
      width = indent
    } else if position > 0 {
      current += " "
      width += 1
    }
    current += word
    width += length
  }
  return lines + [current]
}

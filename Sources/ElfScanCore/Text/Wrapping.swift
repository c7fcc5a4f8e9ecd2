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

extension Sequence where Element: Equatable {
  /// Each of a few elements once, in the order of their first appearance.
  var eachOnce: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

/// Colours of a terminal, by their numbers in ANSI sequences.
enum TerminalColor: Int {
  case red = 31
  case green, yellow
  case magenta = 35
}

/// A word that stands out on a terminal.
func bold(_ word: String, _ color: TerminalColor) -> String { "\u{1B}[1;\(color.rawValue)m\(word)\u{1B}[0m" }

/// A heading over a list of things to do.
func heading(_ text: String, over count: Int) -> String { count > 1 ? text + " (one of these)" : text }

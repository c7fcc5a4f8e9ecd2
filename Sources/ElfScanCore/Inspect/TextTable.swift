/// Rows of text under headings, in columns as wide as what is in them.
struct TextTable {
  /// A column and how it is set.
  struct Column {
    let title: String
    let isNumeric: Bool

    /// Words, set from the left.
    static func text(_ title: String) -> Column { Column(title: title, isNumeric: false) }
    /// Numbers, set from the right.
    static func number(_ title: String) -> Column { Column(title: title, isNumeric: true) }
  }

  /// Widest column. A longer cell moves what follows it on its own line only: C++ names would move everything
  /// off the screen.
  private static let widest = 36

  /// Blanks between columns.
  private static let gap = 2

  private let columns: [Column]
  private var rows: [Row] = []
  private var widths: [Int]

  private struct Row {
    let cells: [String]
    let warns: Bool
  }

  init(_ columns: [Column]) {
    self.columns = columns
    widths = columns.map(\.title.unicodeScalars.count)
  }

  /// Adds a row; with `warns` its last cell stands out.
  mutating func add(_ cells: [String], warns: Bool = false) {
    for (position, cell) in cells.enumerated() where position < widths.count {
      widths[position] = max(widths[position], min(cell.unicodeScalars.count, TextTable.widest))
    }
    rows.append(Row(cells: cells, warns: warns))
  }

  var isEmpty: Bool { rows.isEmpty }

  func text(color: Bool, indent: Int = 0) -> String {
    var output = ""
    appendLine(columns.map(\.title), indent, color ? Ink.bold : nil, to: &output)
    for row in rows {
      appendLine(row.cells, indent, nil, last: row.warns && color ? Ink.warning : nil, to: &output)
    }
    return output
  }

  private func appendLine(
    _ cells: [String], _ indent: Int, _ ink: Ink?, last: Ink? = nil, to output: inout String
  ) {
    // Where the line has come to, and where the column begins.
    var reached = 0
    var start = indent
    for (position, (cell, column)) in zip(cells, columns).enumerated() {
      let length = cell.unicodeScalars.count
      // Blanks only before what follows them, so that no line ends in any.
      if length > 0 {
        let place = start + (column.isNumeric ? max(widths[position] - length, 0) : 0)
        let blanks = max(place - reached, position == 0 ? 0 : TextTable.gap)
        output += String(repeating: " ", count: blanks)
        output += (position == columns.count - 1 ? last ?? ink : ink).map { $0.paint(cell) } ?? cell
        reached += blanks + length
      }
      start += widths[position] + TextTable.gap
    }
    output += "\n"
  }
}

/// Colours of a terminal (ECMA-48 SGR).
enum Ink: String {
  case bold = "1"
  case warning = "33"

  func paint(_ text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }

  /// The text, painted where that is wanted.
  func paint(_ text: String, if color: Bool) -> String { color ? paint(text) : text }
}

/// Rows of text under headings, in columns as wide as what is in them.
///
/// Cells are worked out twice, to measure and to write, and never held: a file can have millions of rows. The last
/// column needs no measuring.
struct TextTable<Row> {
  /// Widest column. A longer cell moves what follows it on its own line only: C++ names would move everything
  /// off the screen.
  private static var widest: Int { 36 }

  /// Blanks between columns.
  private static var gap: Int { 2 }

  private let columns: [TextColumn]
  private let rows: [Row]
  /// All cells of a row but the last.
  private let cells: (Row) -> [String]
  private var widths: [Int]

  init(_ columns: [TextColumn], _ rows: [Row], cells: @escaping (Row) -> [String]) {
    self.columns = columns
    self.rows = rows
    self.cells = cells
    widths = columns.map(\.title.unicodeScalars.count)
    for row in rows {
      for (position, cell) in cells(row).enumerated() where position < widths.count {
        widths[position] = max(widths[position], min(cell.unicodeScalars.count, TextTable.widest))
      }
    }
  }

  /// Writes the headings and the rows; where the last cell `warns`, it stands out.
  func write<Failure: Error>(
    color: Bool, to output: inout ViewOutput<Failure>, last: (Row) -> (text: String, warns: Bool)
  ) throws(Failure) {
    try output.write(line(columns.map(\.title), color ? Ink.bold : nil))
    for row in rows {
      let (text, warns) = last(row)
      try output.write(line(cells(row) + [text], nil, last: warns && color ? Ink.warning : nil))
    }
  }

  private func line(_ cells: [String], _ ink: Ink?, last: Ink? = nil) -> String {
    var output = ""
    // Where the line has come to, and where the column begins.
    var reached = 0
    var start = 0
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
    return output + "\n"
  }
}

/// A column and how it is set.
struct TextColumn {
  let title: String
  let isNumeric: Bool

  /// Words, set from the left.
  static func text(_ title: String) -> TextColumn { TextColumn(title: title, isNumeric: false) }
  /// Numbers, set from the right.
  static func number(_ title: String) -> TextColumn { TextColumn(title: title, isNumeric: true) }
}

/// Colours of a terminal (ECMA-48 SGR).
enum Ink: String {
  case bold = "1"
  case warning = "33"

  func paint(_ text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }

  /// The text, painted where that is wanted.
  func paint(_ text: String, if color: Bool) -> String { color ? paint(text) : text }
}

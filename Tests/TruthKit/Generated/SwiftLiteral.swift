/// A text as Swift has it in its source.
func literal(_ text: String) -> String {
  // More marks than any run of them in the text.
  var marks = "#"
  while text.contains("\"\(marks)") || text.contains("\\\(marks)") { marks += "#" }
  return "\(marks)\"\(text)\"\(marks)"
}

/// Texts as Swift has them in its source.
func literal(_ texts: [String]) -> String { "[\(texts.map { literal($0) }.joined(separator: ", "))]" }

/// Texts with names, a line for each, in the order of the names.
func literal(_ texts: [String: String], indent: String) -> String {
  guard !texts.isEmpty else { return "[:]" }
  let rows = texts.sorted { $0.key < $1.key }.map { "\n\(indent)\(literal($0.key)): \(literal($0.value))," }
  return "[\(rows.joined())]"
}

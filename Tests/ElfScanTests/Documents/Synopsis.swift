/// The form of a command, as manuals write it: `[…]` may be left out, and of `a|b` one is to be chosen.
enum Synopsis {
  /// Commands that the form allows: each choice is made once, the others as they come first. A command that is no form
  /// is its only variant.
  static func variants(of command: String) -> [String] {
    guard command.hasPrefix("elfscan "), command.contains(#/\[|[A-Z]\||[A-Z]\.\.\./#),
      !command.contains(" | ")
    else {
      return [command]
    }
    var parts: [[String]] = []
    for part in command.replacing("[OPTIONS OF STRIP]", with: "--strip-debug").replacing(
      "[OPTIONS] ", with: ""
    )
    .replacing("PROGRAM", with: "strip").replacing("...", with: "").matches(of: #/\[[^\]]*\]|\S+/#) {
      let text = part.output
      if text.hasPrefix("[") {
        parts.append([""] + choices(text.dropFirst().dropLast()))
      } else {
        parts.append(choices(text))
      }
    }
    let first = parts.map { $0[0] }
    var variants = [first]
    for (position, choices) in parts.enumerated() {
      for choice in choices.dropFirst() {
        var variant = first
        variant[position] = choice
        variants.append(variant)
      }
    }
    return variants.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
  }

  /// `--format text|json` is two choices, each with the option.
  private static func choices(_ text: Substring) -> [String] {
    var words = text.split(separator: " ")
    guard let last = words.popLast() else { return [] }
    return last.split(separator: "|").map { (words + [$0]).joined(separator: " ") }
  }
}

/// What a document shows of an output.
enum Shown {
  /// Whether the output is what is shown, where `...` stands for any lines, and `…` for anything within a line.
  static func matches(_ shown: [String], _ output: String) -> Bool {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last == "" { lines.removeLast() }
    let pieces = shown.split(separator: "...", omittingEmptySubsequences: false)
    for (number, piece) in pieces.enumerated() {
      let isLast = number == pieces.count - 1
      var start = lines.startIndex
      if isLast, number > 0 { start = max(start, lines.endIndex - piece.count) }
      while !begins(lines[start...], with: piece) {
        guard number > 0, !isLast, start < lines.endIndex else { return false }
        start += 1
      }
      lines = lines[(start + piece.count)...]
    }
    return lines.isEmpty
  }

  private static func begins(_ lines: ArraySlice<Substring>, with piece: ArraySlice<String>) -> Bool {
    lines.count >= piece.count && zip(lines, piece).allSatisfy { line, shown in isShown(line, as: shown) }
  }

  private static func isShown(_ line: Substring, as shown: String) -> Bool {
    // Reports break off with the same sign.
    if line == shown { return true }
    guard let gap = shown.firstRange(of: "…") else { return false }
    return line.hasPrefix(shown[..<gap.lowerBound]) && line.hasSuffix(shown[gap.upperBound...])
  }
}

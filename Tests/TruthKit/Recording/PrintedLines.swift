import ElfScanCore

/// Lines that a strip has printed, in the form of `StripMessage`.
struct PrintedLines: CustomStringConvertible {
  /// Different lines in the order of their first appearance, and how often each came.
  let lines: [(text: String, count: Int)]

  /// - Parameter messages: with FILE and OUT in the place of names.
  init(_ messages: [RecordedOutcome.Message]) {
    var position: [String: Int] = [:]
    var lines: [(text: String, count: Int)] = []
    for message in messages {
      let text = PrintedLines.withoutNames(message.text)
      if let known = position[text] {
        lines[known].count += message.count
      } else {
        position[text] = lines.count
        lines.append((text, message.count))
      }
    }
    self.lines = lines
  }

  private static func withoutNames(_ line: String) -> String {
    let plain = line.replacing(#/^((warning|error): )?(FILE|OUT):? ?/#) { "\($0.output.1 ?? "")" }
      .replacing(#/ (of )?[`']FILE'/#, with: "")
      .replacing(#/^BFD .* assertion fail \S*(bfd/[^:]*):\d+/#) { "assertion fail \($0.output.1)" }
      .replacing(#/^BFD .* internal error, aborting at .* in /#, with: "internal error, aborting in ")
      // A strip for MinGW tries other targets for a file, and an old error of that time is another one.
      .replacing("file in wrong format", with: "cause of error unknown")
    // Predictions escape the names that they put into a line; what else is in it is plain.
    return plain.unicodeScalars.allSatisfy { (" "..."~").contains($0) && $0 != "\\" }
      ? plain : printable(plain)
  }

  /// Whether a prediction has these lines, as often and in the same order of first appearance. Of very many it tells the
  /// first ones, and how many there are besides.
  ///
  /// - Parameter areCounted: whether it was noted how often each came.
  func agree(with predicted: [StripMessage], areCounted: Bool) -> Bool {
    guard let rest = predicted.first(where: { $0.text.hasPrefix("…") }) else {
      return predicted.elementsEqual(lines) {
        PrintedLines.isSame($0.text, $1.text) && ($0.count == $1.count || !areCounted)
      }
    }
    let told = predicted.prefix { $0.text != rest.text }
    let total = predicted.reduce(0) { $0 + $1.count }
    return told.elementsEqual(lines.prefix(told.count)) { PrintedLines.isSame($0.text, $1.text) }
      && (!areCounted || total == lines.reduce(0) { $0 + $1.count })
  }

  private static func isSame(_ predicted: String, _ printed: String) -> Bool {
    predicted == printed
      || predicted.replacing("file in wrong format", with: "cause of error unknown") == printed
  }

  var description: String { PrintedLines.list(lines) }

  static func list(_ lines: [(text: String, count: Int)]) -> String {
    lines.map { $0.count == 1 ? $0.text : "\($0.text) x\($0.count)" }.joined(separator: "; ")
  }
}

/// How one kind of log message is recognized, and what it tells: a row below "Messages" in a page of `docs/causes`.
package struct KnownMessage: Sendable {
  /// Whose message it is, and so where names stand in the line.
  package enum Speaker: Sendable {
    /// A program, whose name stands before the first colon.
    case program
    /// The kernel; the module's name stands before the first colon, between brackets, or after `module`.
    case kernel
  }

  /// The text by which lines are found: letter by letter, at least `AnchorSearch.shortest` bytes.
  package let anchor: String
  /// What has to be in the line besides: of each list one.
  package let also: [[String]]
  /// What must not be in the line.
  package let unless: [String]
  /// How much such a line tells by itself.
  package let certainty: Certainty
  /// Whose message it is.
  package let speaker: Speaker
  /// What the line says, in words.
  package let means: String
  /// Rules that find such modules, by name.
  package let rules: [String]

  package init(
    _ anchor: String, also: [[String]] = [], unless: [String] = [], _ certainty: Certainty,
    from speaker: Speaker = .program, _ means: String, rules: [String] = []
  ) {
    self.anchor = anchor
    self.also = also
    self.unless = unless
    self.certainty = certainty
    self.speaker = speaker
    self.means = means
    self.rules = rules
  }
}

/// A message in other languages: `docs/causes/translations.tsv`.
package struct TranslatedMessage: Sendable {
  /// The anchor of the message that is translated; `!` and a text that must not be in a line; or what else the pieces stand
  /// for, such as `@error`.
  package let anchor: String
  /// Which of the texts that the English line has besides the pieces stand for; the others are as they are in English.
  package let also: [String]
  /// The pieces between what is filled in: by the first one the line is found, the others are in it too.
  package let pieces: [String]

  package init(_ anchor: String, also: [String], pieces: [String]) {
    self.anchor = anchor
    self.also = also
    self.pieces = pieces
  }
}

extension TranslatedMessage {
  /// The rows of a table: anchor, what else is in the English line (with ` & ` between), languages, pieces; tabs between.
  package static func all(_ table: String) -> [TranslatedMessage] {
    // As bytes: by characters, the table would take longer than any log.
    table.utf8.split(separator: UInt8(ascii: "\n")).compactMap { row in
      let columns = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard columns.count >= 4, row.first != UInt8(ascii: "#") else { return nil }
      let also = columns[1].isEmpty ? [] : parts(Array(columns[1])[...])
      let pieces = columns.dropFirst(3).filter { !$0.isEmpty }.map { String(Substring($0)) }
      return TranslatedMessage(String(Substring(columns[0])), also: also, pieces: pieces)
    }
  }

  /// What stands between ` & `.
  private static func parts(_ text: ArraySlice<UInt8>) -> [String] {
    var parts: [String] = []
    var rest = text
    while let mark = rest.firstRange(of: Array(" & ".utf8)) {
      parts.append(String(decoding: rest[..<mark.lowerBound], as: UTF8.self))
      rest = rest[mark.upperBound...]
    }
    return parts + [String(decoding: rest, as: UTF8.self)]
  }
}

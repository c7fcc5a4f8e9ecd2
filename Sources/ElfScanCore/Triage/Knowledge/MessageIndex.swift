/// The texts by which lines are found, and what each stands for.
struct MessageIndex: Sendable {
  /// A way in which a message is put: as it stands in its cause's page, or in another language.
  struct Reading: Sendable {
    /// The number of the message in `messages`.
    let message: Int
    /// What has to be in the line besides: of each list one.
    let also: [[[UInt8]]]
    /// What must not be in the line.
    let unless: [[UInt8]]
  }

  /// What a text stands for.
  struct Entry: Sendable {
    /// Messages, of which the first that fits the line counts.
    var readings: [Reading] = []
    /// Numbers in `ContextFact.all`.
    var facts: [Int] = []
    /// Numbers of packagers.
    var packagers: [Int] = []
    /// What it tells of a build that failed.
    var build: [BuildFailure.Sign] = []
    /// Whether it tells that the log is in another language.
    var isForeign = false
  }

  /// Every message, with its cause.
  let messages: [(cause: Cause, message: KnownMessage)]
  /// What the texts stand for, in the order of those of the search.
  let entries: [Entry]
  /// Where the texts stand in a log.
  let search: AnchorSearch

  /// The texts of all that is looked for.
  static func of(
    _ pages: [CausePage], _ packagers: [Packager], _ translations: [TranslatedMessage]
  ) -> MessageIndex {
    var collection = Collection()
    var messages: [(cause: Cause, message: KnownMessage)] = []
    let translated = Dictionary(grouping: translations, by: \.anchor)
    for page in pages {
      for message in page.messages {
        let number = messages.count
        messages.append((page.cause, message))
        // What must not be in the line must not be there in other words either.
        let unless = message.unless.flatMap { text in
          [Array(text.utf8)] + (translated["!" + text] ?? []).map { Array($0.pieces[0].utf8) }
        }
        collection[message.anchor].readings.append(
          Reading(
            message: number, also: message.also.map { $0.map { Array($0.utf8) } }, unless: unless))
        for other in translated[message.anchor] ?? [] where message.isMeant(by: other) {
          // What the translation does not put in other words stays as it is.
          let rest = message.also.filter { group in !group.contains { other.also.contains($0) } }
          collection[other.pieces[0]].readings.append(
            Reading(
              message: number,
              also: rest.map { $0.map { Array($0.utf8) } }
                + other.pieces.dropFirst().map { [Array($0.utf8)] },
              unless: unless))
        }
      }
    }
    for (number, fact) in ContextFact.all.enumerated() { collection[fact.anchor].facts.append(number) }
    for (number, packager) in packagers.enumerated() {
      for text in packager.seenBy { collection[text].packagers.append(number) }
    }
    for (text, sign) in BuildFailure.signs { collection[text].build.append(sign) }
    for other in translations where other.anchor.hasPrefix("@") {
      if let sign = BuildFailure.Sign(name: other.anchor) {
        collection[other.pieces[0]].build.append(sign)
      }
      collection[other.pieces[0]].isForeign = true
    }
    return MessageIndex(
      messages: messages, entries: collection.entries, search: AnchorSearch(collection.texts))
  }

  /// Texts and what they stand for, each text once.
  private struct Collection {
    var texts: [[UInt8]] = []
    var entries: [Entry] = []
    private var numbers: [String: Int] = [:]

    subscript(_ text: String) -> Entry {
      get { numbers[text].map { entries[$0] } ?? Entry() }
      set {
        if let number = numbers[text] {
          entries[number] = newValue
        } else {
          numbers[text] = texts.count
          texts.append(Array(text.utf8))
          entries.append(newValue)
        }
      }
    }
  }
}

extension MessageIndex.Reading {
  /// Whether a line with the text has what else is asked for.
  func fits(_ line: LogLine) -> Bool {
    also.allSatisfy { $0.contains { line.contains($0) } } && !unless.contains { line.contains($0) }
  }
}

extension KnownMessage {
  /// Whether a translation is of this message, and not of another with the same anchor.
  fileprivate func isMeant(by other: TranslatedMessage) -> Bool {
    !other.pieces.isEmpty
      && other.also.allSatisfy { text in also.contains { $0.contains(text) } }
  }
}

/// What triage knows: causes with their messages, in other languages too, and who builds modules. It is written in
/// `docs/causes`; `make generate` carries it into the program.
package struct Knowledge: Sendable {
  /// The causes, in the order in which they are named when all else is equal: the earlier one brings the later one about.
  package let pages: [CausePage]
  /// Lines that causes share, by name.
  package let sharedLines: [String: String]
  /// Who builds modules; of several that are seen, the first counts.
  package let packagers: [Packager]
  /// How lines are found.
  let index: MessageIndex
  private let order: [Cause: Int]

  private init(
    pages: [CausePage], sharedLines: [String: String], packagers: [Packager], index: MessageIndex,
    order: [Cause: Int]
  ) {
    self.pages = pages
    self.sharedLines = sharedLines
    self.packagers = packagers
    self.index = index
    self.order = order
  }

  /// Everything that is known.
  package static func of(
    pages: [CausePage], sharedLines: [String: String], packagers: [Packager],
    translations: [TranslatedMessage]
  ) -> Knowledge {
    Knowledge(
      pages: pages, sharedLines: sharedLines, packagers: packagers,
      index: MessageIndex.of(pages, packagers, translations),
      order: Dictionary(pages.enumerated().map { ($1.cause, $0) }) { first, _ in first })
  }

  /// Where a cause stands; last where there is no page about it.
  func rank(_ cause: Cause) -> Int { order[cause] ?? pages.count }

  /// What people read about a cause; nil where nothing is written.
  package func page(of cause: Cause) -> CausePage? { order[cause].map { pages[$0] } }

  /// A line for who built the module, or the one for everybody.
  ///
  /// - Parameter text: `{without-strip}`, or a text, which stays as it is.
  func line(_ text: String, for packager: Packager?) -> String {
    guard text.hasPrefix("{"), text.hasSuffix("}") else { return text }
    let name = String(text.dropFirst().dropLast())
    return packager?.lines[name] ?? sharedLines[name] ?? text
  }
}

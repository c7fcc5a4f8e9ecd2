/// A file of `integrations/` that sets in one tool what its step with `elfscan strip` sets.
struct ShippedFile: Sendable {
  /// Where packages install these files.
  static let folder = "/usr/share/elfscan/integrations"

  /// Its path below `integrations/`.
  let name: String
  /// What it does and where it goes: a sentence from the word "which" on.
  let use: String

  /// What a report says of it.
  var note: String {
    "elfscan comes with \(ShippedFile.folder)/\(name) (make install: below /usr/local), which \(use)"
  }
}

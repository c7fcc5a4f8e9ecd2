/// A file of `integrations/` that sets in one tool what its step with `elfscan strip` sets.
struct ShippedFile: Sendable {
  /// Where packages install these files.
  static let folder = "/usr/share/elfscan/integrations"

  /// Its path below `integrations/`.
  let name: String
  /// What else to know of it, and where it goes: the sentence that its path begins, from the verb on.
  let use: String

  /// What a report says of it.
  var note: String {
    "\(ShippedFile.folder)/\(name), which is installed with elfscan (make install: below /usr/local), \(use)"
  }
}

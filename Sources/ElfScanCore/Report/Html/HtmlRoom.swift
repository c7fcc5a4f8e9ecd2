/// Pieces of a page, as far as there is room: a file can be made so that it has ever more to say.
struct HtmlRoom {
  /// The pieces that fit.
  private(set) var pieces: [Html] = []
  /// Whether some did not.
  private(set) var isExceeded = false
  private var rest: Int

  /// Room for so many bytes.
  init(_ bytes: Int) { rest = bytes }

  /// Adds a piece, or leaves it out as a whole.
  mutating func add(_ piece: Html) {
    guard piece.count <= rest else {
      isExceeded = true
      return
    }
    rest -= piece.count
    pieces.append(piece)
  }
}

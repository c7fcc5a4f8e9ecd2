/// Symbols marked by their index.
struct SymbolSet: Sendable {
  private var words: [UInt64]
  /// Whether no symbol is marked.
  private(set) var isEmpty = true

  /// How many symbols there are to mark.
  private let count: Int

  init(count: Int) {
    self.count = count
    words = Array(repeating: 0, count: count / 64 + 1)
  }

  /// Whether the symbol is marked; false for indexes that do not exist.
  func contains(_ index: Int) -> Bool {
    let word = index / 64
    return word < words.count && words[word] & (1 << UInt64(index % 64)) != 0
  }

  mutating func insert(_ index: Int) {
    guard index < count else { return }
    let word = index / 64
    words[word] |= 1 << UInt64(index % 64)
    isEmpty = false
  }
}

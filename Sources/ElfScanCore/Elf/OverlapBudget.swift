/// How much of a file its sections, or the names of its symbols, may claim together.
///
/// Nothing in ELF keeps sections from lying over each other, or names from being the ends of one long string. What is
/// worked out for each of them takes time for its size, and a file of ten thousand sections that each hold all of it would
/// take ten thousand times as long as it should. No linker writes what exceeds this.
struct OverlapBudget {
  /// So many times the size of the file.
  static let factor = 8

  private var left: Int

  /// What a file grants.
  init(_ image: FileImage) {
    let (product, overflow) = image.count.multipliedReportingOverflow(by: OverlapBudget.factor)
    left = overflow ? .max : product
  }

  /// Claims so many bytes.
  ///
  /// - Returns: whether they were granted.
  mutating func claim(_ count: Int) -> Bool {
    guard count <= left else { return false }
    left -= count
    return true
  }

  /// What is said of such a file.
  static func exceeded(by what: String, at location: ElfError.Location) -> ElfError {
    ElfError(
      .badSection, at: location,
      "\(what) lie over each other: together they are more than \(factor) times as large as the file; no linker writes "
        + "that")
  }
}
